/**
 * Amounts: numbers, ordinals, money, percentages and dimensions as a text words them.
 *
 * <ol>
 *   <li>In: a text, or a span of one, and where it is known the currency of the donor who speaks.
 *   <li>Out: {@link attache.annotation.amount.Amount}s in the order of the text ({@link attache.annotation.amount.Amounts}),
 *       and bare {@link attache.annotation.amount.Numeral}s for grammars of their own, dates first
 *       ({@link attache.annotation.amount.Numerals}).
 *   <li>How: one pass cuts the text into tokens and looks each word up once; a grammar of numerals is tried only where a
 *       digit, a number word or a sign of money stands; units, currencies, bounds and ranges are read around a numeral.
 *   <li>Invariants: spans lie inside the text, rise, and do not overlap within one kind; the same text gives the same
 *       amounts; the work is linear in the length of the text, whatever it holds.
 *   <li>Failures: none for any text. What cannot be read is left out. A resource file that is missing or malformed throws
 *       when the package is first used, naming file and line.
 *   <li>Sources: ISO 4217 for currencies, the SI brochure and NIST Handbook 44 for units and their factors, the codebook's
 *       section "Numbers" for bounds. Words are data under {@code attache/annotation/amount/}.
 * </ol>
 *
 * <p>When adding a currency, a unit or a bound, add a row to its file and a golden case; when adding a kind of
 * {@link attache.annotation.amount.Amount}, also extend {@code attache.view.NormalizedView}.
 */
@NullMarked
package attache.annotation.amount;

import org.jspecify.annotations.NullMarked;
