package attache.article;

import attache.article.SourceLines.SourceLine;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Cuts Markdown into blocks by CommonMark 0.31 as far as an article needs it. Left out are the marks of headings, block
 * quotes and fences, rules, underlines and link definitions; list marks stay, since they tell items from paragraphs.
 */
final class MarkdownBlocks {
    /** What a line that is no paragraph's begins with, list items and quotes aside. */
    private static final String MARKS = "#-*_=`~[|:+";

    private static final Pattern HEADING = Pattern.compile("#{1,6}(?:[ \\t\\u00A0]+|$)");
    private static final Pattern HEADING_END = Pattern.compile("(?:^|[ \\t])#+$");
    private static final Pattern RULE =
            Pattern.compile("(?:-[ \\t]*){3,}+|(?:\\*[ \\t]*){3,}+|(?:_[ \\t]*){3,}+|={2,}+|-{2,}+");
    private static final Pattern FENCE = Pattern.compile("`{3,}+[^`]*+|~{3,}+.*+");
    private static final Pattern DEFINITION = Pattern.compile("\\[[^\\]]{1,200}\\]:[ \\t]*\\S++(?:[ \\t]+[\"'(].*)?");
    private static final Pattern TABLE_RULE = Pattern.compile("[|:+\\- \\t]*-[|:+\\- \\t]*[|+][|:+\\- \\t]*");

    private final String text;
    private final BlockBuilder blocks = new BlockBuilder();
    private boolean fenced;

    private MarkdownBlocks(String text) {
        this.text = text;
    }

    /** The blocks of {@code text} from {@code start} on. */
    static List<Block> of(String text, int start) {
        MarkdownBlocks reading = new MarkdownBlocks(text);
        for (SourceLine line : SourceLines.of(text, start)) {
            reading.add(line);
        }
        return reading.blocks.build();
    }

    private void add(SourceLine line) {
        int from = content(line);
        int to = SourceLines.trimSpace(text, from, line.end());
        int width = to - line.start();
        if (from == to) {
            blocks.blank();
        } else if (!fenced && MARKS.indexOf(text.charAt(from)) < 0) {
            paragraphLine(from, to, line, width);
        } else if (is(RULE, from, to) || is(TABLE_RULE, from, to)) {
            blocks.blank();
        } else if (is(FENCE, from, to)) {
            blocks.blank();
            fenced = !fenced;
        } else if (fenced || text.charAt(from) == '|') {
            blocks.literal(new Piece(from, to, width, true));
        } else if (begins(HEADING, from, to)) {
            heading(from, to, width);
        } else if (!is(DEFINITION, from, to) || !blocks.isAtStart()) {
            paragraphLine(from, to, line, width);
        }
    }

    /** Where the line's content begins, behind white space and the marks of block quotes. */
    private int content(SourceLine line) {
        int from = SourceLines.skipSpace(text, line.start(), line.end());
        while (!fenced && from < line.end() && text.charAt(from) == '>') {
            from = SourceLines.skipSpace(text, from + 1, line.end());
        }
        return from;
    }

    private void heading(int from, int to, int width) {
        Matcher mark = HEADING.matcher(text).region(from, to);
        int start = mark.lookingAt() ? mark.end() : from;
        Matcher closing = HEADING_END.matcher(text).region(start, to);
        int end = closing.find() ? SourceLines.trimSpace(text, start, closing.start()) : to;
        blocks.begin(false);
        if (start < end) {
            blocks.add(new Piece(start, end, width, true));
        }
        blocks.close();
    }

    private void paragraphLine(int from, int to, SourceLine line, int width) {
        boolean item = ListMark.at(text, from, to).begins(blocks.isAtStart(), blocks.isItem());
        if (item || blocks.isAtStart()) {
            blocks.begin(item);
        }
        boolean backslash = text.charAt(to - 1) == '\\' && (to - 2 < from || text.charAt(to - 2) != '\\');
        boolean spaces = line.end() - to >= 2 && text.startsWith("  ", to);
        int end = backslash ? SourceLines.trimSpace(text, from, to - 1) : to;
        if (from < end) {
            blocks.add(new Piece(from, end, width, backslash || spaces));
        }
    }

    private boolean is(Pattern pattern, int from, int to) {
        return pattern.matcher(text).region(from, to).matches();
    }

    private boolean begins(Pattern pattern, int from, int to) {
        return pattern.matcher(text).region(from, to).lookingAt();
    }
}
