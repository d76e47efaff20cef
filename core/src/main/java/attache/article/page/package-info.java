/**
 * Pages of the web: the article in them, told from all that stands around it.
 *
 * <ol>
 *   <li>In: the text of a page (HTML), and its address where that is known.
 *   <li>Out: {@link attache.article.page.Page}: what kind of page it is, what it says of its article, the article's paragraphs.
 *   <li>How: what the page tells programs comes first (JSON-LD, meta elements, microdata); then its headline's surroundings.
 *       The text is the part of the element tree that is worth most: blocks of running text count for it, menus against it;
 *       parts whose names say that they are something else are left out unless the text itself stands in them; what remains
 *       is trimmed of cards, captions, repeats, and lines that speak of the page.
 *   <li>Invariants: every paragraph is words that the page shows, or that its JSON-LD has where the page shows none, white space
 *       folded; a date that no calendar has, or that lies in the future, is absent; nothing is guessed from the address.
 *   <li>Failures: none for any text; a page that is no article says so in its {@link attache.article.page.PageState}.
 *   <li>Sources: the HTML Living Standard; schema.org; ogp.me; Dublin Core; Pasternack and Roth, "Extracting Article Text from
 *       the Web with Maximum Subsequence Segmentation" (WWW 2009).
 * </ol>
 *
 * <p>When adding a word that parts of pages are known by, add it to {@code page-words.tsv} or {@code page-phrases.tsv} and to
 * {@code PageReaderTest}; when adding a field, also change {@code attache.view.PageForm}.
 */
@NullMarked
package attache.article.page;

import org.jspecify.annotations.NullMarked;
