/**
 * Full text over articles and records.
 *
 * <ol>
 *   <li>In: a store, and words that a person types.
 *   <li>Out: {@link attache.app.search.Hit}s, best first, with the words that matched marked.
 *   <li>Invariants: the index is a cache beside the store: it is brought on by what was read since, and made anew where it is missing,
 *       damaged or of another store or form; memory does not grow with the store; any string of characters is a query; the same index
 *       and query give the same hits in the same order.
 *   <li>Failures: where the index cannot be kept beside the store, it stands in a temporary folder of this process.
 *   <li>Sources: Lucene's simple query syntax (+, |, -, "…", *, parentheses, ~); BM25 as Lucene has it.
 * </ol>
 *
 * <p>When adding a field, raise {@code Fields.FORM}, so that older indexes are made again.
 */
@NullMarked
package attache.app.search;

import org.jspecify.annotations.NullMarked;
