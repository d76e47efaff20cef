package attache.annotation.amount;

import attache.annotation.Quantity;
import attache.text.Span;

/**
 * A number without a unit: a count where a noun follows, which is the caller's to find.
 *
 * @param span see {@link Amount#span}
 * @param text see {@link Amount#text}
 * @param quantity see {@link Amount#quantity}; of a vague number ("dozens") a least one alone
 * @param form how it is written
 */
public record PlainNumber(Span span, String text, Quantity quantity, Numeral.Form form) implements Amount {}
