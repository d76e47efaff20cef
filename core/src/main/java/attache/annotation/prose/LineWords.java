package attache.annotation.prose;

import attache.source.ResourceTable;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What lines begin with, or consist of, that are no prose: the table {@code lines.tsv}. Immutable and thread-safe. */
final class LineWords {
    private static final Pattern YEAR = Pattern.compile("\\b(?:19|20)\\d\\d\\b");
    private static final Pattern CITED = Pattern.compile(
            "\\bpp?\\. ?\\d|\\bvol\\. ?\\d|\\bibid\\b|\\bretrieved\\b|\\baccessed\\b|https?://|\\bdoi\\b|\\bisbn\\b");

    private final Pattern asker;
    private final Pattern furniture;
    private final Set<String> references = new HashSet<>();
    private final Set<String> function = new HashSet<>();

    private LineWords(List<List<String>> rows) {
        Set<String> askers = new HashSet<>();
        Set<String> starts = new HashSet<>();
        for (List<String> row : rows) {
            Set<String> kind = switch (row.getFirst()) {
                case "asker" -> askers;
                case "furniture" -> starts;
                case "references" -> references;
                case "function" -> function;
                default -> throw new IllegalStateException("lines.tsv: no such kind: " + row.getFirst());
            };
            if (!kind.add(row.get(1))) {
                throw new IllegalStateException(
                        "lines.tsv has \"" + row.get(1) + "\" twice as " + row.getFirst() + ".");
            }
        }
        this.asker = Pattern.compile("(?U)\\W{0,3}(?:"
                + askers.stream().sorted().map(Pattern::quote).collect(Collectors.joining("|"))
                + ")(?: \\d+)?(?:\\W{0,3}[:.]\\s|\\s{2}).*");
        this.furniture = Pattern.compile(
                "(?U)(?:" + starts.stream().sorted().map(LineWords::start).collect(Collectors.joining("|")) + ").*");
    }

    /** The table that ships; throws {@link IllegalStateException} where it has a fault. */
    static LineWords standard() {
        return new LineWords(ResourceTable.rows(LineWords.class, "lines.tsv", 2));
    }

    private static String start(String words) {
        String pattern = Pattern.quote(words).replace("#", "\\E[\\d,.]+\\Q");
        return Character.isLetter(words.charAt(words.length() - 1)) ? pattern + "\\b" : pattern;
    }

    /** Whether {@code line} is what somebody asks whom a transcript does not name. */
    boolean isAsked(String line) {
        return asker.matcher(line).matches();
    }

    /** Whether a page speaks of itself in {@code sentence}. */
    boolean isFurniture(String sentence) {
        return furniture.matcher(sentence.strip().toLowerCase(Locale.ROOT)).matches();
    }

    /** Whether {@code line} is the heading of a list of other texts. */
    boolean opensReferences(String line) {
        String folded = line.strip().toLowerCase(Locale.ROOT);
        return references.contains(folded.endsWith(":") ? folded.substring(0, folded.length() - 1) : folded);
    }

    /** Whether {@code line} cites another text, as lists of references do. */
    boolean isCitation(String line) {
        String folded = line.toLowerCase(Locale.ROOT);
        return YEAR.matcher(folded).find() || CITED.matcher(folded).find();
    }

    /** Whether {@code word} says nothing by itself. */
    boolean isFunction(String word) {
        return function.contains(word);
    }
}
