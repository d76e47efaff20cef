/**
 * Roles: who holds which office.
 *
 * <ol>
 *   <li>In: an article with its sentences and its cast; the words of offices in {@code titles.csv}; who is known to
 *       have held which office.
 *   <li>Out: {@link attache.record.Role} records by {@link attache.record.role.RoleExtractor}, one per person and office: persons
 *       are found, the noun phrases before and behind their names read as offices, the first mention of each kept; offices
 *       without a name are given to persons named elsewhere who are known to hold them.
 *   <li>Invariants: the person is the article's fullest form; the title is the article's words; a role whose state or body
 *       nothing tells gives no record.
 *   <li>Failures: none for any text. A fault in the lexicon stops {@link attache.record.role.RoleExtractor#standard}.
 *   <li>Sources: the lexicon was compiled by hand.
 * </ol>
 *
 * <p>When adding a word of office, also add a case to the table {@code roles.csv} of the tests.
 */
@NullMarked
package attache.record.role;

import org.jspecify.annotations.NullMarked;
