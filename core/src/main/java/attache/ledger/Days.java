package attache.ledger;

import attache.annotation.Edtf;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The days that a date or interval covers, both ends taken in.
 *
 * @param first the first day; {@link LocalDate#MIN} for an open start
 * @param last the last day; {@link LocalDate#MAX} for an open end
 */
record Days(LocalDate first, LocalDate last) {
    private static final Pattern POINT = Pattern.compile("(\\d{2}[\\dX]{2})(?:-(\\d\\d|XX)(?:-(\\d\\d|XX))?)?[~?%]?");

    /** The days of {@code date}; empty where it names none of the calendar (a thirteenth month, a day that is not). */
    static Optional<Days> of(Edtf date) {
        String text = date.expression();
        int slash = text.indexOf('/');
        if (slash < 0) {
            return point(text);
        }
        Optional<LocalDate> first = end(text.substring(0, slash), LocalDate.MIN, true);
        Optional<LocalDate> last = end(text.substring(slash + 1), LocalDate.MAX, false);
        return first.flatMap(from -> last.filter(to -> !to.isBefore(from)).map(to -> new Days(from, to)));
    }

    private static Optional<LocalDate> end(String text, LocalDate open, boolean start) {
        return text.isEmpty() || text.equals("..")
                ? Optional.of(open)
                : point(text).map(days -> start ? days.first() : days.last());
    }

    private static Optional<Days> point(String text) {
        Matcher matcher = POINT.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String year = matcher.group(1);
        String month = matcher.group(2);
        String day = matcher.group(3);
        if (month == null || month.equals("XX")) {
            return Optional.of(new Days(
                    LocalDate.of(Integer.parseInt(year.replace('X', '0')), 1, 1),
                    LocalDate.of(Integer.parseInt(year.replace('X', '9')), 12, 31)));
        }
        if (year.contains("X")) {
            return Optional.empty();
        }
        return inYear(Integer.parseInt(year), Integer.parseInt(month), day == null || day.equals("XX") ? "" : day);
    }

    private static Optional<Days> inYear(int year, int month, String day) {
        if (month >= 1 && month <= 12) {
            YearMonth whole = YearMonth.of(year, month);
            if (day.isEmpty()) {
                return Optional.of(new Days(whole.atDay(1), whole.atEndOfMonth()));
            }
            int number = Integer.parseInt(day);
            return whole.isValidDay(number)
                    ? Optional.of(new Days(whole.atDay(number), whole.atDay(number)))
                    : Optional.empty();
        }
        if (month >= 21 && month <= 24) { // seasons of the north, from spring; winter ends in the next year
            return Optional.of(months(year, 3 + 3 * (month - 21)));
        }
        if (month >= 33 && month <= 36) { // quarters
            return Optional.of(months(year, 1 + 3 * (month - 33)));
        }
        return month >= 40 && month <= 41
                ? Optional.of(new Days(
                        LocalDate.of(year, 1 + 6 * (month - 40), 1),
                        YearMonth.of(year, 6 + 6 * (month - 40)).atEndOfMonth()))
                : Optional.empty();
    }

    private static Days months(int year, int first) {
        return new Days(
                LocalDate.of(year, first, 1),
                YearMonth.of(year, first).plusMonths(2).atEndOfMonth());
    }

    /** One day. */
    static Days on(LocalDate day) {
        return new Days(day, day);
    }

    /** The same, ending with {@code day} where the end is open and a day is given: what is told on it speaks of no later one. */
    Days until(Optional<LocalDate> day) {
        return last.equals(LocalDate.MAX)
                ? day.filter(end -> !end.isBefore(first))
                        .map(end -> new Days(first, end))
                        .orElse(this)
                : this;
    }

    /** Whether it names a single day. */
    boolean single() {
        return first.equals(last);
    }

    /** How many days it covers; very many for an open one. */
    long length() {
        return open() ? Integer.MAX_VALUE : ChronoUnit.DAYS.between(first, last) + 1;
    }

    /** Whether one of its ends is open. */
    boolean open() {
        return first.equals(LocalDate.MIN) || last.equals(LocalDate.MAX);
    }

    /** Whether both have a day in common. */
    boolean overlaps(Days other) {
        return !first.isAfter(other.last) && !other.first.isAfter(last);
    }

    /** The days that lie between both: 0 where they overlap or touch. */
    long gap(Days other) {
        if (overlaps(other)) {
            return 0;
        }
        return first.isAfter(other.last)
                ? ChronoUnit.DAYS.between(other.last, first)
                : ChronoUnit.DAYS.between(last, other.first);
    }
}
