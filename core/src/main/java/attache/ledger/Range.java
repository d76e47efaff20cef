package attache.ledger;

import attache.annotation.Quantity;

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

    /**
     * The range of {@code quantity}: an exact number may be off by half its last digit but by no more than 2 %, "about" by 10 %;
     * "more than" leaves 25 % above, "up to" as much below, since nobody says "more than 2" of 3.
     */
    static Range of(Quantity quantity) {
        double low = quantity.min().or(quantity::value).orElse(java.math.BigDecimal.ZERO).doubleValue();
        double high = quantity.max().or(quantity::value).map(Number::doubleValue).orElse(Double.MAX_VALUE);
        double half = quantity.step().doubleValue() / 2;
        double slack = Math.min(half, NEARLY * low);
        return switch (quantity.bound()) {
            case EXACT -> new Range(low - slack, high == Double.MAX_VALUE ? high : high + slack);
            case ABOUT -> new Range(low * (1 - ROUGHLY), high == Double.MAX_VALUE ? high : high * (1 + ROUGHLY));
            case AT_LEAST ->
                new Range(low, quantity.value().isPresent() ? high * (1 + OVER) : Double.MAX_VALUE);
            case AT_MOST -> new Range(quantity.value().isPresent() ? low * (1 - OVER) : 0, high);
        };
    }

    /** Whether both may be the same number. */
    boolean meets(Range other) {
        return low <= other.high && other.low <= high;
    }
}
