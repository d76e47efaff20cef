/**
 * Assistance: somebody moves, or is asked to move, or declines to move, support to a recipient.
 *
 * <ol>
 *   <li>In: an annotated article with its cast.
 *   <li>Things: noun phrases that name support, grouped where they are listed together ({@link
 *       attache.record.assistance.Things}).
 *   <li>Chain: the words that govern a thing, from the nearest outwards, as far as the frames know them ({@link
 *       attache.record.assistance.Chain}).
 *   <li>Stage: what the chain comes to ({@link attache.record.assistance.StageReader}); sides: who gives and who gets along
 *       it ({@link attache.record.assistance.Sides}).
 *   <li>Out: {@link attache.record.Assistance} records.
 *   <li>Invariants: a thing without a stage word gives no record but where the text names both sides; no stage is upgraded by
 *       inference; every frame's example and counter-example hold.
 *   <li>Failures: none for any text; a fault in {@code frames.yaml} stops the loading with its place.
 *   <li>Source: the codebook's "assistance".
 * </ol>
 *
 * <p>When adding a wording, add it to {@code frames.yaml} with an example; when adding an {@link
 * attache.record.assistance.Act}, also say in {@link attache.record.assistance.StageReader} what it does to the stage.
 */
@NullMarked
package attache.record.assistance;

import org.jspecify.annotations.NullMarked;
