/**
 * Stores of a stated size, made up from a seed, and what work on them costs.
 *
 * <ol>
 *   <li>In: a seed, a number of articles, and how many records each holds.
 *   <li>Out: a store ({@link attache.bench.scale.StoreScaleMain}), how long its ledger takes to make and to follow, and how fast a
 *       server answers over it ({@link attache.bench.scale.LoadMain}).
 *   <li>Invariants: an article depends on the seed, its number and the number of articles alone, so that one seed gives one store.
 *   <li>Failures: wrong arguments end with a line that says the usage.
 *   <li>Sources: none; texts, donors' shares, sizes of stories and shares of copies are invented, uneven as they are in life.
 * </ol>
 */
@NullMarked
package attache.bench.scale;

import org.jspecify.annotations.NullMarked;
