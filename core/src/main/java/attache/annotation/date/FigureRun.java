package attache.annotation.date;

/**
 * Reads a run that starts with a figure: a plain number, an ordinal, a decade, a time of day, or a date in figures. A run
 * that is none of these ("2,500", "1.2.3.4", "16GB") becomes one token without a class.
 *
 * <p>Dates in figures: year first is ISO 8601; otherwise the number above 12 is the day, and where both could be, month first
 * (as the English of the United States has it).
 */
final class FigureRun {
    private static final int MAX_PARTS = 3;

    private final String text;
    private final int to;
    private final int start;
    private final int[] parts = new int[MAX_PARTS];
    private final int[] lengths = new int[MAX_PARTS];
    private final int[] partEnds = new int[MAX_PARTS];
    private final char[] marks = new char[MAX_PARTS];
    private int count;
    private int end;
    private boolean plain = true;

    private FigureRun(String text, int start, int to) {
        this.text = text;
        this.start = start;
        this.to = to;
    }

    /** Adds the tokens of the run at {@code start} and gives its end. */
    static int read(String text, int start, int to, Tokens tokens) {
        FigureRun run = new FigureRun(text, start, to);
        run.cut();
        run.emit(tokens);
        return run.end;
    }

    private void cut() {
        int at = start;
        while (true) {
            int from = at;
            int value = 0;
            while (at < to && Lexer.isDigit(text.charAt(at))) {
                value = at - from < 9 ? value * 10 + text.charAt(at) - '0' : value;
                at++;
            }
            if (count < MAX_PARTS) {
                parts[count] = value;
                lengths[count] = at - from;
                partEnds[count] = at;
            }
            count++;
            if (at + 1 >= to || !isMark(text.charAt(at)) || !Lexer.isDigit(text.charAt(at + 1))) {
                end = at;
                return;
            }
            char mark = text.charAt(at) == '\u2013' ? '-' : text.charAt(at);
            plain &= mark != ',';
            if (count <= MAX_PARTS) {
                marks[count - 1] = mark;
            }
            at++;
        }
    }

    private static boolean isMark(char c) {
        return c == '-' || c == '/' || c == '.' || c == ',' || c == ':' || c == '\u2013';
    }

    private void emit(Tokens tokens) {
        if (isStuckToLetters()) {
            skipTail();
            tokens.add(start, end, Lexicon.OTHER, 0, 0);
        } else if (count == 1) {
            single(tokens);
        } else if (count <= MAX_PARTS && !several(tokens)) {
            tokens.add(start, end, Lexicon.OTHER, 0, 0);
        } else if (count > MAX_PARTS) {
            tokens.add(start, end, Lexicon.OTHER, 0, 0);
        }
    }

    /** Whether the run goes on from a sign of money or a decimal point: then it is no date. */
    private boolean isStuckToLetters() {
        if (start == 0) {
            return false;
        }
        char before = text.charAt(start - 1);
        boolean money = before == '$' || before == '€' || before == '£' || before == '#';
        return money || (before == '.' && start > 1 && Lexer.isDigit(text.charAt(start - 2)));
    }

    private void skipTail() {
        while (end < to && (Lexer.isLetter(text.charAt(end)) || Lexer.isDigit(text.charAt(end)))) {
            end++;
        }
    }

    private void single(Tokens tokens) {
        int tail = end;
        while (tail < to && Lexer.isLetter(text.charAt(tail))) {
            tail++;
        }
        int value = parts[0];
        if (tail == end) {
            boolean decade = apostropheS(tail) && isDecade(value);
            if (decade) {
                end = tail + 2;
                tokens.add(start, end, Tokens.FIGURE, WordClass.DECADE.bit(), decade(value));
                return;
            }
            tokens.add(start, end, Tokens.FIGURE, classes(value, lengths[0]), value);
            return;
        }
        tailed(tokens, text.substring(end, Math.min(tail, end + 8)).toLowerCase(java.util.Locale.ROOT), tail);
    }

