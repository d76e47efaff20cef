/**
 * Articles: one published text each, known by the digest of its normalised body.
 *
 * <ol>
 *   <li>In: decoded bytes of a source (text, Markdown, a line of JSON Lines; later pages and archives).
 *   <li>Out: {@link attache.article.Article}: body as plain text with paragraphs on lines of their own, and what is
 *       known of its publication.
 *   <li>Invariants: the body is what every later span counts in; a URL, date or title that the source does not give is absent.
 *   <li>Failures: a text that cannot be read gives a typed finding that names the place and the reason.
 * </ol>
 */
@NullMarked
package attache.article;

import org.jspecify.annotations.NullMarked;
