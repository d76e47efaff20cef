package attache.decision;

import attache.text.Span;
import java.util.Optional;

/**
 * Words of an article, by their place and as they stand there, so that they are found again under another headline too.
 *
 * @param start the first code point of the body
 * @param end one past the last
 * @param words what stands there; not empty
 */
public record Quote(int start, int end, String words) {

    public Quote {
        if (start < 0 || end <= start || words.isEmpty()) {
            throw new IllegalArgumentException("A quotation has a place and words, not \"" + words + "\" at " + start
                    + " to " + end + ": give the first and the last code point of some words.");
        }
    }

    /** The words of {@code body} at {@code span}, which counts UTF-16 units and is not empty. */
    public static Quote of(String body, Span span) {
        Span points = span.toCodePoints(body);
        return new Quote(points.start(), points.end(), span.in(body));
    }

    /**
     * The words of {@code body} between two code points.
     *
     * @throws IllegalArgumentException where the body has no such place
     */
    public static Quote at(String body, int start, int end) {
        if (start < 0 || end <= start || end > body.codePointCount(0, body.length())) {
            throw new IllegalArgumentException("The article has no words from " + start + " to " + end
                    + ": places count its " + body.codePointCount(0, body.length()) + " code points from 0.");
        }
        int from = body.offsetByCodePoints(0, start);
        return new Quote(start, end, body.substring(from, body.offsetByCodePoints(from, end - start)));
    }

    /** Where the words stand in {@code body}, in UTF-16 units: at their place, or else where alone they stand. */
    public Optional<Span> in(String body) {
        if (end <= body.codePointCount(0, body.length())) {
            int from = body.offsetByCodePoints(0, start);
            if (body.startsWith(words, from)) {
                return Optional.of(new Span(from, from + words.length()));
            }
        }
        int only = body.indexOf(words);
        return only >= 0 && only == body.lastIndexOf(words)
                ? Optional.of(new Span(only, only + words.length()))
                : Optional.empty();
    }
}
