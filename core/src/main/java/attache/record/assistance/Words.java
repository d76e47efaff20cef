package attache.record.assistance;

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
 * Words that shape a noun phrase of support, from {@code words.csv}.
 *
 * @param container nouns that hold things
 * @param loose adjectives that identify nothing
 * @param include verbs that list what a container holds
 * @param example words before a list of examples
 * @param bundle nouns for support as a whole
 * @param kind adjectives that name sorts of support
 * @param own what an actor keeps for itself
 * @param never words that make a weapon none that is given
 * @param some words that take a part of what follows
 * @param ahead words that put the moving of a thing into the future
 * @param handing verbs that hand over whatever their object is
 * @param immaterial nouns for what is given or sent and is no support
 * @param traded goods that states trade
 * @param against nouns for what is done to somebody, which helps nobody whose it is
 * @param helping verbs for what support is to do for whom it goes to
 * @param laws nouns for what passes or fails as a whole
 * @param told participles that tell how far a thing has come
 * @param open adjectives that leave open whether it will move
 * @param bearer nouns for who gives in "the first country to send"
 * @param needing verbs for needs, which ask for nothing where they only say how much is given
 * @param usual adverbs for what is done all along
 * @param whole nouns for support as a whole that can be counted
 * @param goods nouns that stay support behind another thing's name
 * @param mass goods counted by what they are for
 */
record Words(
        Set<String> container,
        Set<String> loose,
        Set<String> include,
        Set<String> example,
        Set<String> bundle,
        Set<String> kind,
        Set<String> own,
        Set<String> never,
        Set<String> goods,
        Set<String> mass,
        Set<String> whole,
        Set<String> some,
        Set<String> ahead,
        Set<String> handing,
        Set<String> immaterial,
        Set<String> traded,
        Set<String> against,
        Set<String> helping,
        Set<String> laws,
        Set<String> told,
        Set<String> open,
        Set<String> bearer,
        Set<String> needing,
        Set<String> usual) {

    /** The words that ship. */
    static Words standard() {
        Map<String, Set<String>> classes = new HashMap<>();
        try (InputStream in = Words.class.getResourceAsStream("words.csv")) {
            if (in == null) {
                throw new IllegalStateException("words.csv is missing beside " + Words.class + ".");
            }
            try (CsvReader<NamedCsvRecord> rows = CsvReader.builder()
                    .commentStrategy(CommentStrategy.SKIP)
                    .ofNamedCsvRecord(new InputStreamReader(in, StandardCharsets.UTF_8))) {
                for (NamedCsvRecord row : rows) {
                    classes.computeIfAbsent(row.getField("class"), key -> new HashSet<>())
                            .add(row.getField("word"));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Words(
                of(classes, "container"),
                of(classes, "loose"),
                of(classes, "include"),
                of(classes, "example"),
                of(classes, "bundle"),
                of(classes, "kind"),
                of(classes, "own"),
                of(classes, "never"),
                of(classes, "goods"),
                of(classes, "mass"),
                of(classes, "whole"),
                of(classes, "some"),
                of(classes, "ahead"),
                of(classes, "handing"),
                of(classes, "immaterial"),
                of(classes, "traded"),
                of(classes, "against"),
                of(classes, "helping"),
                of(classes, "laws"),
                of(classes, "told"),
                of(classes, "open"),
                of(classes, "bearer"),
                of(classes, "needing"),
                of(classes, "usual"));
    }

    private static Set<String> of(Map<String, Set<String>> classes, String name) {
        return Set.copyOf(classes.getOrDefault(name, Set.of()));
    }
}
