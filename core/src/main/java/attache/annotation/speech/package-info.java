/**
 * Speech: who says what in an article, to whom, and through whom the article has it.
 *
 * <ol>
 *   <li>In: an annotated article, its {@link attache.annotation.cast.Cast}, its quotations.
 *   <li>Out: {@link attache.annotation.speech.Speech}: the {@link attache.annotation.speech.Utterance}s, and for any token the
 *       {@link attache.annotation.speech.Attribution} to those in whose words it stands. Every kind of record takes its {@code
 *       asserted_by} from there.
 *   <li>Invariants: content lies inside the utterance's sentences; an utterance has a rule, a cue that stands in the text and at
 *       least one voice; words without anybody to say them are no utterance.
 *   <li>Failures: none for any text. A faulty data file throws when it is loaded, naming the line.
 *   <li>Sources: the notions of source, cue and content are those of the Penn Attributions Relations Corpus (Pareti 2012) and
 *       PolNeAR (Newell et al. 2018); cues and rules are data files beside the classes.
 * </ol>
 *
 * <p>When adding a cue, add a line to {@code cues.csv}; when adding a rule, add it to {@code rules.yaml} with an example and a
 * counter-example, which run as tests.
 */
@NullMarked
package attache.annotation.speech;

import org.jspecify.annotations.NullMarked;
