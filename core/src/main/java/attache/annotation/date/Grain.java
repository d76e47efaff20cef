package attache.annotation.date;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;

/** A unit of the calendar, finest first. Weeks run from Monday to Sunday (ISO 8601). */
enum Grain {
    DAY("D"),
    WEEK("W"),
    WEEKEND("W"),
    MONTH("M"),
    SEASON("M"),
    QUARTER("Q"),
    HALF("M"),
    YEAR("Y"),
    DECADE("E"),
    CENTURY("C");

    private static final List<Grain> ALL = List.of(values());

    private final String letter;

    Grain(String letter) {
        this.letter = letter;
    }

    /** The unit's number, from 0: how {@code words.tsv} keeps it as a value. */
    @SuppressWarnings("EnumOrdinal") // never leaves the process
    int number() {
        return ordinal();
    }

    /** The unit of that number. */
    static Grain of(int number) {
        return ALL.get(number);
    }

    /** The letter of TIMEX3 durations ({@code P3D}); a season or half is told in months. */
    String letter() {
        return letter;
    }

    /** The first day of the unit that {@code day} lies in; for seasons of the northern half, winter from December. */
    LocalDate first(LocalDate day) {
        return switch (this) {
            case DAY -> day;
            case WEEK -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            case WEEKEND -> WEEK.first(day).plusDays(5);
            case MONTH -> day.withDayOfMonth(1);
            case SEASON -> day.minusMonths(day.getMonthValue() % 3).withDayOfMonth(1);
            case QUARTER -> day.minusMonths((day.getMonthValue() - 1) % 3).withDayOfMonth(1);
            case HALF -> day.minusMonths((day.getMonthValue() - 1) % 6).withDayOfMonth(1);
            case YEAR -> day.withDayOfYear(1);
            case DECADE -> LocalDate.of(day.getYear() / 10 * 10, 1, 1);
            case CENTURY -> LocalDate.of(day.getYear() / 100 * 100, 1, 1);
        };
    }

    /** {@code day} moved by {@code count} units; the weekend counts as a week. */
    LocalDate plus(LocalDate day, long count) {
        return switch (this) {
            case DAY -> day.plusDays(count);
            case WEEK, WEEKEND -> day.plusWeeks(count);
            case MONTH -> day.plusMonths(count);
            case SEASON, QUARTER -> day.plusMonths(3 * count);
            case HALF -> day.plusMonths(6 * count);
            case YEAR -> day.plusYears(count);
            case DECADE -> day.plusYears(10 * count);
            case CENTURY -> day.plusYears(100 * count);
        };
    }

    /** The last day of the unit that begins on {@code first}. */
    LocalDate last(LocalDate first) {
        return this == WEEKEND ? first.plusDays(1) : plus(first, 1).minusDays(1);
    }
}
