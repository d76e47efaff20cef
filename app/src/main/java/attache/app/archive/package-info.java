/**
 * Archives: the pages of web archives and the text of PDF documents.
 *
 * <ol>
 *   <li>In: a stream of bytes and the name of the input.
 *   <li>Out: {@link attache.article.ReadResult}s, one at a time, in the archive's order; never more than one page in memory.
 *   <li>Invariants: of two records with the same payload only the first is read; requests, metadata and revisits are none; every
 *       result says at which byte of the archive its record begins.
 *   <li>Failures: a damaged or cut-off archive is read as far as it goes, and a finding says where it ends; a record that cannot be
 *       unpacked is a finding of its own.
 *   <li>Sources: ISO 28500:2017 (WARC 1.1), RFC 9112 (HTTP/1.1), ISO 32000 (PDF).
 * </ol>
 *
 * <p>When adding a kind of archive, also change {@code attache.source.SourceKind} and {@code attache.app.input.ArticleInputs}.
 */
@NullMarked
package attache.app.archive;

import org.jspecify.annotations.NullMarked;
