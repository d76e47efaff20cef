/**
 * Views: what the command line, the programming interface and the exports show of what the earlier stages made.
 *
 * <ol>
 *   <li>In: values of the earlier stages.
 *   <li>Out: plain maps, lists, strings and numbers in a fixed order, ready for a JSON writer.
 *   <li>Invariants: the same input gives the same output, byte for byte once written; nothing is read, nothing is written, no
 *       clock is asked.
 *   <li>Failures: a broken call throws; data never does.
 * </ol>
 *
 * <p>When adding a view, name in its documentation every key that it gives and when a key is left out.
 */
@NullMarked
package attache.view;

import org.jspecify.annotations.NullMarked;
