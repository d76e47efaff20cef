package attache.story;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Parts the articles of a store into cells by their dates, so that stories are looked for among some hundreds of articles at a time.
 *
 * <p>All articles are one cell while they are no more than {@value #MOST}. Beyond that the undated are a cell of their own, and each year
 * is one, or where it holds too many each quarter of it, each month, each third of a month, each day. So an article that comes
 * changes the stories of its own cell and no others, but for the moment at which a cell falls into smaller ones. The cells depend on how many
 * articles there are of each day and on nothing else. Immutable.
 */
final class Cells {
    /** Articles up to which a cell stays whole. */
    static final int MOST = 512;

    private final NavigableMap<LocalDate, Integer> days = new TreeMap<>();
    private final int undated;
    private final int most;

    /**
     * The days of a cell, both taken in.
     *
     * @param undated whether it holds the articles without a date
     */
    record Cell(LocalDate first, LocalDate last, boolean undated) {
        static final Cell ALL = new Cell(LocalDate.MIN, LocalDate.MAX, true);

        /** The cell of the undated, which holds no day. */
        static final Cell UNDATED = new Cell(LocalDate.MAX, LocalDate.MIN, true);
    }

    private enum Unit {
        YEAR,
        QUARTER,
        MONTH,
        THIRD,
        DAY;

        Cell around(LocalDate day) {
            return switch (this) {
                case YEAR -> new Cell(day.withDayOfYear(1), day.with(TemporalAdjusters.lastDayOfYear()), false);
                case QUARTER -> {
                    LocalDate first = day.with(IsoFields.DAY_OF_QUARTER, 1);
                    yield new Cell(first, YearMonth.from(first).plusMonths(2).atEndOfMonth(), false);
                }
                case MONTH ->
                    new Cell(day.withDayOfMonth(1), YearMonth.from(day).atEndOfMonth(), false);
                case THIRD -> third(day);
                case DAY -> new Cell(day, day, false);
            };
        }

        private static Cell third(LocalDate day) {
            int third = Math.min(2, (day.getDayOfMonth() - 1) / 10);
            LocalDate last = third == 2 ? YearMonth.from(day).atEndOfMonth() : day.withDayOfMonth(third * 10 + 10);
            return new Cell(day.withDayOfMonth(third * 10 + 1), last, false);
        }
    }

    private Cells(Map<Optional<LocalDate>, Integer> published, int most) {
        published.forEach((date, count) -> date.ifPresent(day -> days.put(day, count)));
        this.undated = published.getOrDefault(Optional.empty(), 0);
        this.most = most;
    }

    /** The cells of no more than {@code most} articles, by how many were published on each day; under empty, without a date. */
    static Cells of(Map<Optional<LocalDate>, Integer> published, int most) {
        return new Cells(published, most);
    }

    /** The cell of an article that was published on that day. */
    Cell of(Optional<LocalDate> published) {
        if (undated + held(Cell.ALL) <= most) {
            return Cell.ALL;
        }
        return published.map(this::dated).orElse(Cell.UNDATED);
    }

    private Cell dated(LocalDate day) {
        for (Unit unit : Unit.values()) {
            Cell cell = unit.around(day);
            if (unit == Unit.DAY || held(cell) <= most) {
                return cell;
            }
        }
        throw new AssertionError("A day is the smallest unit.");
    }

    private int held(Cell cell) {
        return days.subMap(cell.first(), true, cell.last(), true).values().stream()
                .mapToInt(Integer::intValue)
                .sum();
    }
}
