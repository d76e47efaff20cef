package attache.annotation.cast;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Nouns that stand for somebody without a name, from {@code nouns.csv}.
 *
 * @param stateMember with a state beside them they stand for it
 * @param seated of these, what governs: with the state's name behind "in", too
 * @param agency with a capital and a state beside them they stand for it
 * @param organisation with a capital, the last word of an organisation's name
 * @param official with a state or body beside them, somebody who acts for it
 * @param group in the plural, actors of their own
 * @param stateAnaphor with "the", a state named before: {@link Countries}
 * @param person with "the", the office holder named last
 * @param bodyAnaphor with "the", a body that the article names
 * @param adjective groups by the adjective that names them as owners
 * @param shortName states and bodies by one word of a name of theirs
 * @param european bodies by the adjective for what is theirs
 */
record Nouns(
        Set<String> stateMember,
        Set<String> seated,
        Set<String> agency,
        Set<String> organisation,
        Set<String> official,
        Set<String> group,
        Set<String> stateAnaphor,
        Set<String> person,
        Map<String, String> bodyAnaphor,
        Map<String, String> adjective,
        Map<String, String> shortName,
        Map<String, String> european) {

    /** Classes whose nouns stand for one party each. */
    private static final Set<String> PAIRED = Set.of("body-anaphor", "adjective", "short-name", "european");

    /** The lexicon that ships. */
    static Nouns standard() {
        Map<String, Set<String>> classes = new HashMap<>();
        Map<String, Map<String, String>> pairs = new HashMap<>();
        PAIRED.forEach(name -> pairs.put(name, new HashMap<>()));
        try (InputStream in = Nouns.class.getResourceAsStream("nouns.csv")) {
            if (in == null) {
                throw new IllegalStateException("nouns.csv is missing beside " + Nouns.class + ".");
            }
            try (CsvReader<NamedCsvRecord> rows = CsvReader.builder()
                    .commentStrategy(CommentStrategy.SKIP)
                    .ofNamedCsvRecord(new InputStreamReader(in, StandardCharsets.UTF_8))) {
                for (NamedCsvRecord row : rows) {
                    Map<String, String> paired = pairs.get(row.getField("class"));
                    if (paired != null) {
                        paired.put(row.getField("noun"), row.getField("stands_for"));
                    } else {
                        classes.computeIfAbsent(row.getField("class"), key -> new HashSet<>())
                                .add(row.getField("noun"));
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Nouns(
                of(classes, "state-member"),
                of(classes, "seated"),
                of(classes, "agency"),
                of(classes, "organisation"),
                of(classes, "official"),
                of(classes, "group"),
                of(classes, "state-anaphor"),
                of(classes, "person"),
                paired(pairs, "body-anaphor"),
                paired(pairs, "adjective"),
                paired(pairs, "short-name"),
                paired(pairs, "european"));
    }

    private static Map<String, String> paired(Map<String, Map<String, String>> pairs, String name) {
        return Map.copyOf(pairs.getOrDefault(name, Map.of()));
    }

    private static Set<String> of(Map<String, Set<String>> classes, String name) {
        return Set.copyOf(classes.getOrDefault(name, Set.of()));
    }
}
