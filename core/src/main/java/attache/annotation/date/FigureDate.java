package attache.annotation.date;

import java.util.Optional;

/**
 * What a run of two or three parts says: a day, a month, years or a time of day.
 *
 * <p>Year first is ISO 8601; otherwise the number above 12 is the day, and where both could be, month first (as the English of the
 * United States has it).
 *
 * @param as the token's class
 * @param value its value in that class
 */
record FigureDate(WordClass as, int value) {
    private static final int MONTHS = 12;
    private static final int FIRST_YEAR = 1000;
    private static final int LAST_YEAR = 2999;

    /** Empty where the parts make no date. */
    static Optional<FigureDate> of(FigureParts parts) {
        if (parts.mark(0) == ':') {
            return parts.count() == 2 || parts.mark(1) == ':' ? clock(parts) : Optional.empty();
        }
        if (parts.mark(0) == ',') {
            return Optional.empty();
        }
        return parts.count() == FigureParts.MOST ? day(parts) : twoParts(parts);
    }

    private static Optional<FigureDate> day(FigureParts parts) {
        boolean commaYear = parts.mark(1) == ',' && (parts.length(2) == 2 || parts.length(2) == 4);
        if (parts.mark(0) != parts.mark(1) && !commaYear) {
            return Optional.empty();
        }
        boolean shortFirst = parts.length(0) <= 2 && parts.length(1) <= 2;
        if (parts.length(0) == 4 && parts.length(1) <= 2 && parts.length(2) <= 2) {
            return day(parts.value(0), parts.value(1), parts.value(2));
        }
        if (!shortFirst || (parts.length(2) != 4 && parts.length(2) != 2)) {
            return Optional.empty();
        }
        int year = parts.length(2) == 4 ? parts.value(2) : shortYear(parts.value(2));
        boolean dayFirst = parts.value(0) > MONTHS || (parts.mark(0) == '.' && parts.value(1) <= MONTHS);
        return dayFirst ? day(year, parts.value(1), parts.value(0)) : day(year, parts.value(0), parts.value(1));
    }

    private static Optional<FigureDate> day(int year, int month, int day) {
        return isDay(month, day)
                ? Optional.of(new FigureDate(WordClass.FIGURES, year * 10_000 + month * 100 + day))
                : Optional.empty();
    }

    private static boolean isDay(int month, int day) {
        return month >= 1 && month <= MONTHS && day >= 1 && day <= 31;
    }

    /** Two figures of a year: up to 39 in this century. */
    static int shortYear(int two) {
        return two < 40 ? 2000 + two : 1900 + two;
    }

    private static Optional<FigureDate> twoParts(FigureParts parts) {
        int first = parts.length(0);
        int second = parts.length(1);
        boolean above = second == 2 && parts.value(1) > MONTHS;
        boolean season = parts.mark(0) == '/' && above && parts.value(1) == parts.value(0) % 100 + 1;
        boolean range = parts.mark(0) == '-' && (second == 4 || above);
        if (first == 4 && (season || range)) {
            return years(parts);
        }
        if ((first == 4 && second <= 2) || (second == 4 && first <= 2)) {
            return month(parts);
        }
        return first <= 2 && second <= 2 ? monthDay(parts) : Optional.empty();
    }

    private static Optional<FigureDate> years(FigureParts parts) {
        int from = parts.value(0);
        int to = parts.length(1) == 4 ? parts.value(1) : from / 100 * 100 + parts.value(1);
        return from < FIRST_YEAR || to <= from || to > LAST_YEAR
                ? Optional.empty()
                : Optional.of(new FigureDate(WordClass.YEARS, from * 10_000 + to));
    }

    /** A year and a month; with a dot only year first, and only a year of our times ("1678.5" is a share index). */
    private static Optional<FigureDate> month(FigureParts parts) {
        boolean yearFirst = parts.length(0) == 4;
        int year = parts.value(yearFirst ? 0 : 1);
        int month = parts.value(yearFirst ? 1 : 0);
        boolean dotted = parts.mark(0) == '.' && (!yearFirst || !FigureRun.isLikelyYear(year));
        return month < 1 || month > MONTHS || year < FIRST_YEAR || year > LAST_YEAR || dotted
                ? Optional.empty()
                : Optional.of(new FigureDate(WordClass.YEAR_MONTH, year * 100 + month));
    }

    private static Optional<FigureDate> monthDay(FigureParts parts) {
        boolean dayFirst = parts.value(0) > MONTHS;
        int month = parts.value(dayFirst ? 1 : 0);
        int day = parts.value(dayFirst ? 0 : 1);
        if (!isDay(month, day) || parts.mark(0) == '-') {
            return Optional.empty();
        }
        boolean roundTheClock = parts.value(0) == 24 && parts.value(1) == 7;
        boolean sure = parts.mark(0) == '/' && !isFraction(parts) && !roundTheClock;
        return Optional.of(new FigureDate(sure ? WordClass.MONTH_DAY : WordClass.WEAK_MONTH_DAY, month * 100 + day));
    }

    /** "3/4", "5/8": more often a share price than a day. */
    private static boolean isFraction(FigureParts parts) {
        int whole = parts.value(1);
        boolean halved = whole == 3 || Integer.bitCount(whole) == 1;
        return parts.value(0) < whole && halved;
    }

    private static Optional<FigureDate> clock(FigureParts parts) {
        return parts.value(0) > 24 || parts.value(1) > 59 || parts.length(1) != 2
                ? Optional.empty()
                : Optional.of(new FigureDate(WordClass.CLOCK, parts.value(0) * 100 + parts.value(1)));
    }
}
