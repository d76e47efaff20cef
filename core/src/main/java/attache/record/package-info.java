/**
 * Records: the claims that an article makes, each with the words it came from.
 *
 * <ol>
 *   <li>In: an annotated article.
 *   <li>Out: {@link attache.record.CodebookRecord}s of five kinds, in order of their evidence.
 *   <li>Invariants: evidence is whole sentences of the body; every value that the record gives has a
 *       {@link attache.record.Ground} or is derived from one; every record names its rule; nothing is filled that the
 *       article gives no ground for; a stage is never upgraded by inference.
 *   <li>Failures: none for any text: a sentence that cannot be understood gives no record.
 *   <li>Source: the codebook of the project (its kinds, fields and decisions); event types are PLOVER's.
 * </ol>
 *
 * <p>When adding a field, also change {@link attache.record.CodebookForm}, which is how records leave and enter.
 */
@NullMarked
package attache.record;

import org.jspecify.annotations.NullMarked;
