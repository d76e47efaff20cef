/**
 * Addresses of machines: who is believed as a proxy, whom this program may fetch from.
 *
 * <ol>
 *   <li>In: blocks in CIDR notation, as people and lists write them.
 *   <li>Out: {@link attache.app.address.AddressBlock}, which tells whether an address is one of it.
 *   <li>Invariants: no name is looked up; an address of one family is in no block of the other.
 *   <li>Failures: what is no block is refused with a line for whoever wrote it.
 *   <li>Sources: RFC 4632 and RFC 4291.
 * </ol>
 *
 * <p>When adding a way to write addresses, also change {@code not-public.tsv} in {@code attache.app.fetch} and what {@code attache serve
 * --proxy} takes.
 */
@NullMarked
package attache.app.address;

import org.jspecify.annotations.NullMarked;
