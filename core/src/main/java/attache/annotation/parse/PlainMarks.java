package attache.annotation.parse;

import attache.text.OffsetMap;
import attache.text.Span;

/** Rewrites typographic quotes, dashes and spaces as the plain ones that the parser was trained on. */
final class PlainMarks {
    private PlainMarks() {}

    /** The characters of {@code body} at {@code span}, made plain, with the way back to the body's offsets. */
    static OffsetMap of(String body, Span span) {
        OffsetMap.Builder plain = new OffsetMap.Builder();
        for (int i = span.start(); i < span.end(); i++) {
            char c = body.charAt(i);
            if (isDoubled(body, span, i)) {
                plain.append('"', i);
                i++;
                continue;
            }
            switch (c) {
                case '’', '‘', '‛', 'ʼ', '′', '`', '´' -> plain.append('\'', i);
                case '“', '”', '„', '‟', '«', '»', '″' -> plain.append('"', i);
                case '‐', '‑', '‒' -> plain.append('-', i);
                case '–' -> dash(body, span, i, plain);
                case '—', '―' -> longDash(plain, i);
                case '\u00A0', '\u2009', '\u202F', '\u2007', '\t' -> plain.append(' ', i);
                case '\u200B', '\u00AD', '\uFEFF', '\u200E', '\u200F' -> {
                    // Invisible: the parser never sees it.
                }
                default -> plain.append(Character.isISOControl(c) ? ' ' : c, i);
            }
        }
        return plain.build(span.end());
    }

    /** Two single marks of one kind stand for a double one. */
    private static boolean isDoubled(String body, Span span, int i) {
        char c = body.charAt(i);
        return "'`‘’".indexOf(c) >= 0 && i + 1 < span.end() && body.charAt(i + 1) == c;
    }

    /** An en dash between digits or letters joins them; with space around it, it is a pause. */
    private static void dash(String body, Span span, int i, OffsetMap.Builder plain) {
        boolean joins = i > span.start()
                && i + 1 < span.end()
                && Character.isLetterOrDigit(body.charAt(i - 1))
                && Character.isLetterOrDigit(body.charAt(i + 1));
        if (joins) {
            plain.append('-', i);
        } else {
            longDash(plain, i);
        }
    }

    private static void longDash(OffsetMap.Builder plain, int i) {
        plain.append(' ', i).append('-', i).append('-', i).append(' ', i);
    }
}
