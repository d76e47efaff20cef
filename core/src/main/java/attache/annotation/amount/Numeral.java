package attache.annotation.amount;

import attache.annotation.Bound;
import attache.annotation.Quantity;
import attache.text.Span;
import java.math.BigDecimal;

/**
 * A number as a text writes it, without unit, bound or range.
 *
 * @param span the characters of the number alone, half-open, in UTF-16 units of the text; for a leading minus with them
 * @param value what it says; for {@link Form#VAGUE} the least that is meant
 * @param step the size of its last stated digit, as in {@link Quantity#step}
 * @param form how it is written
 * @param bound what the words around it say of it; {@link Bound#AT_LEAST} for {@link Form#VAGUE}
 */
public record Numeral(Span span, BigDecimal value, BigDecimal step, Form form, Bound bound) {

    /** How a number is written. */
    public enum Form {
        /** "1,550", "two and a half million", "a dozen". */
        CARDINAL,
        /** "third", "21st". */
        ORDINAL,
        /** "three quarters", "3/4", "half a million". */
        FRACTION,
        /** "one in five", "one out of three": a share told as two numbers. */
        RATIO,
        /** "dozens", "hundreds of", "several thousand": no number, but a least one. */
        VAGUE
    }

    /** Whether the value has no part behind the point. */
    public boolean isWhole() {
        return value.stripTrailingZeros().scale() <= 0;
    }
}
