package attache.annotation.date;

/**
 * Cuts a text into {@link Tokens} in one pass. Figures go to {@link FigureRun}, numbers in words to {@link SpokenNumber}.
 *
 * <p>A letter run with figures or hyphenated capitals before a figure ("F-16", "M777", "T-72") becomes one token without a
 * class, so that names of things give no dates.
 */
final class Lexer {
    private static final long DOUBTFUL = WordClass.DOUBTFUL.bit();
    private static final long MONTH = WordClass.MONTH.bit();

    private final String text;
    private final int to;
    private final Lexicon lexicon;
    private final Tokens tokens;
    private final SpokenNumber spoken;

    private Lexer(String text, int to, Lexicon lexicon) {
        this.text = text;
        this.to = to;
        this.lexicon = lexicon;
        this.tokens = new Tokens(text, lexicon);
        this.spoken = new SpokenNumber(tokens, lexicon);
    }

    /** The tokens of {@code text} between {@code from} and {@code to}. */
    static Tokens read(String text, int from, int to, Lexicon lexicon) {
        Lexer lexer = new Lexer(text, to, lexicon);
        int at = from;
        while (at < to) {
            at = lexer.next(at);
        }
        return lexer.tokens;
    }

    private int next(int at) {
        char c = text.charAt(at);
        if (c == ' ') {
            return at + 1;
        }
        if (isLetter(c)) {
            return word(at);
        }
        if (c >= '0' && c <= '9') {
            return FigureRun.read(text, at, to, tokens);
        }
        if (c <= ' ' || c == '\u00a0') {
            return blank(at);
        }
        return mark(at, c);
    }

    private int word(int at) {
        int hash = 0;
        int end = at;
        char c = text.charAt(at);
        do {
            hash = 31 * hash + Lexicon.lower(c);
            end++;
            if (end == to) {
                break;
            }
            c = text.charAt(end);
        } while (isLetter(c));
        int number = lexicon.find(text, at, end, hash);
        if (end < to && (isDigit(c) || c == '-')) {
            int name = name(at, end, number);
            if (name > end) {
                int whole = lexicon.find(text, at, name);
                tokens.add(at, name, whole, whole < 0 ? 0 : lexicon.mask(whole), 0);
                return name;
            }
        }
        if (end + 1 < to && c == '.' && end == at + 1 && isMeridiem(at)) {
            end = end + 2 < to && text.charAt(end + 2) == '.' ? end + 3 : end + 2;
            tokens.add(at, end, Tokens.FIGURE, WordClass.HALF_DAY.bit(), (text.charAt(at) | 32) == 'p' ? 12 : 0);
            return end;
        }
        tokens.add(at, end, number, number < 0 ? 0 : mask(number, at), 0);
        spoken.heed();
        return end;
    }

    /** Words that also are common verbs and nouns count as months and weekdays only with a capital. */
    private long mask(int number, int at) {
        long mask = lexicon.mask(number);
        boolean doubtful = (mask & DOUBTFUL) != 0 && !Character.isUpperCase(text.charAt(at));
        return doubtful ? mask & ~MONTH : mask;
    }

    private boolean isMeridiem(int at) {
        char first = (char) (text.charAt(at) | 32);
        return (first == 'a' || first == 'p')
                && (text.charAt(at + 2) | 32) == 'm'
                && (at + 3 >= to || !isLetter(text.charAt(at + 3)));
    }

    /** The end of a name such as "F-16" or "M777" that starts at {@code at}; {@code end} where there is none. */
    private int name(int at, int end, int number) {
        boolean known = number >= 0 && lexicon.mask(number) != 0;
        int from = end;
        if (text.charAt(end) == '-') {
            boolean initials = end - at <= 4 && Character.isUpperCase(text.charAt(end - 1)) && !known;
            if (!initials || end + 1 >= to || !isDigit(text.charAt(end + 1))) {
                return end;
            }
            from = end + 1;
        } else if (known) {
            return end;
        }
        while (from < to && (isDigit(text.charAt(from)) || isLetter(text.charAt(from)) || text.charAt(from) == '-')) {
            from++;
        }
        return from;
    }

    private int blank(int at) {
        int end = at;
        int lines = 0;
        while (end < to && (text.charAt(end) <= ' ' || text.charAt(end) == '\u00a0')) {
            if (text.charAt(end) == '\n') {
                lines++;
            }
            end++;
        }
        if (lines > 1) {
            tokens.add(at, end, Tokens.BREAK, 0, 0);
        }
        return end;
    }

    private int mark(int at, char c) {
        String plain = switch (c) {
            case '\u2019', '\u2018' -> "'";
            case '\u2010', '\u2011', '\u2012', '\u2013', '\u2212' -> "-";
            default -> "";
        };
        int number = plain.isEmpty() ? lexicon.find(text, at, at + 1) : lexicon.find(plain, 0, 1);
        tokens.add(at, at + 1, number, number < 0 ? 0 : lexicon.mask(number), 0);
        return at + 1;
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c > 127 && Character.isLetter(c));
    }
}
