package attache.record.figure;

import attache.annotation.Quantity;
import attache.annotation.amount.Amount;

/**
 * An amount that is a figure, before its subject is known.
 *
 * @param rule the rule that takes it for one
 * @param amount the amount
 * @param quantity how much, in {@code unit}
 * @param unit of what
 * @param first the amount's first token
 * @param last its last token
 * @param anchor the token that carries the amount in the tree: the counted noun, else the amount's head
 */
record FigureDraft(String rule, Amount amount, Quantity quantity, String unit, int first, int last, int anchor) {}
