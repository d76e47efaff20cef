package attache.ledger;

import attache.annotation.Bound;
import attache.annotation.Quantity;
import attache.annotation.amount.Amounts;
import attache.annotation.amount.Dimension;
import attache.annotation.amount.Unit;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;

/**
 * What a figure's unit measures, and how to bring its numbers to the base unit.
 *
 * @param of the class that it shares with units it can be compared with: a unit class, or the unit's own name
 * @param unit the unit, where it is one of measure
 */
record Scale(String of, Optional<Unit> unit) {

    /** The scale of {@code unit} as figures name it: {@code mile}, {@code percent of GDP}, {@code USD}, {@code soldier}. */
    static Scale of(String unit) {
        Optional<Unit> measured = Amounts.find("2 " + unit).stream()
                .filter(Dimension.class::isInstance)
                .map(Dimension.class::cast)
                .filter(dimension -> dimension.span().end() >= unit.length() + 2)
                .map(Dimension::unit)
                .findFirst();
        return new Scale(
                measured.map(known -> known.unitClass().name()).orElse(unit.toLowerCase(Locale.ROOT)), measured);
    }

    /** Whether it is a property of a thing that does not change from day to day: a length, a mass, a speed. */
    boolean fixed() {
        return unit.isPresent();
    }

    /** Where the true number may lie, in the base unit: half of the last digit on either side, 5 % and more for "about". */
    Range range(Quantity quantity) {
        double half = quantity.step().doubleValue() / 2;
        double low =
                quantity.min().or(quantity::value).map(BigDecimal::doubleValue).orElse(0.0);
        double high =
                quantity.max().or(quantity::value).map(BigDecimal::doubleValue).orElse(Double.MAX_VALUE);
        double slack = quantity.bound() == Bound.ABOUT ? Math.max(half, ABOUT * low) : half;
        boolean single = quantity.value().isPresent();
        return switch (quantity.bound()) {
            case EXACT, ABOUT -> new Range(base(low - slack), base(high + slack));
            case AT_LEAST -> new Range(base(low), Double.MAX_VALUE);
            case AT_MOST -> new Range(single || quantity.min().isEmpty() ? 0 : base(low), base(high));
        };
    }

    private static final double ABOUT = 0.05;

    private double base(double number) {
        return number >= Double.MAX_VALUE
                ? number
                : unit.map(known -> known.toBase(BigDecimal.valueOf(number)).doubleValue())
                        .orElse(number);
    }
}
