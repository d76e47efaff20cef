/**
 * Articles: one published text each, known by the digest of its normalised body.
 *
 * <ol>
 *   <li>In: an input's name and its bytes: text or Markdown with or without front matter, JSON Lines, JSON,
 *       pages of the web ({@link attache.article.ArticleReader}, {@link attache.article.PageArticles}).
 *   <li>Out: {@link attache.article.ReadResult}s, one at a time: an {@link attache.article.ReadArticle} with its {@link
 *       attache.article.Article}, the text that its body was made from, and the way back there; or an {@link
 *       attache.article.Unreadable}.
 *   <li>Invariants: the body is what every later span counts in, with paragraphs and list items on lines of their own, wrapped
 *       lines joined; every unit of it but white space and decoded character references stands in the source where the map
 *       says; in plain text, a stretch of the body stands in the source as it is, white space aside; a URL, date or title
 *       that the source does not give is absent.
 *   <li>Failures: a text that cannot be read gives a typed finding that names the place and the reason; what can be read
 *       without a doubtful value is, and a remark names the value.
 *   <li>Sources: YAML 1.2 for front matter; CommonMark 0.31 for Markdown; RFC 8259 and jsonlines.org for JSON.
 * </ol>
 *
 * <p>When adding a field of front matter, also change {@code fields.tsv} beside this package's resources, {@code Publication} and
 * {@link attache.article.Article}; when adding a kind of input, also change {@code attache.source.SourceKind}.
 */
@NullMarked
package attache.article;

import org.jspecify.annotations.NullMarked;
