/**
 * Prose: which sentences of a text are any, apart from what stands between, above and below them.
 *
 * <ol>
 *   <li>In: an article with its sentences; no sentence is parsed.
 *   <li>Out: the numbers of the sentences that are worth reading.
 *   <li>Invariants: a sentence with a clause in it, capitals and marks as English sets them, told once and by whoever vouches for it, is
 *       read. What is left out gives no record, and nobody is looked for in it.
 *   <li>Failures: none for any text; a text without prose has no sentences to read.
 * </ol>
 *
 * <p>Left out are rows of tables and menus, tickers, strings of search words, captions without capitals, a page's words about itself, lists of
 * references, what reporters ask in transcripts, and paragraphs that were told before. When adding a sort of line, add its words to
 * {@code lines.tsv} or its shape to {@link attache.annotation.prose.LineShapes}, and a text of it to the tests.
 */
@NullMarked
package attache.annotation.prose;

import org.jspecify.annotations.NullMarked;
