package attache.record;

import attache.annotation.Quantity;

/**
 * An amount of money, in the currency it was stated in.
 *
 * @param amount how much, in whole currency units
 * @param currency ISO 4217 code
 */
public record Money(Quantity amount, String currency) {

    public Money {
        if (currency.length() != 3) {
            throw new IllegalArgumentException("Not an ISO 4217 code: \"" + currency + "\".");
        }
    }
}
