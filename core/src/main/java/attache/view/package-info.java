/**
 * Views: what the command line, the API and exports show of the stages before.
 *
 * <ol>
 *   <li>In: annotations, records, entries; texts for the views that normalise them.
 *   <li>Out: values that serialise to the documented JSON, and lines laid out for a terminal.
 *   <li>Invariants: offsets count Unicode code points; the same input gives the same view.
 *   <li>Failures: none for any text.
 *   <li>Sources: W3C Web Annotation (offsets), TimeML 1.2.1 (TIMEX3), EDTF.
 * </ol>
 *
 * <p>When adding a view, also name its form where the command line is described.
 */
@NullMarked
package attache.view;

import org.jspecify.annotations.NullMarked;
