/**
 * The catalogue: what a store comes to, in lists that can be filtered, sorted and counted. The command line and the server show the
 * same lists.
 *
 * <ol>
 *   <li>In: a {@link attache.app.store.Store} whose derived tables are up to date, the names that ship, a dossier.
 *   <li>Out: {@link attache.app.catalogue.Affairs} (agenda, needs, positions, offices), {@link attache.app.catalogue.EntryFilter},
 *       and for a server a {@link attache.app.catalogue.Catalogue}, which {@link attache.app.catalogue.CatalogueKeeper} keeps up to
 *       date.
 *   <li>Invariants: a catalogue is a value made from one state of the store, first in part and then whole; two of one basis hold the same; it holds no text of
 *       articles, so that its size grows with the number of entries and articles alone.
 *   <li>Failures: {@link attache.app.store.StoreException} where the store cannot be used.
 * </ol>
 *
 * <p>When adding a list, add it to {@code attache.app.http} and to its description ({@code openapi.yaml}).
 */
@NullMarked
package attache.app.catalogue;

import org.jspecify.annotations.NullMarked;
