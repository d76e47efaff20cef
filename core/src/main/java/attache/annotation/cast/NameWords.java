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

/** Words that stand at names without being part of them. Data: {@code name-words.tsv}. */
enum NameWords {
    /** Before a name: "Mr". */
    HONORIFIC,
    /** Behind a name: "Jr." */
    SUFFIX,
    /** Before an office that is held no more: "former". */
    FORMER,
    /** In capitals like a name, but nobody: "COVID". */
    THING,
    /** A state's name that is another word in small letters, which text in capitals does not tell apart: "TURKEY PRICES". */
    HOMOGRAPH;

    private static final Map<NameWords, Set<String>> WORDS = load();

    /** Whether {@code word}, as written, is of this class. */
    boolean has(String word) {
        return WORDS.getOrDefault(this, Set.of()).contains(word);
    }

    private static Map<NameWords, Set<String>> load() {
        Map<NameWords, Set<String>> words = new EnumMap<>(NameWords.class);
        try (InputStream in = NameWords.class.getResourceAsStream("name-words.tsv")) {
            if (in == null) {
                throw new IllegalStateException("name-words.tsv is missing beside " + NameWords.class + ".");
            }
            BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith("#") || line.isBlank()) {
                    continue;
                }
                String[] cells = line.split("\t", -1);
                if (cells.length != 2) {
                    throw new IllegalStateException(
                            "name-words.tsv: a line has " + cells.length + " cells, not 2: " + line);
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
