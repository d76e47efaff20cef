package attache.article;

import java.util.ArrayList;
import java.util.List;

/** The lines of a text: at LF, CR, CR LF, form feed, and Unicode's own line and paragraph separators. */
final class SourceLines {

    /**
     * A line.
     *
     * @param start its first unit
     * @param end one past its last unit, the line end not included
     */
    record SourceLine(int start, int end) {}

    private SourceLines() {}

    /** The lines of {@code text} from {@code start} on, blank ones included. */
    static List<SourceLine> of(String text, int start) {
        List<SourceLine> lines = new ArrayList<>();
        int line = start;
        int i = start;
        while (i < text.length()) {
            char c = text.charAt(i);
            if (!isLineEnd(c)) {
                i++;
                continue;
            }
            lines.add(new SourceLine(line, i));
            boolean pair = c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n';
            i += pair ? 2 : 1;
            line = i;
        }
        lines.add(new SourceLine(line, text.length()));
        return lines;
    }

    private static boolean isLineEnd(char c) {
        return switch (c) {
            case '\n', '\r', '\f', '\u000B', '\u0085', '\u2028', '\u2029' -> true;
            default -> false;
        };
    }

    /** The first unit at or after {@code start} that is no white space; {@code end} where there is none. */
    static int skipSpace(String text, int start, int end) {
        int i = start;
        while (i < end && isSpace(text.charAt(i))) {
            i++;
        }
        return i;
    }

    /** One past the last unit before {@code end} that is no white space; {@code start} where there is none. */
    static int trimSpace(String text, int start, int end) {
        int i = end;
        while (i > start && isSpace(text.charAt(i - 1))) {
            i--;
        }
        return i;
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\uFEFF';
    }
}
