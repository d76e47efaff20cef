/**
 * Full text over articles and records.
 *
 * <ol>
 *   <li>In: a store, and words that a person types.
 *   <li>Out: {@link attache.app.search.Hit}s, best first, with the words that matched marked.
 *   <li>Invariants: the index is a cache beside the store: where it is missing, stale or broken it is made again; any string
 *       of characters is a query; the same store and query give the same hits in the same order.
 *   <li>Failures: where the index cannot be kept beside the store, it is made in memory for the one query.
 *   <li>Sources: Lucene's simple query syntax (+, |, -, "…", *, parentheses, ~); BM25 as Lucene has it.
 * </ol>
 *
 * <p>When adding a field, raise {@link attache.app.search.SearchIndex#FORM}, so that older indexes are made again.
 */
@NullMarked
package attache.app.search;

import org.jspecify.annotations.NullMarked;
