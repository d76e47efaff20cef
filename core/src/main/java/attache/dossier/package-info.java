/**
 * Dossiers: what sets an effort up, so that nothing of it is wired into code.
 *
 * <ol>
 *   <li>In: a YAML file.
 *   <li>Out: {@link attache.dossier.Dossier}; the gate that tells articles which cannot be about it ({@link
 *       attache.dossier.DossierGate}).
 *   <li>Invariants: a dossier has a name and at least one recipient; nobody is recipient and adversary; a source's tier is 1 to 5;
 *       feeds are addresses of the web.
 *   <li>Failures: a file that is not of the form gives {@link attache.dossier.DossierReader.Invalid} with every fault by line,
 *       column and field, each with what to do.
 *   <li>Sources: YAML 1.2.
 * </ol>
 *
 * <p>When adding a field, also add it to every dossier that ships, to {@code DossierReader} and to its table of faults.
 */
@NullMarked
package attache.dossier;

import org.jspecify.annotations.NullMarked;
