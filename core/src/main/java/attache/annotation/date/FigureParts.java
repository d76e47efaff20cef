package attache.annotation.date;

/** A run of figures with single marks between ("15/10/2025"), cut at the marks; what follows the third part is only counted. */
final class FigureParts {
    /** More parts make no date. */
    static final int MOST = 3;

    private static final int MOST_DIGITS = 9;

    private final int[] values = new int[MOST];
    private final int[] lengths = new int[MOST];
    private final int[] ends = new int[MOST];
    private final char[] marks = new char[MOST];
    private int count;
    private int end;

    /** Cuts the run of {@code text} that starts with a figure at {@code start}, and stops before {@code to}. */
    FigureParts(String text, int start, int to) {
        int at = start;
        while (true) {
            at = part(text, at, to);
            if (at + 1 >= to || !isMark(text.charAt(at)) || !Lexer.isDigit(text.charAt(at + 1))) {
                end = at;
                return;
            }
            if (count <= MOST) {
                marks[count - 1] = text.charAt(at) == '\u2013' ? '-' : text.charAt(at);
            }
            at++;
        }
    }

    private int part(String text, int from, int to) {
        int at = from;
        int value = 0;
        while (at < to && Lexer.isDigit(text.charAt(at))) {
            value = at - from < MOST_DIGITS ? value * 10 + text.charAt(at) - '0' : value;
            at++;
        }
        if (count < MOST) {
            values[count] = value;
            lengths[count] = at - from;
            ends[count] = at;
        }
        count++;
        return at;
    }

    private static boolean isMark(char c) {
        return c == '-' || c == '/' || c == '.' || c == ',' || c == ':' || c == '\u2013';
    }

    /** The number of parts, also where they are more than {@link #MOST}. */
    int count() {
        return count;
    }

    /** One past the run's last figure. */
    int end() {
        return end;
    }

    /** The number of the nth part, counted from 0; of longer ones the first nine figures. */
    int value(int nth) {
        return values[nth];
    }

    /** How many figures the nth part has. */
    int length(int nth) {
        return lengths[nth];
    }

    /** One past the nth part. */
    int end(int nth) {
        return ends[nth];
    }

    /** The mark behind the nth part; a dash counts as a hyphen. */
    char mark(int nth) {
        return marks[nth];
    }
}
