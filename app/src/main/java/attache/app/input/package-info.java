/**
 * Inputs: the paths that a person gives, and the articles that they hold.
 *
 * <ol>
 *   <li>In: paths of files and folders, and {@code -} for standard input.
 *   <li>Out: {@link attache.article.ReadResult}s, one at a time, in the order of the paths and, in folders, of the names
 *       ({@link attache.app.input.ArticleInputs}); at the end, how many there were of what
 *       ({@link attache.app.input.InputTally}).
 *   <li>Invariants: every path ends in at least one result; no folder is read twice; only one article is in memory at a time;
 *       the same files give the same results in the same order.
 *   <li>Failures: whatever keeps an input from being read is an {@link attache.article.Unreadable} with a typed finding,
 *       and the others are read all the same.
 * </ol>
 *
 * <p>When adding a kind of input, also change {@code attache.source.SourceKind} and the table of {@code InputsTest}.
 */
@NullMarked
package attache.app.input;

import org.jspecify.annotations.NullMarked;
