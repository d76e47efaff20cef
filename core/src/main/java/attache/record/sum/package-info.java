/**
 * Sums: money that an article states and that no other record has told.
 *
 * <ol>
 *   <li>In: an article with its sentences, cast and speech, the records found in it so far, the table {@code words.tsv}.
 *   <li>Out: by {@link attache.record.sum.SumExtractor}, for each sum that none of those records holds, an {@link
 *       attache.record.Assistance} record where a word beside it says its stage, else a {@link attache.record.Figure}.
 *   <li>Invariants: a sum gives one record an article; the stage is that of a word in the sentence, which is among the record's grounds.
 *   <li>Failures: none for any text. A fault in the table stops {@link attache.record.sum.SumExtractor}'s constructor.
 *   <li>Sources: the table was compiled by hand.
 * </ol>
 *
 * <p>When adding a word to the table, also add a sentence with it to {@code SumExtractorTest}.
 */
@NullMarked
package attache.record.sum;

import org.jspecify.annotations.NullMarked;
