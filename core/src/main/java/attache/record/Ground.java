package attache.record;

import attache.text.Span;

/**
 * The words that a value came from.
 *
 * @param field the codebook's field name, with a number for one of a list: {@code donors}, {@code items[1]}, {@code money}
 * @param span where the words stand in the article's body; may lie outside the evidence (a pronoun's antecedent)
 */
public record Ground(String field, Span span) {}
