package attache.record.assistance;

import attache.annotation.Quantity;
import attache.text.Span;
import java.util.Optional;

/**
 * A number that a sentence states, as this package wants it.
 *
 * @param span where it stands in the body
 * @param quantity how much
 * @param currency its ISO 4217 code, where it is money
 * @param isCount whether it may count things: a bare number, no percentage and no dimension
 */
record Stated(Span span, Quantity quantity, Optional<String> currency, boolean isCount) {}
