/**
 * The pipeline: the one place that sees every stage and puts them in order.
 *
 * <ol>
 *   <li>In: an {@link attache.article.Article}.
 *   <li>Out: its {@link attache.record.SourcedRecord}s, in order of their evidence.
 *   <li>Invariants: the same article and version give the same records with the same ids.
 *   <li>Failures: none for any text.
 * </ol>
 *
 * <p>When adding an extractor, register it in {@link attache.pipeline.Reading}.
 */
@NullMarked
package attache.pipeline;

import org.jspecify.annotations.NullMarked;
