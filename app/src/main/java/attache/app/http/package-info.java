/**
 * The server: an HTTP API over one store, and the page that analysts look at it with.
 *
 * <ol>
 *   <li>In: a {@link attache.app.catalogue.CatalogueKeeper}, a way to read articles, {@link attache.app.http.ServerOptions}.
 *   <li>Out: a {@link attache.app.http.Server} that answers as {@code openapi.yaml} beside this class describes, until it is closed.
 *   <li>Invariants: an answer is made from one catalogue, whose basis is its entity tag; every refusal is a problem (RFC 9457); no
 *       text of an article is ever sent as HTML; nothing of a request reaches SQL, a path or a header as it came; a request whose
 *       {@code Host} or {@code Origin} is not this server's own is refused; where a login is asked for, every route is open only to
 *       whoever may do what its {@link attache.app.http.Gate} says.
 *   <li>Failures: {@link attache.app.http.Problem}s, sent as they are; anything else is a fault of this program: status 500 without
 *       its inside, which the log gets.
 *   <li>Sources: RFC 9110 (conditional requests), RFC 9457 (problems), W3C Web Annotation (places as code points), RFC 6750 (bearer tokens), OWASP on
 *       DNS rebinding, cross-site requests, sessions and passwords, the HTML standard's server-sent events.
 * </ol>
 *
 * <p>When adding a route, describe it in {@code openapi.yaml}: a test asks every route and compares. Name its gate, and the
 * role in the description's {@code security}: another test asks it in every role.
 */
@NullMarked
package attache.app.http;

import org.jspecify.annotations.NullMarked;
