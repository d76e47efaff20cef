package attache.app.http;

import attache.text.Span;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Counts the places of a text in Unicode code points (W3C Web Annotation) instead of UTF-16 units. One walk over the text. */
final class CodePoints {
    private final int[] pointOf;

    CodePoints(String text) {
        pointOf = new int[text.length() + 1];
        for (int unit = 0, point = 0; unit < text.length(); unit++) {
            pointOf[unit] = point;
            boolean half = Character.isHighSurrogate(text.charAt(unit))
                    && unit + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(unit + 1));
            point += half ? 0 : 1;
            pointOf[unit + 1] = point;
        }
    }

    /** The code point at UTF-16 unit {@code unit}. */
    int at(int unit) {
        return pointOf[unit];
    }

    /** {@code {start, end}} of {@code span}. */
    ObjectNode form(Span span) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("start", at(span.start()))
                .put("end", at(span.end()));
    }
}
