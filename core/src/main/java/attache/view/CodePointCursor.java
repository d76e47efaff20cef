package attache.view;

import attache.text.Span;

/**
 * Counts spans of a text in Unicode code points instead of UTF-16 units, for spans that come in order of their starts: together
 * they cost one walk over the text. One text, one use, one thread.
 */
final class CodePointCursor {
    private final String text;
    private int unit;
    private int point;

    CodePointCursor(String text) {
        this.text = text;
    }

    /**
     * {@code span} of the text in code points.
     *
     * @throws IllegalArgumentException where it starts before the span asked for last
     */
    Span count(Span span) {
        if (span.start() < unit) {
            throw new IllegalArgumentException(
                    "Spans come in order: " + span + " starts before " + unit + ", where the last one did.");
        }
        point += Character.codePointCount(text, unit, span.start());
        unit = span.start();
        return new Span(point, point + Character.codePointCount(text, span.start(), span.end()));
    }
}
