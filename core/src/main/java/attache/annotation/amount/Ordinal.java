package attache.annotation.amount;

import attache.annotation.Quantity;
import attache.text.Span;

/**
 * A place in a row: "third", "21st".
 *
 * @param span see {@link Amount#span}
 * @param text see {@link Amount#text}
 * @param quantity the place, from 1
 */
public record Ordinal(Span span, String text, Quantity quantity) implements Amount {}
