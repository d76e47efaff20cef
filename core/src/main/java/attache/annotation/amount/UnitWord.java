package attache.annotation.amount;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A written form of a unit.
 *
 * @param name the unit's name
 * @param unitClass its class; empty for a unit of time, which stands only under the line
 * @param factor base units in one of it; seconds for a unit of time
 * @param offset added after multiplying
 * @param care when it is to be read
 */
record UnitWord(String name, Optional<UnitClass> unitClass, BigDecimal factor, BigDecimal offset, Care care) {

    /** When a written form is to be read as a unit. */
    enum Care {
        /** Always. */
        NONE,
        /** Only before a word of extent: 10 in long. */
        MEASURED,
        /** A currency has the same name. */
        MONEY,
        /** Only below a hundred. */
        SMALL,
        /** An angle; no unit where temperature is spoken of, as the scale is not told. */
        DEGREE,
        /** Only after a number below one. */
        DECIMAL,
        /** Stands before its number. */
        BEFORE,
        /** Only where pressure is spoken of. */
        PRESSURE,
        /** Only after "per" or a slash. */
        DIVISOR
    }

    /** The unit itself; throws {@link java.util.NoSuchElementException} for a unit of time. */
    Unit unit() {
        return new Unit(name, unitClass.orElseThrow(), factor, offset);
    }
}
