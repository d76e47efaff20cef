/**
 * Views: what a person reads, and the JSON that programs read.
 *
 * <ol>
 *   <li>In: values of every earlier stage, and a width in terminal columns.
 *   <li>Out: {@link attache.view.Line}s of pieces with an {@link attache.view.Ink}, of which {@link attache.view.Paint} makes
 *       characters; JSON objects ({@link attache.view.EntryForm}, {@link attache.view.ConflictLine}).
 *   <li>Invariants: no number loses or gains a digit; sums never mix stages or currencies and never take in totals or
 *       envelopes; what an article says can neither break a line nor drive a terminal; the same values give the same lines.
 *   <li>Failures: none for any values.
 *   <li>Sources: ECMA-48 for colours; Unicode UAX #11 for widths.
 * </ol>
 *
 * <p>When adding a field to an entry, also change {@link attache.view.EntryForm}, both ways.
 */
@NullMarked
package attache.view;

import org.jspecify.annotations.NullMarked;
