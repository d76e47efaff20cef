package attache.annotation.date;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The lexicon and the rules of the passes, from the class path. Read-only once loaded.
 *
 * @param lexicon all words
 * @param passes atoms, lengths, phrases, ranges
 */
record Grammar(Lexicon lexicon, List<RuleBook> passes) {
    static final List<String> RULE_FILES = List.of("atoms.tsv", "lengths.tsv", "phrases.tsv", "ranges.tsv");

    /** Reads the resources; an {@link IllegalStateException} names file and line of what cannot be read. */
    static Grammar load() {
        Lexicon lexicon = new Lexicon();
        for (Row row : rows("words.tsv", 3)) {
            try {
                lexicon.add(
                        row.cells().get(0),
                        WordClass.valueOf(row.cells().get(1)),
                        Rule.number(row.cells().get(2)));
            } catch (IllegalArgumentException e) {
                throw row.broken(e);
            }
        }
        Map<String, Reading> readings = Readings.all();
        List<RuleBook> passes = new ArrayList<>();
        Set<String> names = new HashSet<>();
        for (String file : RULE_FILES) {
            List<Rule> rules = new ArrayList<>();
            for (Row row : rows(file, 5)) {
                try {
                    rules.add(Rule.of(
                            row.cells().get(0), row.cells().get(1), row.cells().get(2)));
                } catch (IllegalArgumentException e) {
                    throw row.broken(e);
                }
                if (!names.add(rules.getLast().name())) {
                    throw row.broken(new IllegalArgumentException("the name is taken"));
                }
            }
            passes.add(new RuleBook(rules, lexicon, readings));
        }
        return new Grammar(lexicon, List.copyOf(passes));
    }

    /** A line of a resource. */
    record Row(String file, int line, List<String> cells) {
        IllegalStateException broken(Exception cause) {
            return new IllegalStateException(
                    String.format(
                            Locale.ROOT, "%s, line %d: \"%s\": %s", file, line, cells.getFirst(), cause.getMessage()),
                    cause);
        }
    }

    /** The rows of a resource, without comments and blank lines; cells are split at tabs. */
    static List<Row> rows(String file, int columns) {
        List<Row> rows = new ArrayList<>();
        try (InputStream in = Grammar.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("The class path holds no attache/annotation/date/" + file + ".");
            }
            List<String> lines = new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
            for (int i = 0; i < lines.size(); i++) {
                if (!lines.get(i).isBlank() && !lines.get(i).startsWith("# ")) {
                    Row row = new Row(file, i + 1, List.of(lines.get(i).split("\t", -1)));
                    if (row.cells().size() != columns) {
                        throw row.broken(new IllegalArgumentException("wants " + columns + " cells, not "
                                + row.cells().size()));
                    }
                    rows.add(row);
                }
            }
            return rows;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
