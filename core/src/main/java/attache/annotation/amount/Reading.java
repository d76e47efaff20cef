package attache.annotation.amount;

import java.math.BigDecimal;

/**
 * A numeral found among the tokens of a text.
 *
 * @param first its first token
 * @param end the token after it
 * @param value its value; of a vague number the least that is meant
 * @param step the size of its last stated digit
 * @param form how it is written
 * @param magnitude the magnitude word or suffix that multiplied it last ("billion"), else 1
 * @param digits whether it begins with digits
 * @param chained whether it is a piece of a longer run of digits and points
 */
record Reading(
        int first,
        int end,
        BigDecimal value,
        BigDecimal step,
        Numeral.Form form,
        BigDecimal magnitude,
        boolean digits,
        boolean chained) {

    /** The same, multiplied by a magnitude that stands apart. */
    Reading times(BigDecimal factor, int newEnd) {
        return new Reading(first, newEnd, value.multiply(factor), step.multiply(factor), form, factor, digits, chained);
    }

    /** The same with another range of tokens. */
    Reading spanning(int newFirst, int newEnd) {
        return new Reading(newFirst, newEnd, value, step, form, magnitude, digits, chained);
    }

    /** The same below zero. */
    Reading negated(int newFirst) {
        return new Reading(newFirst, end, value.negate(), step, form, magnitude, digits, chained);
    }

    boolean hasMagnitude() {
        return magnitude.compareTo(BigDecimal.ONE) > 0;
    }

    boolean isVague() {
        return form == Numeral.Form.VAGUE;
    }
}
