package attache.annotation;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A date or interval in EDTF (ISO 8601-2:2019, levels 0 and 1, and the sub-year groupings 21–41 of level 2): {@code
 * 2025-10-15}, {@code 2025-10}, {@code 2025-22} (summer), {@code 2025-35} (third quarter), {@code 199X}, {@code 2025-10-15/2025-10-17},
 * {@code ../2025}, {@code 2022-02/..}, with {@code ~} for approximately.
 *
 * <p>Days that no calendar has ({@code 2025-02-30}, {@code 2025-13}) are rejected, and so are intervals that end before they
 * begin. Seasons without a hemisphere (21–24) are the northern ones, as meteorology counts them: spring is March to May, and the
 * winter of a year begins in its December.
 *
 * @param expression the expression itself
 */
public record Edtf(String expression) implements Comparable<Edtf> {
    private static final String POINT = "(\\d{2}[\\dX]{2})(?:-(\\d\\d|XX)(?:-(\\d\\d|XX))?)?[~?%]?";
    private static final Pattern DATE = Pattern.compile(POINT);
    private static final Pattern FORM = Pattern.compile(POINT + "|(?:" + POINT + "|\\.\\.)?/(?:" + POINT + "|\\.\\.)?");
    private static final int MONTHS = 12;
    /** Of the groupings 21 to 41: months from January to its first, and how many it has. */
    private static final int[][] GROUPINGS = {
        {2, 3},
        {5, 3},
        {8, 3},
        {11, 3}, // seasons, spring to winter
        {2, 3},
        {5, 3},
        {8, 3},
        {11, 3}, // seasons of the northern half
        {8, 3},
        {11, 3},
        {2, 3},
        {5, 3}, // seasons of the southern half
        {0, 3},
        {3, 3},
        {6, 3},
        {9, 3}, // quarters
        {0, 4},
        {4, 4},
        {8, 4}, // thirds
        {0, 6},
        {6, 6} // halves
    };

    public Edtf {
        if (!FORM.matcher(expression).matches() || expression.equals("/")) {
            throw new IllegalArgumentException("Not an EDTF date or interval: \"" + expression + "\".");
        }
        Optional<LocalDate> first = end(expression, true);
        Optional<LocalDate> last = end(expression, false);
        if (first.isPresent() && last.isPresent() && first.get().isAfter(last.get())) {
            throw new IllegalArgumentException(
                    "An EDTF interval ends no earlier than it begins: \"" + expression + "\".");
        }
    }

    /** The first day that it may mean; empty where the start is open or unknown. Words of approximation change nothing. */
    public Optional<LocalDate> earliest() {
        return end(expression, true);
    }

    /** The last day that it may mean; empty where the end is open or unknown. */
    public Optional<LocalDate> latest() {
        return end(expression, false);
    }

    /** Whether the two may have a day in common; an open end reaches as far as wanted. */
    public boolean overlaps(Edtf other) {
        return !endsBefore(other) && !other.endsBefore(this);
    }

    private boolean endsBefore(Edtf other) {
        return latest().isPresent()
                && other.earliest().isPresent()
                && latest().get().isBefore(other.earliest().get());
    }

    private static Optional<LocalDate> end(String expression, boolean first) {
        int slash = expression.indexOf('/');
        String point =
                slash < 0 ? expression : first ? expression.substring(0, slash) : expression.substring(slash + 1);
        return point.isEmpty() || point.equals("..") ? Optional.empty() : Optional.of(day(expression, point, first));
    }

    private static LocalDate day(String expression, String point, boolean first) {
        Matcher matcher = DATE.matcher(point);
        if (!matcher.matches()) {
            throw new IllegalStateException("The form of an EDTF date changed under \"" + expression + "\".");
        }
        String years = matcher.group(1);
        int year = Integer.parseInt(years.replace('X', first ? '0' : '9'));
        Optional<Integer> month = number(matcher.group(2));
        Optional<Integer> day = number(matcher.group(3));
        boolean vagueYear = years.contains("X") && month.isPresent();
        boolean groupedDay = day.isPresent() && month.orElse(MONTHS + 1) > MONTHS;
        if (vagueYear || groupedDay) {
            throw impossible(expression, point);
        }
        YearMonth start = YearMonth.of(year, 1);
        if (month.isEmpty()) {
            return first ? start.atDay(1) : LocalDate.of(year, MONTHS, 31);
        }
        YearMonth within =
                start.plusMonths(offset(month.get(), first).orElseThrow(() -> impossible(expression, point)));
        if (day.isPresent() && !within.isValidDay(day.get())) {
            throw impossible(expression, point);
        }
        return day.map(within::atDay).orElse(first ? within.atDay(1) : within.atEndOfMonth());
    }

    private static Optional<Integer> number(@Nullable String digits) {
        return Optional.ofNullable(digits).filter(text -> !text.equals("XX")).map(Integer::valueOf);
    }

    private static IllegalArgumentException impossible(String expression, String point) {
        return new IllegalArgumentException("No calendar has \"" + point + "\" in \"" + expression
                + "\": give a month of 01 to 12 or 21 to 41, and a day of it.");
    }

    /** Months from January to the first or last month of a month or grouping; empty where there is no such code. */
    private static Optional<Integer> offset(int code, boolean first) {
        if (code >= 1 && code <= MONTHS) {
            return Optional.of(code - 1);
        }
        if (code < 21 || code >= 21 + GROUPINGS.length) {
            return Optional.empty();
        }
        int[] grouping = GROUPINGS[code - 21];
        return Optional.of(first ? grouping[0] : grouping[0] + grouping[1] - 1);
    }

    /** Orders by the expression's characters, which for dates of four-digit years is by start. */
    @Override
    public int compareTo(Edtf other) {
        return expression.compareTo(other.expression);
    }

    @Override
    public String toString() {
        return expression;
    }
}
