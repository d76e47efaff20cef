package attache.source;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The kinds of input that articles come in. */
public enum SourceKind {
    /** Plain text, with or without front matter. */
    TEXT("plain text"),
    /** CommonMark, with or without front matter. */
    MARKDOWN("Markdown"),
    /** An article an object, an object a line. */
    JSON_LINES("JSON Lines"),
    /** One article as an object, or several as an array or one after the other. */
    JSON("JSON"),
    /** A page of the web. */
    HTML("an HTML page"),
    /** A web archive (ISO 28500). */
    WARC("a web archive"),
    /** A page description (ISO 32000). */
    PDF("a PDF document");

    private record Ending(String ending, SourceKind kind) {}

    private static final List<Ending> ENDINGS = ResourceTable.rows(SourceKind.class, "endings.tsv", 2).stream()
            .map(row -> new Ending(row.get(0), valueOf(row.get(1))))
            .sorted((a, b) -> Integer.compare(b.ending.length(), a.ending.length()))
            .toList();

    private static final int LOOKED_AT = 1024;

    private final String words;

    SourceKind(String words) {
        this.words = words;
    }

    /** The kind in words, for a person: "a web archive". */
    public String words() {
        return words;
    }

    /** The kind that the ending of {@code name} stands for, whatever its case; none for other endings. */
    public static Optional<SourceKind> ofName(String name) {
        String folded = name.toLowerCase(Locale.ROOT);
        return ENDINGS.stream()
                .filter(entry -> folded.endsWith(entry.ending))
                .map(Ending::kind)
                .findFirst();
    }

    /**
     * The kind that an input's name and first characters show. A page or an archive gives itself away whatever its name;
     * else the ending decides; without one, text that begins with an object is JSON Lines, and all other text is plain.
     *
     * @param head the first characters, a thousand or so
     */
    public static SourceKind of(String name, String head) {
        String start = head.substring(0, Math.min(head.length(), LOOKED_AT)).stripLeading();
        String folded = start.toLowerCase(Locale.ROOT);
        if (folded.startsWith("<!doctype html") || folded.startsWith("<html")) {
            return HTML;
        }
        if (start.startsWith("WARC/1.")) {
            return WARC;
        }
        return ofName(name).orElse(start.startsWith("{\"") || start.startsWith("{ \"") ? JSON_LINES : TEXT);
    }
}
