package attache.annotation.amount;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * An amount among the tokens, before its bound is read: one number or a range, with its measure.
 *
 * @param first its first token
 * @param end the token after it
 * @param reading its number; of a range the lower end
 * @param upper the upper end of a range
 * @param measure what it counts
 * @param prefixed whether the measure stands before the number
 */
record Piece(int first, int end, Reading reading, Optional<Reading> upper, Measure measure, boolean prefixed) {

    static Piece of(int first, int end, Reading reading, Measure measure, boolean prefixed) {
        return new Piece(first, end, reading, Optional.empty(), measure, prefixed);
    }

    /** A number by itself. */
    static Piece bare(Reading reading) {
        return of(reading.first(), reading.end(), reading, new Measure.Bare(), false);
    }

    /** The same with another measure. */
    Piece measured(Measure other) {
        return new Piece(first, end, reading, upper, other, prefixed);
    }

    /** The same with its number multiplied, over the same tokens. */
    Piece times(BigDecimal factor) {
        return new Piece(first, end, reading.times(factor, reading.end()), upper, measure, prefixed);
    }

    /** The range from this to another. */
    Piece to(Piece other, Measure shared) {
        return new Piece(first, other.end, reading, Optional.of(other.reading), shared, prefixed);
    }

    /** Whether this can be an end of a range: one plain number. */
    boolean isSingle() {
        return upper.isEmpty()
                && reading.form() != Numeral.Form.VAGUE
                && reading.form() != Numeral.Form.ORDINAL
                && !reading.chained();
    }
}
