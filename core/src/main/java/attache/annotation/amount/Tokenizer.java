package attache.annotation.amount;

/** Cuts one token after another out of a text: a single walk, each character read once. */
final class Tokenizer {

    private final String text;
    private final int to;
    private final Vocabulary vocabulary;
    private int start;
    private int end;
    private int id;
    private TokenType type = TokenType.NONE;

    Tokenizer(String text, int to, Vocabulary vocabulary) {
        this.text = text;
        this.to = to;
        this.vocabulary = vocabulary;
    }

    /** Reads the first token from {@code from} on; false where only white space is left. */
    boolean next(int from) {
        start = from;
        while (start < to && isBlank(text.charAt(start))) {
            start++;
        }
        if (start >= to) {
            return false;
        }
        char first = text.charAt(start);
        id = Vocabulary.UNKNOWN;
        if (isLetter(first)) {
            readWord(first);
        } else if (isDigit(first)) {
            readDigits();
        } else {
            readSign(first);
        }
        return true;
    }

    int start() {
        return start;
    }

    int end() {
        return end;
    }

    int id() {
        return id;
    }

    TokenType type() {
        return type;
    }

    /** White space that does not end a line, and the invisible characters that texts from the web carry. */
    static boolean isBlank(char c) {
        if (c < 128) {
            return c == ' ' || c == '\t' || c == '\f';
        }
        boolean invisible = (c >= '\u200B' && c <= '\u200F') || c == '\u2060' || c == '\uFEFF';
        return invisible || (Character.isSpaceChar(c) && !isBreak(c));
    }

    static boolean isDigit(char c) {
        return c < 128 ? c >= '0' && c <= '9' : Character.isDigit(c);
    }

    private static boolean isLetter(char c) {
        return c < 128 ? (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') : Character.isLetter(c);
    }

    private static boolean isMark(char c) {
        if (c < 128) {
            return false;
        }
        int kind = Character.getType(c);
        return kind == Character.NON_SPACING_MARK || kind == Character.COMBINING_SPACING_MARK;
    }

    private static boolean isBreak(char c) {
        return c == '\n' || c == '\r' || c == '\u0085' || c == '\u2028' || c == '\u2029' || c == '\u000B';
    }

    private void readWord(char first) {
        type = TokenType.WORD;
        int hash = Vocabulary.fold(first);
        end = start + 1;
        if (!Character.isIdeographic(first)) {
            while (end < to) {
                char c = text.charAt(end);
                if (!(isLetter(c) && !Character.isIdeographic(c)) && !isMark(c)) {
                    break;
                }
                hash = 31 * hash + Vocabulary.fold(c);
                end++;
            }
        }
        if (opensAddress()) {
            type = TokenType.ADDRESS;
            while (end < to && !isBlank(text.charAt(end)) && !isBreak(text.charAt(end))) {
                end++;
            }
            return;
        }
        id = vocabulary.id(text, start, end, hash);
    }

    private boolean opensAddress() {
        if (end >= to) {
            return false;
        }
        return switch (end - start) {
            case 3 -> text.charAt(end) == '.' && text.regionMatches(true, start, "www", 0, 3);
            case 4 -> text.startsWith("://", end) && text.regionMatches(true, start, "http", 0, 4);
            case 5 -> text.startsWith("://", end) && text.regionMatches(true, start, "https", 0, 5);
            default -> false;
        };
    }

    private void readDigits() {
        type = TokenType.DIGITS;
        end = start + 1;
        while (end < to && isDigit(text.charAt(end))) {
            end++;
        }
        if (end == start + 1) {
            id = vocabulary.id(text, start, end, text.charAt(start));
        }
    }

    private void readSign(char first) {
        end = start + 1;
        if (isBreak(first)) {
            type = TokenType.BREAK;
            return;
        }
        type = FractionSigns.read(first).isPresent() ? TokenType.FRACTION : TokenType.SIGN;
        id = vocabulary.id(text, start, end, Vocabulary.fold(first));
    }
}
