package attache.annotation.amount;

import attache.annotation.Quantity;
import java.math.BigDecimal;
import java.math.MathContext;

/**
 * A piece of a numeral that the grammar has read.
 *
 * @param value what it says
 * @param step the size of its last stated digit
 * @param end the token after it
 * @param digits whether it was written in digits
 * @param scaled whether a word such as hundred or million is in it
 * @param tens the value of "twenty" … "ninety" where its last word is one of these, else 0
 */
record Part(BigDecimal value, BigDecimal step, int end, boolean digits, boolean scaled, int tens) {

    private static final BigDecimal ROUGHLY = new BigDecimal("0.01");

    /** A word's value. */
    static Part word(BigDecimal value, int end) {
        return new Part(value, Quantity.stepOf(value), end, false, false, 0);
    }

    /** A number in digits with so many digits behind the point. */
    static Part digits(BigDecimal value, int decimals, int end) {
        BigDecimal step = decimals > 0 ? BigDecimal.ONE.scaleByPowerOfTen(-decimals) : Quantity.stepOf(value);
        return new Part(value, step, end, true, false, 0);
    }

    /** {@code numerator / denominator}; one that does not end is kept to 16 digits and said to be good to a hundredth. */
    static Part fraction(BigDecimal numerator, BigDecimal denominator, int end) {
        BigDecimal value = numerator.divide(denominator, MathContext.DECIMAL64);
        boolean ends = value.multiply(denominator).compareTo(numerator) == 0;
        return new Part(value, ends ? Quantity.stepOf(value) : ROUGHLY, end, false, false, 0);
    }

    /** Multiplied by a hundred, a million. */
    Part times(BigDecimal factor, int newEnd) {
        return new Part(value.multiply(factor), step.multiply(factor), newEnd, digits, true, 0);
    }

    /** With a smaller piece added. */
    Part plus(Part rest) {
        return new Part(value.add(rest.value), step.min(rest.step), rest.end, digits, scaled || rest.scaled, rest.tens);
    }

    /** The same up to another token. */
    Part endingAt(int newEnd) {
        return new Part(value, step, newEnd, digits, scaled, tens);
    }

    /** Whether the value is a whole number below {@code limit}. */
    boolean isBelow(long limit) {
        return value.signum() >= 0 && value.compareTo(BigDecimal.valueOf(limit)) < 0;
    }
}
