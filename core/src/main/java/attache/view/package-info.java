/**
 * Views: what a person reads, and the JSON that programs read.
 *
 * <ol>
 *   <li>In: amounts, dates, records, entries and conflicts; for a person also a width in terminal columns.
 *   <li>Out: {@link attache.view.Line}s of pieces with an {@link attache.view.Ink}, of which {@link attache.view.Paint} makes
 *       characters; values and JSON objects in the form of the command line's contract.
 *   <li>Invariants: a view adds nothing and drops nothing that its form has a place for; no number loses or gains a digit;
 *       sums never mix stages or currencies and never take in totals or envelopes; what an article says can neither break a
 *       line nor drive a terminal; the same values give the same bytes.
 *   <li>Failures: a broken call throws; no input text does.
 *   <li>Sources: ECMA-48 for colours; Unicode UAX #11 for widths.
 * </ol>
 *
 * <p>When adding a view, also add the command that prints it, and its form to the contract's tests. When adding a field to an
 * entry, also change {@link attache.view.EntryForm}, both ways.
 */
@NullMarked
package attache.view;

import org.jspecify.annotations.NullMarked;
