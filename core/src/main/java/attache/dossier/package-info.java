/**
 * Dossiers: what sets an effort up, so that nothing of it is wired into code.
 *
 * <ol>
 *   <li>In: a YAML file.
 *   <li>Out: {@link attache.dossier.Dossier}.
 *   <li>Invariants: a dossier has a name and at least one recipient.
 *   <li>Failures: a file that is not of the form throws, naming the field.
 * </ol>
 *
 * <p>When adding a field, also add it to every dossier that ships.
 */
@NullMarked
package attache.dossier;

import org.jspecify.annotations.NullMarked;
