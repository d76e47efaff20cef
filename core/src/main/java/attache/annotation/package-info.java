/**
 * Annotation: what stands in an article's body, before anybody asks what it claims.
 *
 * <ol>
 *   <li>In: the body of an article (plain text, paragraphs on lines of their own) and its date, where known.
 *   <li>Out: sentences with tokens and dependencies ({@link attache.annotation.Sentence}), amounts
 *       ({@link attache.annotation.Quantity}), dates ({@link attache.annotation.Edtf}), names and quotations, each with
 *       its {@link attache.text.Span} in the body.
 *   <li>Invariants: spans lie inside the body; tokens of a sentence are in order and do not overlap; every sentence has
 *       exactly one root; the same body gives the same annotations.
 *   <li>Failures: none for any text. What cannot be read is left unannotated.
 * </ol>
 *
 * <p>When adding a kind of annotation, give it golden cases and, where a record field rests on it, a ground in the record.
 */
@NullMarked
package attache.annotation;

import org.jspecify.annotations.NullMarked;
