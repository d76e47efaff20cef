package attache.record.figure;

import attache.annotation.Quantity;
import attache.text.Span;

/**
 * An amount that is a figure, before its subject is known.
 *
 * @param rule the rule that takes it for one
 * @param span the words that state the amount
 * @param quantity how much, in {@code unit}
 * @param unit of what
 * @param first the amount's first token
 * @param last its last token
 * @param anchor the token that carries the amount in the tree: the counted noun, else the amount's head
 */
record FigureDraft(String rule, Span span, Quantity quantity, String unit, int first, int last, int anchor) {}
