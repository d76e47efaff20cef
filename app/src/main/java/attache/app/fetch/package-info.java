/**
 * Fetching: pages and feeds from servers that nobody vouches for.
 *
 * <ol>
 *   <li>In: an address of the web, and what was known of it before (for a conditional request).
 *   <li>Out: {@link attache.app.fetch.Fetched}: bytes with their type, "not modified", or why not.
 *   <li>Invariants: a connection goes only to an address that was looked up, judged and then used, so that a second answer of the
 *       name server changes nothing; redirects are judged anew, and counted; a body is counted after it is unpacked; no exchange
 *       outlives its time; {@code robots.txt} is asked first, and its delay kept between two requests to one host.
 *   <li>Failures: values with a reason; nothing that a server sends throws.
 *   <li>Sources: RFC 9110 and 9112 (HTTP), RFC 9309 (robots), RFC 6890 (special-purpose addresses), RFC 7932 (brotli).
 * </ol>
 *
 * <p>When adding a way to fetch, put it behind {@link attache.app.fetch.Fetcher} and add a server to {@code FetcherTest} that
 * misuses it.
 */
@NullMarked
package attache.app.fetch;

import org.jspecify.annotations.NullMarked;
