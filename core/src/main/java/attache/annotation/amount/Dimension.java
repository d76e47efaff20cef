package attache.annotation.amount;

import attache.annotation.Quantity;
import attache.text.Span;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * A length, mass, speed or other measured quantity.
 *
 * @param span see {@link Amount#span}
 * @param text see {@link Amount#text}
 * @param quantity in the stated unit
 * @param unit the stated unit
 * @param sameAs where this only restates another quantity, as the bracket in "2,500 km (1,550 miles)": that one's span
 */
public record Dimension(Span span, String text, Quantity quantity, Unit unit, Optional<Span> sameAs) implements Amount {

    /** The quantity, its ends and its step in the base unit of the unit's class. */
    public Quantity inBase() {
        return new Quantity(
                quantity.value().map(unit::toBase),
                quantity.min().map(unit::toBase),
                quantity.max().map(unit::toBase),
                quantity.bound(),
                quantity.step().multiply(unit.factor()));
    }

    /**
     * Whether the two may state one quantity, each rounded as it was: they measure the same and their values, in base units,
     * differ by no more than the halves of their steps together. Ranges agree where they overlap so.
     */
    public boolean agreesWith(Dimension other) {
        if (unit.unitClass() != other.unit.unitClass()) {
            return false;
        }
        Quantity here = inBase();
        Quantity there = other.inBase();
        BigDecimal slack = here.step().add(there.step()).divide(BigDecimal.TWO);
        return least(here).subtract(slack).compareTo(most(there)) <= 0
                && least(there).subtract(slack).compareTo(most(here)) <= 0;
    }

    private static BigDecimal least(Quantity quantity) {
        return quantity.value().or(quantity::min).orElse(quantity.anchor());
    }

    private static BigDecimal most(Quantity quantity) {
        return quantity.value().or(quantity::max).orElse(quantity.anchor());
    }
}
