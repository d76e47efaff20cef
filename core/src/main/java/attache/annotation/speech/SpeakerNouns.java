package attache.annotation.speech;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Common nouns that can speak. Data: {@code speakers.tsv}. Immutable. */
final class SpeakerNouns {

    /** What a noun that speaks names. */
    enum Sort {
        PERSON,
        BODY,
        OUTLET,
        DOCUMENT
    }

    private final Map<Sort, Set<String>> nouns = new EnumMap<>(Sort.class);

    private SpeakerNouns() {}

    /** The nouns that ship. */
    static SpeakerNouns standard() {
        SpeakerNouns loaded = new SpeakerNouns();
        for (Sort sort : Sort.values()) {
            loaded.nouns.put(sort, new HashSet<>());
        }
        for (String line : Resources.lines("speakers.tsv")) {
            String[] cells = line.split("\t", -1);
            if (cells.length != 2) {
                throw new IllegalStateException("speakers.tsv: a line has " + cells.length + " cells, not 2: " + line);
            }
            loaded.nouns
                    .getOrDefault(Sort.valueOf(cells[0].toUpperCase(Locale.ROOT)), new HashSet<>())
                    .add(cells[1]);
        }
        return loaded;
    }

    /** Whether {@code lemma} is a noun of this sort. */
    boolean is(String lemma, Sort sort) {
        return nouns.getOrDefault(sort, Set.of()).contains(lemma);
    }

    /** Whether {@code lemma} can speak at all. */
    boolean canSpeak(String lemma) {
        return nouns.values().stream().anyMatch(set -> set.contains(lemma));
    }
}
