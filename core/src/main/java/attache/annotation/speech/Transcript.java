package attache.annotation.speech;

import attache.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds turns of a transcript: lines that begin with a name in capitals and a colon, where the article has at least two such lines
 * of one name.
 */
final class Transcript {
    private static final Pattern TURN = Pattern.compile(
            "(?m)^[ \"“]{0,2}(?:[\\[(]?\\d{1,2}:\\d\\d(?::\\d\\d)?[\\])]? )?(Speaker \\d{1,2}|\\p{Lu}[\\p{Lu}.'’-]{2,30}(?: \\p{Lu}[\\p{Lu}.'’-]{1,30}){0,2}): ++(?=\\S)([^\\n\\r]{8,})$");

    /** What a stenographer adds: "(Laughter.)", "[CROSSTALK]". */
    private static final Pattern DIRECTION = Pattern.compile("\\([^()]*\\)|\\[[^\\[\\]]*\\]");

    private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}'’-]*");
    /** Words of a turn at least: "Sorry?", "(Inaudible.)" say nothing. */
    private static final int SHORTEST = 3;

    /** A turn: who, and the words up to the line's end. */
    record Turn(Span name, Span words) {}

    private Transcript() {}

    /** The turns of {@code body}, in order. */
    static List<Turn> in(String body) {
        List<Turn> turns = new ArrayList<>();
        Map<String, Integer> count = new HashMap<>();
        Matcher matcher = TURN.matcher(body);
        while (matcher.find()) {
            turns.add(new Turn(
                    new Span(matcher.start(1), matcher.end(1)), new Span(matcher.start(2), wordsEnd(body, matcher))));
            count.merge(matcher.group(1), 1, Integer::sum);
        }
        return turns.stream()
                .filter(turn -> count.getOrDefault(turn.name().in(body), 0) >= 2)
                .filter(turn -> says(turn.words().in(body)))
                .toList();
    }

    private static boolean says(String words) {
        return WORD.matcher(DIRECTION.matcher(words).replaceAll(" ")).results().count() >= SHORTEST;
    }

    private static int wordsEnd(String body, Matcher matcher) {
        int end = matcher.end(2);
        while (end > matcher.start(2) && " \"”".indexOf(body.charAt(end - 1)) >= 0) {
            end--;
        }
        return end;
    }
}
