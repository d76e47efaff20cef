package attache.text;

/**
 * A half-open range {@code [start, end)} of UTF-16 units in a text, counted from 0. An empty span ({@code start == end})
 * marks a place between two characters.
 *
 * @param start the first unit, 0 or more
 * @param end one past the last unit, {@code start} or more
 */
public record Span(int start, int end) implements Comparable<Span> {

    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("A span wants 0 <= start <= end, not [" + start + ", " + end + ").");
        }
    }

    /** The number of UTF-16 units covered. */
    public int length() {
        return end - start;
    }

    /** The characters of {@code text} at this span; throws {@link IndexOutOfBoundsException} where the span leaves it. */
    public String in(CharSequence text) {
        return text.subSequence(start, end).toString();
    }

    /** Whether {@code other} lies wholly inside this span. */
    public boolean contains(Span other) {
        return start <= other.start && other.end <= end;
    }

    /** Whether the unit at {@code offset} lies inside this span. */
    public boolean contains(int offset) {
        return start <= offset && offset < end;
    }

    /** Whether the two spans share at least one unit. */
    public boolean overlaps(Span other) {
        return start < other.end && other.start < end;
    }

    /** The smallest span that covers both. */
    public Span cover(Span other) {
        return new Span(Math.min(start, other.start), Math.max(end, other.end));
    }

    /** This span moved right by {@code units} (left, where negative). */
    public Span shift(int units) {
        return new Span(start + units, end + units);
    }

    /** The same range counted in Unicode code points of {@code text}, as W3C Web Annotation wants it. */
    public Span toCodePoints(CharSequence text) {
        int first = Character.codePointCount(text, 0, start);
        return new Span(first, first + Character.codePointCount(text, start, end));
    }

    /** Orders by start, then by end. */
    @Override
    public int compareTo(Span other) {
        return start != other.start ? Integer.compare(start, other.start) : Integer.compare(end, other.end);
    }
}
