/**
 * Who may use a server, and how they prove who they are.
 *
 * <ol>
 *   <li>In: names, passwords and secrets that people and programs give; what the store keeps of them.
 *   <li>Out: a {@link attache.app.access.Role} and what it may do, hashes of passwords ({@link attache.app.access.PasswordHash}),
 *       digests of secrets ({@link attache.app.access.Secret}), how long an attempt has to wait ({@link
 *       attache.app.access.SignInThrottle}).
 *   <li>Invariants: no password and no secret is kept or said back, only what cannot be turned back into it; values here know no
 *       store and no server.
 *   <li>Failures: {@link java.lang.IllegalArgumentException} with a line for the person who gave a name or a password.
 *   <li>Sources: RFC 9106 (Argon2), the PHC string format, OWASP's cheat sheets on password storage, authentication and session
 *       management, NIST SP 800-63B-4 (passwords).
 * </ol>
 *
 * <p>When adding a permission, say in {@link attache.app.access.Role} who has it and name it at the routes that want it.
 */
@NullMarked
package attache.app.access;

import org.jspecify.annotations.NullMarked;
