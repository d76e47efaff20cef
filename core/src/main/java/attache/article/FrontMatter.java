package attache.article;

import attache.source.Finding;
import attache.source.Place;
import attache.source.Problem;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The YAML block between two lines of three hyphens that a text may begin with. */
sealed interface FrontMatter {

    /** There is none: the body begins with the text. */
    record Absent() implements FrontMatter {}

    /**
     * There is one.
     *
     * @param publication what it says
     * @param bodyStart where the body begins, in UTF-16 units
     */
    record Present(Publication publication, int bodyStart) implements FrontMatter {}

    /**
     * There is one that cannot be read.
     *
     * @param finding where and why
     */
    record Broken(Finding finding) implements FrontMatter {}

    /** No front matter is longer, in UTF-16 units. */
    int LONGEST = 64 * 1024;

    /** What {@code text} begins with; {@code input} names it in findings. */
    static FrontMatter of(String text, String input) {
        int first = lineAfter(text, 0);
        if (!isFence(text, 0, first, false)) {
            return new Absent();
        }
        int line = first;
        int number = 2;
        while (line < text.length() && line < LONGEST) {
            int next = lineAfter(text, line);
            if (isFence(text, line, next, true)) {
                return read(text.substring(first, line), next, input);
            }
            line = next;
            number++;
        }
        return Reading.KEY.matcher(text).region(first, text.length()).lookingAt()
                ? new Broken(finding(
                        input,
                        new Place.Line(number - 1),
                        "the front matter that line 1 begins has no end",
                        "End it with a line of three hyphens."))
                : new Absent();
    }

    private static FrontMatter read(String yaml, int bodyStart, String input) {
        try {
            JsonNode fields = Reading.YAML.readTree(yaml);
            if (fields.isNull() || fields.isMissingNode()) {
                return new Present(Publication.UNKNOWN, bodyStart);
            }
            // A lone scalar or list between two rules is the article's own text.
            return fields.isObject()
                    ? new Present(Publication.of(fields, input, Place.WHOLE), bodyStart)
                    : new Absent();
        } catch (JacksonException e) {
            int line = e.getLocation() == null ? 1 : e.getLocation().getLineNr();
            int column = e.getLocation() == null ? 1 : e.getLocation().getColumnNr();
            return new Broken(finding(
                    input,
                    new Place.LineColumn(Math.max(1, line) + 1, Math.max(1, column)),
                    "the front matter is no YAML: " + BodyDigest.foldSpace(firstLine(e.getOriginalMessage())),
                    "Put values with colons, hashes or quotation marks in quotation marks."));
        }
    }

    private static String firstLine(String message) {
        int end = message.indexOf('\n');
        return end < 0 ? message : message.substring(0, end);
    }

    private static Finding finding(String input, Place place, String reason, String nextStep) {
        return new Finding(input, place, Problem.FRONT_MATTER, reason, nextStep);
    }

    private static int lineAfter(String text, int start) {
        int end = start;
        while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
            end++;
        }
        boolean pair = end + 1 < text.length() && text.charAt(end) == '\r' && text.charAt(end + 1) == '\n';
        return Math.min(text.length(), end + (pair ? 2 : 1));
    }

    private static boolean isFence(String text, int start, int end, boolean closing) {
        String line = text.substring(start, Math.min(end, start + 80)).stripTrailing();
        return line.equals("---") || (closing && line.equals("..."));
    }

    /** What reading needs; an interface has no private constants. */
    final class Reading {
        private static final YAMLMapper YAML = YAMLMapper.builder().build();
        private static final Pattern KEY = Pattern.compile("[A-Za-z_][\\w-]{0,40}:(?:\\s|$)");

        private Reading() {}
    }
}
