package attache.article;

import attache.text.OffsetMap;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;

/**
 * Takes the inline marks out of a Markdown paragraph (CommonMark 0.31, section 6): emphasis, links, images, code, escapes, tags
 * and entities. Words stay; an image and a link's address go. One pass with bounded look-ahead. One use an object.
 */
final class MarkdownInline {
    private static final String PUNCTUATION = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~";

    private final String text;
    private final boolean[] gone;
    private final char[] shown;
    private final EmphasisMarks emphasis;
    private final Deque<Integer> brackets = new ArrayDeque<>();

    private MarkdownInline(String text) {
        this.text = text;
        this.gone = new boolean[text.length()];
        this.shown = text.toCharArray();
        this.emphasis = new EmphasisMarks(text, gone);
    }

    /** The units of {@code paragraph} without the marks, each with the place that it had. */
    static OffsetMap strip(OffsetMap paragraph) {
        MarkdownInline reading = new MarkdownInline(paragraph.text());
        reading.scan();
        OffsetMap.Builder plain = new OffsetMap.Builder();
        for (int i = 0; i < reading.text.length(); i++) {
            if (!reading.gone[i]) {
                plain.append(reading.shown[i], paragraph.toOriginal(i));
            }
        }
        return plain.build(paragraph.toOriginal(reading.text.length()));
    }

    private void scan() {
        int i = 0;
        while (i < text.length()) {
            i = switch (text.charAt(i)) {
                case '\\' -> escape(i);
                case '`' -> code(i);
                case '<' -> angle(i);
                case '[' -> open(i);
                case ']' -> close(i);
                case '&' -> entity(i);
                case '*', '_', '~' -> emphasis.run(i);
                default -> i + 1;
            };
        }
    }

    private int escape(int i) {
        boolean escapes = i + 1 < text.length() && PUNCTUATION.indexOf(text.charAt(i + 1)) >= 0;
        gone[i] = escapes;
        return escapes ? i + 2 : i + 1;
    }

    private int code(int i) {
        int end = i;
        while (end < text.length() && text.charAt(end) == '`') {
            end++;
        }
        String ticks = text.substring(i, end);
        int closing = InlineSyntax.closing(text, end, ticks);
        if (closing < 0) {
            return end;
        }
        drop(i, end);
        drop(closing, closing + ticks.length());
        return closing + ticks.length();
    }

    private int angle(int i) {
        int end = InlineSyntax.tagEnd(text, i);
        if (end < 0) {
            return i + 1;
        }
        if (InlineSyntax.isAddress(text, i + 1, end)) {
            gone[i] = true;
            gone[end] = true;
        } else {
            drop(i, end + 1);
            if (InlineSyntax.partsWords(text, i + 1)) {
                gone[i] = false;
                shown[i] = ' ';
            }
        }
        return end + 1;
    }

    private int open(int i) {
        brackets.push(i);
        return i + 1;
    }

    private int close(int i) {
        if (brackets.isEmpty()) {
            return i + 1;
        }
        int opened = brackets.pop();
        int end = InlineSyntax.targetEnd(text, i + 1);
        boolean footnote = opened + 1 < i && text.charAt(opened + 1) == '^';
        if (end < 0 && !footnote) {
            return i + 1;
        }
        boolean image = opened > 0 && text.charAt(opened - 1) == '!' && !gone[opened - 1];
        if (image) {
            drop(opened - 1, end < 0 ? i + 1 : end);
        } else if (footnote) {
            drop(opened, i + 1);
            return i + 1;
        } else {
            gone[opened] = true;
            drop(i, end);
        }
        return end;
    }

    private int entity(int i) {
        int end = text.indexOf(';', i, Math.min(text.length(), i + InlineSyntax.LONGEST_ENTITY));
        if (end < 0) {
            return i + 1;
        }
        int value = InlineSyntax.entity(text.substring(i + 1, end));
        if (value < 0) {
            return i + 1;
        }
        drop(i + 1, end + 1);
        shown[i] = (char) value;
        return end + 1;
    }

    private void drop(int from, int to) {
        Arrays.fill(gone, from, to, true);
    }
}
