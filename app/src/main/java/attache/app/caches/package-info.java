/**
 * Where on this machine a user's caches are kept.
 *
 * <ol>
 *   <li>In: the process's variables.
 *   <li>Out: a folder; nothing is made here.
 *   <li>Invariants: what is kept there can be thrown away and made again.
 *   <li>Failures: none.
 *   <li>Sources: the XDG Base Directory Specification.
 * </ol>
 */
@NullMarked
package attache.app.caches;

import org.jspecify.annotations.NullMarked;
