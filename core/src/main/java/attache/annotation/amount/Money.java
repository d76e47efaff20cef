package attache.annotation.amount;

import attache.annotation.Quantity;
import attache.text.Span;
import java.util.Optional;

/**
 * An amount of money.
 *
 * @param span see {@link Amount#span}
 * @param text see {@link Amount#text}
 * @param quantity in whole units of the currency: "50 cents" is 0.5
 * @param currency ISO 4217 code; withdrawn ones too (FIM); {@link #OPEN} only where a text is read literally
 * @param assumed whether the words could mean several currencies and the usual one, or the donor's own, was taken
 * @param sameAs where this only restates another amount, as the bracket in "€500 million ($540 million)": that amount's span
 */
public record Money(Span span, String text, Quantity quantity, String currency, boolean assumed, Optional<Span> sameAs)
        implements Amount {

    /** The code for no currency in particular: "5 million crowns" in nobody's mouth. */
    public static final String OPEN = "XXX";

    public Money {
        if (currency.length() != 3) {
            throw new IllegalArgumentException(
                    "A currency is an ISO 4217 code of three letters, not '" + currency + "'.");
        }
    }
}
