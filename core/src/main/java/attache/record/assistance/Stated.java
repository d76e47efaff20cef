package attache.record.assistance;

import attache.annotation.Quantity;
import attache.text.Span;
import java.util.Optional;

/**
 * A number that a sentence states, as this package wants it.
 *
 * @param span where it stands in the body
 * @param said where the words of its value stand: elsewhere than {@code span} where the donor's own currency restates it
 * @param quantity how much
 * @param currency its ISO 4217 code, where it is money
 * @param isCount whether it may count things: a bare number, no percentage and no dimension
 * @param unit what a dimension is stated in, singular: {@code tonne}
 */
record Stated(
        Span span, Span said, Quantity quantity, Optional<String> currency, boolean isCount, Optional<String> unit) {}
