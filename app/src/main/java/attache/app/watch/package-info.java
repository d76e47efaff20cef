/**
 * Watching: feeds looked at again and again, and what they announce read into the store.
 *
 * <ol>
 *   <li>In: addresses of feeds, a store that knows how far watching has come, and the means to fetch and to read.
 *   <li>Out: articles and records in the store; one {@link attache.app.watch.Touched} for each new article that the ledger rests on.
 *   <li>How: {@link attache.app.watch.Agenda} says what is to be done next; a look at a feed keeps what it announces, in one step
 *       with what makes the next look conditional; each announcement is fetched, passed over where it cannot be about the effort,
 *       and read; its article is kept in one step with the note that it is to be told of.
 *   <li>Invariants: a kill at any moment loses no announcement and no article, and doubles none; an article is told of once, or
 *       again where the kill came between the telling and its note; no host is asked while it is to be left alone, and none holds
 *       up the others.
 *   <li>Failures: a feed or page that fails is named with its reason and tried again later, ever more seldom; a page up to
 *       {@link attache.app.watch.ArticleFetch#MOST_FAILURES} times.
 *   <li>Sources: RFC 9110, section 13 (conditional requests); RFC 9309 (robots).
 * </ol>
 *
 * <p>When adding something that is to be done by the clock, make it a {@link attache.app.watch.Task}.
 */
@NullMarked
package attache.app.watch;

import org.jspecify.annotations.NullMarked;
