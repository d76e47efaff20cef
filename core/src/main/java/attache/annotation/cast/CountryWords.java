package attache.annotation.cast;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Words beside "the country" that tell which state it may be. Data: {@code country-words.tsv}. */
enum CountryWords {
    /** With these before it, the phrase itself says which: "the first country to". */
    RANK,
    /** Before it, where something is: "in the country". */
    PLACE,
    /** Before "of the country", a part of it, or who is at its head. */
    PART,
    /** What a state or its leader does to its own country: "rule". */
    OWN,
    /** What the one helped does: "ask". */
    RECEIVE,
    /** Words for force against a country: what is told next of "the country" is told of the one attacked. */
    ATTACK;

    private static final Map<CountryWords, Set<String>> WORDS = load();

    /** Whether {@code word}, a lemma or a preposition in lower case, is of this class. */
    boolean has(String word) {
        return WORDS.getOrDefault(this, Set.of()).contains(word);
    }

    private static Map<CountryWords, Set<String>> load() {
        Map<CountryWords, Set<String>> words = new EnumMap<>(CountryWords.class);
        try (InputStream in = CountryWords.class.getResourceAsStream("country-words.tsv")) {
            if (in == null) {
                throw new IllegalStateException("country-words.tsv is missing beside " + CountryWords.class + ".");
            }
            BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith("#") || line.isBlank()) {
                    continue;
                }
                String[] cells = line.split("\t", -1);
                if (cells.length != 2) {
                    throw new IllegalStateException(
                            "country-words.tsv: a line has " + cells.length + " cells, not 2: " + line);
                }
                words.computeIfAbsent(valueOf(cells[0].toUpperCase(Locale.ROOT)), sort -> new HashSet<>())
                        .add(cells[1]);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words;
    }
}
