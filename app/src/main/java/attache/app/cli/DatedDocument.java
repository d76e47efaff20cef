package attache.app.cli;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A text with the day that it was written, as {@code normalize --timex3} takes it: {@code {"doc", "dct", "text"}}.
 *
 * @param doc its name
 * @param creation its document creation time; empty where it is not told
 * @param text what is to be read
 */
record DatedDocument(String doc, Optional<LocalDate> creation, String text) {
    private static final int DAY = "2024-05-01".length();
    private static final JsonMapper JSON = new JsonMapper();

    /**
     * The document in a line of JSON. A {@code dct} may go on behind its day ({@code 2024-05-01T09:30}), be empty, or be missing.
     *
     * @throws Malformed saying what is wrong with the line
     */
    static DatedDocument parse(String line) {
        JsonNode node;
        try {
            node = JSON.readTree(line);
        } catch (JacksonException e) {
            throw new Malformed("this is no JSON (" + e.getOriginalMessage() + ")");
        }
        return new DatedDocument(wanted(node, "doc"), creation(node.path("dct")), wanted(node, "text"));
    }

    private static String wanted(JsonNode node, String field) {
        return node.path(field)
                .asStringOpt()
                .orElseThrow(() -> new Malformed(
                        "a document is {\"doc\", \"dct\", \"text\"}, and \"" + field + "\" is missing or no text"));
    }

    private static Optional<LocalDate> creation(JsonNode dct) {
        String day = dct.asStringOpt().orElse("");
        if (day.isBlank()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(day.substring(0, Math.min(DAY, day.length()))));
        } catch (DateTimeParseException e) {
            throw new Malformed("its \"dct\" is no day such as 2024-05-01 but \"" + day + "\"");
        }
    }

    /** A line that holds no document. */
    static final class Malformed extends RuntimeException {
        private static final long serialVersionUID = 1;

        private Malformed(String message) {
            super(message);
        }
    }
}
