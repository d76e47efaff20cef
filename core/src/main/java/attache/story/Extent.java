package attache.story;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * How many articles a group has and over what days they were published.
 *
 * @param size the number of articles
 * @param first the earliest date among them
 * @param last the latest date among them
 */
record Extent(int size, Optional<LocalDate> first, Optional<LocalDate> last) {
    private static final int FRESH_DAYS = 3;
    private static final double HALVED_IN_DAYS = 4;

    /** The extent of both together. */
    Extent with(Extent other) {
        boolean earlier =
                other.first.isEmpty() || (first.isPresent() && first.get().isBefore(other.first.get()));
        boolean later = other.last.isEmpty() || (last.isPresent() && last.get().isAfter(other.last.get()));
        return new Extent(size + other.size, earlier ? first : other.first, later ? last : other.last);
    }

    /**
     * How much of their likeness the time between two groups leaves: all within {@value #FRESH_DAYS} days, half of it for every
     * {@value #HALVED_IN_DAYS} days more; all where either is undated.
     */
    double freshness(Extent other) {
        if (first.isEmpty() || other.first.isEmpty()) {
            return 1;
        }
        long gap = Math.max(
                ChronoUnit.DAYS.between(last.orElseThrow(), other.first.get()),
                ChronoUnit.DAYS.between(other.last.orElseThrow(), first.get()));
        return gap <= FRESH_DAYS ? 1 : Math.pow(0.5, (gap - FRESH_DAYS) / HALVED_IN_DAYS);
    }
}
