/**
 * Figures: measured facts that can be checked or contradicted.
 *
 * <ol>
 *   <li>In: an article with its sentences and its cast, the amounts and times of each sentence, the lexicons {@code
 *       counted.csv} and {@code words.csv}.
 *   <li>Out: {@link attache.record.Figure} records by {@link attache.record.figure.FigureExtractor}: amounts that tell
 *       something together (votes, parts of a whole, multiples) and each other by itself are judged ({@code DraftReader}),
 *       their subjects found ({@code SubjectFinder}, by what is measured: counts, shares, lengths, worths, tolls; of each by
 *       clause, by owner, by place, by what the article told before), their measures worded ({@code MeasureWords}).
 *   <li>Invariants: a number inside a date, an age, an ordinal or a duration is no figure; an amount beside words of
 *       assistance is left to the assistance records; a figure without a subject gives no record.
 *   <li>Failures: none for any text. A fault in a lexicon stops {@link attache.record.figure.FigureExtractor#standard}.
 *   <li>Sources: the lexicons were compiled by hand.
 * </ol>
 *
 * <p>When adding a counted noun, also add a case to the table {@code figures.csv} of the tests.
 */
@NullMarked
package attache.record.figure;

import org.jspecify.annotations.NullMarked;
