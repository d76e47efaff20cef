package attache.annotation.amount;

import java.math.BigDecimal;

/**
 * A unit of measure.
 *
 * @param name in words, singular, American spelling: "kilometer", "mile per hour"
 * @param unitClass what it measures
 * @param factor how many base units of its class one of it is
 * @param offset what is added after multiplying; 0 but for temperatures
 */
public record Unit(String name, UnitClass unitClass, BigDecimal factor, BigDecimal offset) {

    /** {@code value} of this unit in the base unit of its class. */
    public BigDecimal toBase(BigDecimal value) {
        return value.multiply(factor).add(offset);
    }

    /** The same unit counted to another class: millimeters as a length or as a calibre. */
    Unit as(UnitClass other) {
        return new Unit(name, other, factor, offset);
    }
}
