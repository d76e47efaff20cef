package attache.annotation.date;

import attache.annotation.Edtf;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.Locale;

/**
 * One unit of the calendar: a day, the week from a Monday on, a month, … Knows how EDTF and TIMEX3 write it.
 *
 * @param grain the unit
 * @param first its first day, as {@link Grain#first} gives it
 */
record Stretch(Grain grain, LocalDate first) {
    private static final int LAST_YEAR = 9999;

    static Stretch of(Grain grain, LocalDate anywhere) {
        return new Stretch(grain, grain.first(anywhere));
    }

    static Stretch day(LocalDate day) {
        return new Stretch(Grain.DAY, day);
    }

    static Stretch year(int year) {
        return new Stretch(Grain.YEAR, LocalDate.of(year, 1, 1));
    }

    static Stretch month(int year, int month) {
        return new Stretch(Grain.MONTH, LocalDate.of(year, month, 1));
    }

    /** The season of EDTF code 21 to 24 that begins in {@code year}. */
    static Stretch season(int year, int code) {
        return new Stretch(Grain.SEASON, LocalDate.of(year, 3 * (code - 20), 1));
    }

    /** The quarter (33 to 36) or half (40, 41) of EDTF's code. */
    static Stretch code(int year, int code) {
        return code >= 40
                ? new Stretch(Grain.HALF, LocalDate.of(year, 6 * (code - 40) + 1, 1))
                : new Stretch(Grain.QUARTER, LocalDate.of(year, 3 * (code - 33) + 1, 1));
    }

    LocalDate last() {
        return grain.last(first);
    }

    /** The stretch {@code count} units on. */
    Stretch plus(long count) {
        return new Stretch(grain, grain.plus(first, count));
    }

    /** Whether EDTF can write it: years of four figures. */
    boolean writable() {
        // The first is asked on its own: the unit after the calendar's last year has no last day.
        return first.getYear() >= 0 && first.getYear() <= LAST_YEAR && last().getYear() <= LAST_YEAR;
    }

    /** As EDTF; a week, weekend or century, for which EDTF has no form of its own, as an interval of its days or years. */
    Edtf edtf() {
        int year = first.getYear();
        return new Edtf(
                switch (grain) {
                    case DAY -> first.toString();
                    case WEEK, WEEKEND -> first + "/" + last();
                    case MONTH -> first.toString().substring(0, 7);
                    case SEASON -> year(year, "-" + (20 + first.getMonthValue() / 3));
                    case QUARTER -> year(year, "-" + (33 + first.getMonthValue() / 3));
                    case HALF -> year(year, "-" + (40 + first.getMonthValue() / 7));
                    case YEAR -> year(year, "");
                    case DECADE -> year(year, "").substring(0, 3) + "X";
                    case CENTURY -> year(year, "").substring(0, 2) + "XX";
                });
    }

    /** As a TIMEX3 value. */
    String timex() {
        int year = first.getYear();
        return switch (grain) {
            case DAY -> first.toString();
            case WEEK -> week();
            case WEEKEND -> week() + "-WE";
            case MONTH -> first.toString().substring(0, 7);
            case SEASON -> year(year, "-" + SEASONS[first.getMonthValue() / 3 - 1]);
            case QUARTER -> year(year, "-Q" + (1 + first.getMonthValue() / 3));
            case HALF -> year(year, "-H" + (1 + first.getMonthValue() / 7));
            case YEAR -> year(year, "");
            case DECADE -> year(year, "").substring(0, 3);
            case CENTURY -> year(year, "").substring(0, 2);
        };
    }

    private static final String[] SEASONS = {"SP", "SU", "FA", "WI"};

    private String week() {
        return String.format(
                Locale.ROOT,
                "%04d-W%02d",
                first.get(IsoFields.WEEK_BASED_YEAR),
                first.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
    }

    private static String year(int year, String rest) {
        return String.format(Locale.ROOT, "%04d", year) + rest;
    }
}
