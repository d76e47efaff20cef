package attache.annotation.quotation;

import java.util.Locale;

/** Looks at characters around a place in a body; beyond its ends stands a line end. */
final class Text {
    private Text() {}

    static char at(String body, int i) {
        return i >= 0 && i < body.length() ? body.charAt(i) : '\n';
    }

    static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    static boolean isLineEnd(char c) {
        return c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029' || c == '\u0085';
    }

    /** Whether the mark at {@code i} stands where one opens: after space, a bracket or a dash, and before a word. */
    static boolean canOpen(String body, int i) {
        return canOpen(body, i, 1);
    }

    static boolean canOpen(String body, int i, int width) {
        char before = at(body, i - 1);
        char after = at(body, i + width);
        boolean apart = isSpace(before) || "([{—–-\"“„«‘'".indexOf(before) >= 0;
        boolean ellipsis = after == '.' && at(body, i + width + 1) == '.';
        return apart && (ellipsis || (!isSpace(after) && ",;.!?)".indexOf(after) < 0));
    }

    /** Whether the mark at {@code i} stands where one closes: right after a word or its punctuation, and before no word. */
    static boolean canClose(String body, int i) {
        return canClose(body, i, 1);
    }

    static boolean canClose(String body, int i, int width) {
        return !isSpace(at(body, i - 1)) && !Character.isLetterOrDigit(at(body, i + width));
    }

    /** Whether two single marks of one kind stand at {@code i}, and no third. */
    static boolean isDoubled(String body, int i) {
        char c = at(body, i);
        return "'`‘’".indexOf(c) >= 0 && at(body, i + 1) == c && at(body, i + 2) != c && at(body, i - 1) != c;
    }

    /** The word that begins at or after {@code i}, one space or mark of punctuation skipped, in lower case; may be empty. */
    static String wordFrom(String body, int i) {
        int start = i;
        while (start < body.length() && !isLineEnd(body.charAt(start)) && !Character.isLetter(body.charAt(start))) {
            if (start - i >= 3) {
                return "";
            }
            start++;
        }
        int end = start;
        while (end < body.length() && Character.isLetter(body.charAt(end))) {
            end++;
        }
        return body.substring(start, end).toLowerCase(Locale.ROOT);
    }
}
