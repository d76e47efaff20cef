package attache.ledger;

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
    private static final double NEARLY = 0.05;
    private static final double ROUGHLY = 0.10;

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

    /**
     * Where the true number may lie, in the base unit: half of the last digit on either side, but no more than 5 % of an exact number
     * and 10 % of one stated with "about", which has 5 % at least. A bound is taken at its word.
     */
    Range range(Quantity quantity) {
        double half = quantity.step().doubleValue() / 2;
        double low =
                quantity.min().or(quantity::value).map(BigDecimal::doubleValue).orElse(0.0);
        double high =
                quantity.max().or(quantity::value).map(BigDecimal::doubleValue).orElse(Double.MAX_VALUE);
        double exact = Math.min(half, NEARLY * low);
        double about = Math.max(NEARLY * low, Math.min(half, ROUGHLY * low));
        return switch (quantity.bound()) {
            case EXACT -> new Range(base(low - exact), base(high + exact));
            case ABOUT -> new Range(base(low - about), base(high + about));
            case AT_LEAST -> new Range(base(low), Double.MAX_VALUE);
            case AT_MOST -> new Range(0, base(high));
        };
    }

    /** {@code number} of this unit in the base unit. */
    double base(double number) {
        return number >= Double.MAX_VALUE
                ? number
                : unit.map(known -> known.toBase(BigDecimal.valueOf(number)).doubleValue())
                        .orElse(number);
    }
}
