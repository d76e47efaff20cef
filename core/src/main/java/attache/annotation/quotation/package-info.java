/**
 * Quotations: what stands between quotation marks.
 *
 * <ol>
 *   <li>In: a body, and a test for words that report speech (which end dialogue opened by a dash).
 *   <li>Out: {@link attache.annotation.quotation.Quotations}, spans with and without their marks, by style and depth.
 *   <li>Invariants: quotations nest or stand apart, they never cross; outermost ones have depth 0; a quotation's words are never
 *       empty; apostrophes and inch marks are no quotations.
 *   <li>Failures: none for any text. A mark without a partner ends with its paragraph where it began it, else it is passed over.
 *   <li>Sources: Unicode Standard, chapter 6.2 (quotation marks and their uses by language).
 * </ol>
 *
 * <p>Quoted terms are quotations too: whether words are somebody's is for {@link attache.annotation.speech} to say. When adding a
 * style, add it to {@link attache.annotation.quotation.Marks} and to the table of cases.
 */
@NullMarked
package attache.annotation.quotation;

import org.jspecify.annotations.NullMarked;
