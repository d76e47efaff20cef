/**
 * Views: what a person or a program is shown of what the stages found.
 *
 * <ol>
 *   <li>In: amounts, dates, records and entries.
 *   <li>Out: values in the form of the command line's contract, ready to be written as JSON or as a table.
 *   <li>Invariants: a view adds nothing and drops nothing that its form has a place for; the same values give the same bytes.
 *   <li>Failures: a broken call throws; no input text does.
 * </ol>
 *
 * <p>When adding a view, also add the command that prints it, and its form to the contract's tests.
 */
@NullMarked
package attache.view;

import org.jspecify.annotations.NullMarked;
