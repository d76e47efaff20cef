/**
 * Predicates: how a sentence presents what it tells of.
 *
 * <ol>
 *   <li>In: a parsed sentence and the index of a verb or of a noun that names an act.
 *   <li>Out: its {@link attache.annotation.predicate.Factuality}: asserted, future, possible, conditional, negated.
 *   <li>Invariants: without a cue a predicate is asserted; every cue is a row of {@code cues.csv}.
 *   <li>Failures: none for any sentence. A fault in the data file stops {@link attache.annotation.predicate.FactualityReader#standard()}
 *       with the line.
 *   <li>Sources: classes after FactBank (2009); the cues are general knowledge of English, compiled by hand.
 * </ol>
 *
 * <p>When adding a cue, also add a case to the table {@code factuality.csv} of the tests.
 */
@NullMarked
package attache.annotation.predicate;

import org.jspecify.annotations.NullMarked;
