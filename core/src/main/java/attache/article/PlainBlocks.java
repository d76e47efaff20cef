package attache.article;

import attache.article.SourceLines.SourceLine;
import java.util.List;

/** Cuts plain text into blocks: at blank lines, before list items, and where a line is set in further than the one before. */
final class PlainBlocks {
    private static final int PARAGRAPH_INDENT = 2;

    private PlainBlocks() {}

    /** The blocks of {@code text} from {@code start} on; no character but white space is left out. */
    static List<Block> of(String text, int start) {
        BlockBuilder blocks = new BlockBuilder();
        int indent = 0;
        for (SourceLine line : SourceLines.of(text, start)) {
            int from = SourceLines.skipSpace(text, line.start(), line.end());
            int to = SourceLines.trimSpace(text, from, line.end());
            if (from == to) {
                blocks.blank();
                continue;
            }
            boolean item = ListMark.at(text, from, to).begins(blocks.isAtStart(), blocks.isItem());
            boolean setIn = !blocks.isItem() && from - line.start() >= indent + PARAGRAPH_INDENT;
            if (item || setIn || blocks.isAtStart()) {
                blocks.begin(item);
            }
            blocks.add(new Piece(from, to, to - line.start(), false));
            indent = from - line.start();
        }
        return blocks.build();
    }
}
