/**
 * Places in text: the ground that every stage stands on.
 *
 * <ol>
 *   <li>In: nothing but characters.
 *   <li>Out: {@link attache.text.Span}, a half-open range counted in UTF-16 units from the start of an article's body.
 *   <li>Invariant: a span that leaves a stage lies inside its text; the evidence of a record equals the slice of the
 *       body at its span.
 * </ol>
 *
 * <p>Exports count Unicode code points (W3C Web Annotation, TextPositionSelector), so {@link attache.text.Span#toCodePoints}
 * is the one place where units change.
 */
@NullMarked
package attache.text;

import org.jspecify.annotations.NullMarked;