    private boolean apostropheS(int at) {
        return at + 1 < to
                && (text.charAt(at) == '\'' || text.charAt(at) == '\u2019')
                && text.charAt(at + 1) == 's'
                && (at + 2 >= to || !Lexer.isLetter(text.charAt(at + 2)));
    }

    private void tailed(Tokens tokens, String tail, int tailEnd) {
        int value = parts[0];
        switch (tail) {
            case "st", "nd", "rd", "th" -> {
                end = tailEnd;
                tokens.add(start, end, Tokens.FIGURE, WordClass.ORDINAL.bit() | WordClass.ORDINAL_FIGURE.bit(), value);
            }
            case "s" -> {
                boolean decade = isDecade(value);
                end = tailEnd;
                tokens.add(
                        start,
                        end,
                        decade ? Tokens.FIGURE : Lexicon.OTHER,
                        decade ? WordClass.DECADE.bit() : 0,
                        decade(value));
            }
            case "am", "pm" -> tokens.add(start, end, Tokens.FIGURE, classes(value, lengths[0]), value);
            case "year", "years", "month", "months", "week", "weeks", "day", "days", "yr", "yrs", "hour", "hours" ->
                tokens.add(start, end, Tokens.FIGURE, WordClass.COUNT.bit(), value);
            default -> {
                end = tailEnd;
                skipTail();
                tokens.add(start, end, Lexicon.OTHER, 0, 0);
            }
        }
    }

    private boolean isDecade(int value) {
        return value % 10 == 0 && (lengths[0] == 4 || (lengths[0] == 2 && value >= 20));
    }

    private int decade(int value) {
        return lengths[0] == 4 ? value : (value < 30 ? 2000 : 1900) + value;
    }

    static long classes(int value, int length) {
        long mask = WordClass.COUNT.bit();
        if (value >= 1 && value <= 31 && length <= 2) {
            mask |= WordClass.DAY.bit();
        }
        if (length == 2) {
            mask |= WordClass.SHORT_YEAR.bit();
        }
        if (length == 4 && value >= 1000 && value < 3000) {
            mask |= WordClass.YEAR.bit();
            if (value >= 1900 && value <= 2050) {
                mask |= WordClass.LIKELY_YEAR.bit();
            }
        }
        return mask;
    }

    private boolean several(Tokens tokens) {
        if (end < to && Lexer.isLetter(text.charAt(end)) && marks[0] != ':') {
            if (marks[0] == '.') {
                skipTail();
                return false;
            }
            return loose(tokens);
        }
        if (count == 3) {
            return threeParts(tokens) || loose(tokens);
        }
        return twoParts(tokens) || loose(tokens);
    }

    private boolean threeParts(Tokens tokens) {
        boolean clock = marks[0] == ':' && marks[1] == ':';
        if (clock) {
            return clock(tokens);
        }
        boolean commaYear = marks[0] != ',' && marks[1] == ',' && (lengths[2] == 2 || lengths[2] == 4);
        if ((marks[0] != marks[1] && !commaYear) || marks[0] == ',' || marks[0] == ':') {
            return false;
        }
        int packed;
        if (lengths[0] == 4 && lengths[1] <= 2 && lengths[2] <= 2) {
            packed = pack(parts[0], parts[1], parts[2]);
        } else if (lengths[0] <= 2 && lengths[1] <= 2 && (lengths[2] == 4 || lengths[2] == 2)) {
            int year = lengths[2] == 4 ? parts[2] : shortYear(parts[2]);
            boolean dayFirst = parts[0] > 12;
            packed = dayFirst ? pack(year, parts[1], parts[0]) : pack(year, parts[0], parts[1]);
        } else {
            return false;
        }
        if (packed == 0) {
            return false;
        }
        tokens.add(start, end, Tokens.FIGURE, WordClass.FIGURES.bit(), packed);
        return true;
    }

    /** Two figures of a year: up to 39 in this century. */
    static int shortYear(int two) {
        return two < 40 ? 2000 + two : 1900 + two;
    }

