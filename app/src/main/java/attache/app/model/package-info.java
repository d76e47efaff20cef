/**
 * The parser's models, kept on disk unpacked.
 *
 * <ol>
 *   <li>In: what the parser wants to keep, by name.
 *   <li>Out: the same bytes on a later run ({@link attache.app.model.ModelFolder}).
 *   <li>Invariants: a file that is found is whole: it is written beside its place and moved there.
 *   <li>Failures: a folder that cannot be written, or a full disk, keeps nothing; loading is then slow and works all the same.
 * </ol>
 *
 * <p>When the form of what is kept changes, change the version in its name, where the parser gives it.
 */
@NullMarked
package attache.app.model;

import org.jspecify.annotations.NullMarked;
