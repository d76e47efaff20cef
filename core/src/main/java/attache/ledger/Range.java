package attache.ledger;

import attache.annotation.Quantity;
import java.math.BigDecimal;

/**
 * Where the true number may lie that a quantity states.
 *
 * @param low the least, 0 or more
 * @param high the most
 */
record Range(double low, double high) {
    private static final double NEARLY = 0.02;
    private static final double ROUGHLY = 0.10;
    private static final double OVER = 0.25;

    /** A little less than half, so that 53 and 54 do not meet at 53.5. */
    private static final double HALF = 0.499;

    /**
     * The range of {@code quantity}: a number may be off by half its last digit, but an exact one by no more than 2 % and one that is
     * stated with "about" by no more than 10 %; "more than" leaves 25 % above and "up to" as much below, since nobody says "more than
     * 2" of 3.
     */
    static Range of(Quantity quantity) {
        double low = quantity.min().or(quantity::value).orElse(BigDecimal.ZERO).doubleValue();
        double high =
                quantity.max().or(quantity::value).map(Number::doubleValue).orElse(Double.MAX_VALUE);
        double half = quantity.step().doubleValue() * HALF;
        double exact = Math.min(half, NEARLY * low);
        double about = Math.min(half, ROUGHLY * low);
        boolean single = quantity.value().isPresent();
        return switch (quantity.bound()) {
            case EXACT -> new Range(low - exact, high + exact);
            case ABOUT -> new Range(low - about, high + about);
            case AT_LEAST -> new Range(low, single ? high * (1 + OVER) : Double.MAX_VALUE);
            case AT_MOST -> new Range(single ? low * (1 - OVER) : 0, high);
        };
    }

    /** Whether both may be the same number. */
    boolean meets(Range other) {
        return low <= other.high && other.low <= high;
    }
}
