package attache.annotation.date;

import java.util.Locale;
import java.util.Optional;

/**
 * Reads a run that starts with a figure: a plain number, an ordinal, a decade, or a date in figures ({@link FigureDate}). A run
 * that is none of these ("2,500", "1.2.3.4", "16GB") becomes one token without a class.
 */
final class FigureRun {
    private static final int LONGEST_TAIL = 8;

    private final String text;
    private final int to;
    private final int start;
    private final FigureParts parts;
    private final Tokens tokens;

    private FigureRun(String text, int start, int to, Tokens tokens) {
        this.text = text;
        this.start = start;
        this.to = to;
        this.tokens = tokens;
        this.parts = new FigureParts(text, start, to);
    }

    /** Adds the tokens of the run at {@code start} and gives its end. */
    static int read(String text, int start, int to, Tokens tokens) {
        return new FigureRun(text, start, to, tokens).read();
    }

    private int read() {
        if (isAmount()) {
            return other(tail(parts.end()));
        }
        if (parts.count() == 1) {
            return single();
        }
        if (parts.count() > FigureParts.MOST) {
            return other(parts.end());
        }
        boolean letters = parts.end() < to
                && Lexer.isLetter(text.charAt(parts.end()))
                && parts.mark(0) != ':'
                && !isTimestamp(parts.end());
        Optional<FigureDate> date = letters ? Optional.empty() : FigureDate.of(parts);
        if (date.isPresent()) {
            return figure(parts.end(), date.get().as().bit(), date.get().value());
        }
        return isLoose() ? loose() : other(letters && parts.mark(0) == '.' ? tail(parts.end()) : parts.end());
    }

    /** "2024-05-03T14:30": a time of day goes on behind the T. */
    private boolean isTimestamp(int at) {
        return parts.count() == FigureParts.MOST
                && parts.length(0) == 4
                && text.charAt(at) == 'T'
                && at + 1 < to
                && Lexer.isDigit(text.charAt(at + 1));
    }

    /** Whether the run goes on from a sign of money or a decimal point: then it is no date. */
    private boolean isAmount() {
        if (start == 0) {
            return false;
        }
        char before = text.charAt(start - 1);
        boolean sign = before == '$' || before == '€' || before == '£' || before == '#';
        return sign || (before == '.' && start > 1 && Lexer.isDigit(text.charAt(start - 2)));
    }

    private int other(int end) {
        tokens.add(start, end, Lexicon.OTHER, 0, 0);
        return end;
    }

    private int figure(int end, long mask, int value) {
        tokens.add(start, end, Tokens.FIGURE, mask, value);
        return end;
    }

    /** One past the letters and figures that stick to {@code end}. */
    private int tail(int end) {
        int at = end;
        while (at < to && (Lexer.isLetter(text.charAt(at)) || Lexer.isDigit(text.charAt(at)))) {
            at++;
        }
        return at;
    }

    private int single() {
        int end = parts.end();
        int value = parts.value(0);
        int tail = tail(end);
        if (tail > end) {
            String letters =
                    text.substring(end, Math.min(tail, end + LONGEST_TAIL)).toLowerCase(Locale.ROOT);
            return tailed(letters, tail);
        }
        return isApostropheS(end) && isDecade()
                ? figure(end + 2, WordClass.DECADE.bit(), decade())
                : figure(end, classes(value, parts.length(0)), value);
    }

    private boolean isApostropheS(int at) {
        return at + 1 < to
                && (text.charAt(at) == '\'' || text.charAt(at) == '\u2019')
                && text.charAt(at + 1) == 's'
                && (at + 2 >= to || !Lexer.isLetter(text.charAt(at + 2)));
    }

    private int tailed(String letters, int tail) {
        int value = parts.value(0);
        return switch (letters) {
            case "st", "nd", "rd", "th" ->
                figure(tail, WordClass.ORDINAL.bit() | WordClass.ORDINAL_FIGURE.bit(), value);
            case "s" -> isDecade() ? figure(tail, WordClass.DECADE.bit(), decade()) : other(tail);
            case "am", "pm" -> figure(parts.end(), classes(value, parts.length(0)), value);
            case "year", "years", "month", "months", "week", "weeks", "day", "days", "yr", "yrs", "hour", "hours" ->
                figure(parts.end(), WordClass.COUNT.bit(), value);
            default -> other(tail);
        };
    }

    private boolean isDecade() {
        int value = parts.value(0);
        return value % 10 == 0 && (parts.length(0) == 4 || (parts.length(0) == 2 && value >= 20));
    }

    private int decade() {
        int value = parts.value(0);
        return parts.length(0) == 4 ? value : (value < 30 ? 2000 : 1900) + value;
    }

    /** The classes of a plain number of so many figures. */
    static long classes(int value, int length) {
        long mask = WordClass.COUNT.bit();
        if (value >= 1 && value <= 31 && length <= 2) {
            mask |= WordClass.DAY.bit();
        }
        if (length == 2) {
            mask |= WordClass.SHORT_YEAR.bit();
        }
        if (length == 4 && value >= 1000 && value < 3000) {
            mask |= WordClass.YEAR.bit() | (isLikelyYear(value) ? WordClass.LIKELY_YEAR.bit() : 0);
        }
        return mask;
    }

    /** Whether a bare number of four figures is most likely a year. */
    static boolean isLikelyYear(int value) {
        return value >= 1900 && value <= 2050;
    }

    /** "15-17" before a month, "4-day": numbers with hyphens between. */
    private boolean isLoose() {
        return parts.mark(0) == '-' && (parts.count() == 2 || parts.mark(1) == '-');
    }

    /** The numbers and the hyphens between them, one by one. */
    private int loose() {
        int from = start;
        for (int i = 0; i < parts.count(); i++) {
            if (i > 0) {
                tokens.addHyphen(parts.end(i - 1));
            }
            int value = parts.value(i);
            tokens.add(from, parts.end(i), Tokens.FIGURE, classes(value, parts.length(i)), value);
            from = parts.end(i) + 1;
        }
        return parts.end();
    }
}
