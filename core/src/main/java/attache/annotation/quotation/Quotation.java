package attache.annotation.quotation;

import attache.text.Span;

/**
 * Words between quotation marks.
 *
 * @param span the words with their marks; where the closing mark is missing, up to the end of the words
 * @param words what stands between the marks, white space at the ends left out; at least one unit
 * @param marks the style of the marks
 * @param depth 0 for an outermost quotation, 1 for one inside it, and so on
 * @param closed whether the closing mark is there; where it is not, the paragraph ends the quotation
 */
public record Quotation(Span span, Span words, Marks marks, int depth, boolean closed)
        implements Comparable<Quotation> {

    public Quotation {
        if (!span.contains(words) || words.length() == 0) {
            throw new IllegalArgumentException(
                    "A quotation's words lie inside its marks: " + words + " in " + span + ".");
        }
    }

    /** Orders by place, an outer quotation before the one that begins with it. */
    @Override
    public int compareTo(Quotation other) {
        return span.start() != other.span.start()
                ? Integer.compare(span.start(), other.span.start())
                : Integer.compare(other.span.end(), span.end());
    }
}