    private static int pack(int year, int month, int day) {
        return month >= 1 && month <= 12 && day >= 1 && day <= 31 ? year * 10000 + month * 100 + day : 0;
    }

    private boolean twoParts(Tokens tokens) {
        char mark = marks[0];
        if (mark == ':') {
            return clock(tokens);
        }
        if (mark == ',') {
            return false;
        }
        if (mark == '/' && lengths[0] == 4 && lengths[1] == 2 && parts[1] == parts[0] % 100 + 1 && parts[1] > 12) {
            return years(tokens);
        }
        if (mark == '-' && lengths[0] == 4 && (lengths[1] == 4 || (lengths[1] == 2 && parts[1] > 12))) {
            return years(tokens);
        }
        if ((lengths[0] == 4 && lengths[1] <= 2) || (lengths[1] == 4 && lengths[0] <= 2)) {
            int year = lengths[0] == 4 ? parts[0] : parts[1];
            int month = lengths[0] == 4 ? parts[1] : parts[0];
            boolean dotted = mark == '.' && (lengths[1] == 4 || year < 1900 || year > 2050);
            if (month < 1 || month > 12 || year < 1000 || year > 2999 || dotted) {
                return false;
            }
            tokens.add(start, end, Tokens.FIGURE, WordClass.YEAR_MONTH.bit(), year * 100 + month);
            return true;
        }
        return lengths[0] <= 2 && lengths[1] <= 2 && monthDay(tokens, mark);
    }

    private boolean monthDay(Tokens tokens, char mark) {
        boolean dayFirst = parts[0] > 12;
        int month = dayFirst ? parts[1] : parts[0];
        int day = dayFirst ? parts[0] : parts[1];
        if (pack(1, month, day) == 0) {
            return false;
        }
        boolean roundTheClock = parts[0] == 24 && parts[1] == 7;
        if (mark == '/' && !isFraction() && !roundTheClock) {
            tokens.add(start, end, Tokens.FIGURE, WordClass.MONTH_DAY.bit(), month * 100 + day);
            return true;
        }
        if (mark == '.' || mark == '/') {
            tokens.add(start, end, Tokens.FIGURE, WordClass.WEAK_MONTH_DAY.bit(), month * 100 + day);
            return true;
        }
        return false;
    }

    /** "3/4", "5/8": more often a share price than a day. */
    private boolean isFraction() {
        int whole = parts[1];
        return parts[0] < whole
                && lengths[1] <= 2
                && (whole == 2 || whole == 3 || whole == 4 || whole == 8 || whole == 16 || whole == 32);
    }

    private boolean years(Tokens tokens) {
        int second = lengths[1] == 4 ? parts[1] : parts[0] / 100 * 100 + parts[1];
        if (parts[0] < 1000 || second <= parts[0] || second > 2999) {
            return false;
        }
        tokens.add(start, end, Tokens.FIGURE, WordClass.YEARS.bit(), parts[0] * 10000 + second);
        return true;
    }

    private boolean clock(Tokens tokens) {
        if (parts[0] > 24 || parts[1] > 59 || lengths[1] != 2) {
            return false;
        }
        tokens.add(start, end, Tokens.FIGURE, WordClass.CLOCK.bit(), parts[0] * 100 + parts[1]);
        return true;
    }

    /** "15-17" before a month, "4-day": the numbers and the hyphens between them, one by one. */
    private boolean loose(Tokens tokens) {
        if (!plain || marks[0] != '-' || (count == 3 && marks[1] != '-')) {
            return false;
        }
        int from = start;
        for (int i = 0; i < count; i++) {
            if (i > 0) {
                tokens.addHyphen(partEnds[i - 1]);
            }
            long classes = classes(parts[i], lengths[i]);
            tokens.add(from, partEnds[i], Tokens.FIGURE, classes, parts[i]);
            from = partEnds[i] + 1;
        }
        return true;
    }
}
