/**
 * Statements: somebody says something.
 *
 * <ol>
 *   <li>In: an annotated article and its {@link attache.annotation.cast.Cast}; the utterances that {@link
 *       attache.annotation.speech.SpeechReader} finds in it.
 *   <li>Out: {@link attache.record.Statement} records, one for every voice of every utterance.
 *   <li>Invariants: a record's rule is its utterance's; direct content is exactly what stands between the marks, pieces joined
 *       with a space; {@code asserted_by} names those that the words came through, outermost last.
 *   <li>Failures: none for any text.
 *   <li>Source: the codebook's section on statements and its decisions on hard cases.
 * </ol>
 *
 * <p>When adding an act, also change {@link attache.annotation.speech.Force}.
 */
@NullMarked
package attache.record.statement;

import org.jspecify.annotations.NullMarked;
