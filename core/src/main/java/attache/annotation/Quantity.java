package attache.annotation;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A stated number or range, with the bound and the precision it was stated with.
 *
 * <p>Exactly one of {@code value} and {@code min}-or-{@code max} is given: "85,000" is a value; "2 to 3" is a range;
 * "dozens" has a {@code min} alone.
 *
 * @param value the number, where one was stated
 * @param min the lower end of a range
 * @param max the upper end of a range
 * @param bound how the number bounds the true one
 * @param step the size of the last digit that was stated, in the same unit: 100,000,000 for "2.5 billion", 100 for "1,500", 1
 *     for "85"; two quantities that differ by no more than their steps' halves may be the same rounded
 */
public record Quantity(
        Optional<BigDecimal> value, Optional<BigDecimal> min, Optional<BigDecimal> max, Bound bound, BigDecimal step) {

    public Quantity {
        if (value.isPresent() == (min.isPresent() || max.isPresent())) {
            throw new IllegalArgumentException(
                    "A quantity is a value or a range: value " + value + ", min " + min + ", max " + max + ".");
        }
        if (min.isPresent() && max.isPresent() && min.get().compareTo(max.get()) > 0) {
            throw new IllegalArgumentException("A range wants min <= max, not " + min.get() + " > " + max.get() + ".");
        }
        if (step.signum() <= 0) {
            throw new IllegalArgumentException("A step is positive, not " + step + ".");
        }
    }

    /** A single number; its step is read off its trailing zeros. */
    public static Quantity of(BigDecimal value, Bound bound) {
        return new Quantity(Optional.of(value), Optional.empty(), Optional.empty(), bound, stepOf(value));
    }

    /** A single whole number. */
    public static Quantity of(long value, Bound bound) {
        return of(BigDecimal.valueOf(value), bound);
    }

    /** A range with both ends. */
    public static Quantity between(BigDecimal min, BigDecimal max, Bound bound) {
        return new Quantity(
                Optional.empty(),
                Optional.of(min),
                Optional.of(max),
                bound,
                stepOf(min).min(stepOf(max)));
    }

    /** "Dozens", "hundreds of": no number, but a least one. */
    public static Quantity atLeast(BigDecimal min) {
        return new Quantity(Optional.empty(), Optional.of(min), Optional.empty(), Bound.AT_LEAST, stepOf(min));
    }

    /** The value, or else the lower end, or else the upper one: for sorting and display where one number is wanted. */
    public BigDecimal anchor() {
        return value.or(() -> min).or(() -> max).orElseThrow();
    }

    /** The size of the last significant digit: 100 for 1500, 0.01 for 0.25, 1 for 0. */
    public static BigDecimal stepOf(BigDecimal value) {
        if (value.signum() == 0) {
            return BigDecimal.ONE;
        }
        BigDecimal bare = value.stripTrailingZeros();
        return BigDecimal.ONE.scaleByPowerOfTen(-bare.scale());
    }
}
