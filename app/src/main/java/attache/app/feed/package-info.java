/**
 * Feeds: what sites say is new on them.
 *
 * <ol>
 *   <li>In: the bytes of a feed and the address that it came from.
 *   <li>Out: {@link attache.app.feed.Feed}: its items, each with an address, and further feeds that it lists.
 *   <li>Invariants: every address is absolute and of the web; no item twice; entities of a document type are never expanded, so that
 *       no feed costs more than its own length.
 *   <li>Failures: bytes that are no feed give a feed without items.
 *   <li>Sources: RSS 2.0 and 1.0, RFC 4287 (Atom), JSON Feed 1.1, sitemaps.org and its news extension, OPML 2.0.
 * </ol>
 *
 * <p>When adding a form, add it to {@link attache.app.feed.FeedReader} and to the golden feeds of its test.
 */
@NullMarked
package attache.app.feed;

import org.jspecify.annotations.NullMarked;
