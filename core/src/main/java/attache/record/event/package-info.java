/**
 * Events: who does what to whom, other than assistance and speech alone.
 *
 * <ol>
 *   <li>In: an article with its sentences and its cast; the frames of {@code frames.yaml}, classes of words of {@code
 *       word-classes.tsv}.
 *   <li>Out: {@link attache.record.Event} records, one per event and sentence, by {@link attache.record.event.EventExtractor}:
 *       frames are found in each sentence ({@link attache.record.frame}), read as drafts, completed from the article's other
 *       mentions, joined where one sentence tells an event twice. An act upon somebody
 *       without a target, an attack told by a noun without an attacker, and a talk or agreement of one party that is no body, give no record.
 *   <li>Invariants: every actor and target was named somewhere in the article; nobody is actor and target of one event; a
 *       record names its frame as its rule.
 *   <li>Failures: none for any text. A fault in the frames stops {@link attache.record.event.EventExtractor#standard}.
 *   <li>Sources: event types are PLOVER's; the frames were compiled by hand.
 * </ol>
 *
 * <p>When adding a frame, also add its example and counter-example; when adding a class of words, a row in the test table {@code words.csv}; wordings taken together stand in
 * {@code wordings.csv}.
 */
@NullMarked
package attache.record.event;

import org.jspecify.annotations.NullMarked;
