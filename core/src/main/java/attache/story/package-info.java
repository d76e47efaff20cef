/**
 * Stories and origins: which articles tell of one event, and who goes back to whom.
 *
 * <ol>
 *   <li>In: {@link attache.article.Article}s, and for origins the {@link attache.record.SourcedRecord}s that stand in them.
 *   <li>Out: {@link attache.story.Story}s (articles on one event) and {@link attache.story.Origins} (for any set of records
 *       the number of independent origins, with a {@link attache.story.Merge} for each that goes back to another), and the
 *       {@link attache.story.TextQuality} of an article.
 *   <li>Invariants: every article is in exactly one story and goes back to exactly one origin; an article never goes back to a
 *       later one; whatever the order of the input, the output is the same; every merge says why.
 *   <li>Failures: none for any text; an article without a date is placed after the dated ones.
 *   <li>Sources: resemblance and containment of shingled texts and their sketches are those of A. Z. Broder, "On the
 *       resemblance and containment of documents" (1997); term weights are the usual TF-IDF with cosine.
 * </ol>
 *
 * <p>When adding a reason for a merge, also add a case to its golden tests; when adding an outlet, add it to {@code
 * outlets.tsv}.
 */
@NullMarked
package attache.story;

import org.jspecify.annotations.NullMarked;
