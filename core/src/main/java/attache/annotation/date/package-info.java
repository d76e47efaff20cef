/**
 * Dates, periods, durations, recurrences and times of day, read from running text by a small grammar over words.
 *
 * <ol>
 *   <li>In: a text (or a span of one), the day it was written where that is known, and a
 *       {@link attache.annotation.date.Direction} where the caller knows whether the clause looks back or ahead.
 *   <li>{@link attache.annotation.date.Lexer} cuts the text into {@link attache.annotation.date.Tokens}: words of the
 *       {@link attache.annotation.date.Lexicon} ({@code words.tsv}), numbers in figures and in words, runs such as
 *       {@code 15/10/2025}. Everything else becomes a token without a class.
 *   <li>{@link attache.annotation.date.RuleBook} holds the patterns ({@code atoms.tsv}, {@code lengths.tsv},
 *       {@code phrases.tsv}, {@code ranges.tsv}), each with a name, a reading and an example that runs as a test. A later file may use what an
 *       earlier one found as one element, so "from the end of May to last Friday" takes several passes.
 *   <li>A reading turns a match into a {@link attache.annotation.date.Meaning}, anchored to the reference date where the
 *       words are relative.
 *   <li>Out: {@link attache.annotation.date.TimeExpression}s in order of the text, without overlap; the longest match from
 *       the left wins.
 *   <li>Invariants: spans lie inside the text; every EDTF names days that exist; relative words without a reference give
 *       an expression without a date; work is linear in the text (each token starts a bounded number of rule steps).
 *   <li>Failures: none for any text. A rule file that does not parse stops the class from loading, naming file and line.
 * </ol>
 *
 * <p>Sources: EDTF, ISO 8601-2:2019; TIMEX3 types and values, TimeML 1.2.1; weeks, ISO 8601.
 *
 * <p>When adding a rule, give it an example in its row; when adding a reading, also name it in
 * {@link attache.annotation.date.Readings}; when adding a word class, also change
 * {@link attache.annotation.date.WordClass}.
 */
@NullMarked
package attache.annotation.date;

import org.jspecify.annotations.NullMarked;
