package attache.annotation.predicate;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The words that change how a predicate is meant, by the place they take to it. Read from {@code cues.csv}. */
final class CueLexicon {
    private static final String FILE = "cues.csv";

    /** Where a cue stands to the predicate. */
    enum Place {
        AUXILIARY,
        MODIFIER,
        DETERMINER,
        MARK,
        VERB_OF_CLAUSE,
        VERB_OF_OBJECT,
        LIGHT_VERB,
        NOUN,
        ADJECTIVE,
        PREPOSITION,
        MOTION,
        VERB_WITH_TO
    }

    private record Key(String lemma, Place place) {}

    private final Map<Key, Factuality> cues;

    private CueLexicon(Map<Key, Factuality> cues) {
        this.cues = cues;
    }

    /** Reads the file that ships; throws {@link IllegalStateException} naming the line that is not of its form. */
    static CueLexicon standard() {
        Map<Key, Factuality> cues = new HashMap<>();
        try (InputStream in = CueLexicon.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException(FILE + " is missing beside " + CueLexicon.class + ".");
            }
            for (NamedCsvRecord row : CsvReader.builder()
                    .commentStrategy(CommentStrategy.SKIP)
                    .ofNamedCsvRecord(new InputStreamReader(in, StandardCharsets.UTF_8))) {
                add(row, cues);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new CueLexicon(Map.copyOf(cues));
    }

    private static void add(NamedCsvRecord row, Map<Key, Factuality> cues) {
        try {
            Place place = Place.valueOf(row.getField("place").toUpperCase(Locale.ROOT));
            Factuality factuality = Factuality.valueOf(row.getField("reading").toUpperCase(Locale.ROOT));
            for (String lemma : row.getField("lemmas").split(" ", -1)) {
                if (cues.put(new Key(lemma, place), factuality) != null) {
                    throw new IllegalArgumentException("\"" + lemma + "\" stands twice.");
                }
            }
        } catch (IllegalArgumentException e) {
            throw new IllegalStateException(FILE + ", line " + row.getStartingLineNumber() + ": " + e.getMessage(), e);
        }
    }

    Optional<Factuality> find(String lemma, Place place) {
        return Optional.ofNullable(cues.get(new Key(lemma, place)));
    }
}
