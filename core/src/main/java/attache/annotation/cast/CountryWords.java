package attache.annotation.cast;

import attache.source.ResourceTable;
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

    private static final Map<CountryWords, Set<String>> WORDS =
            ResourceTable.classes(CountryWords.class, "country-words.tsv");

    /** Whether {@code word}, a lemma or a preposition in lower case, is of this class. */
    boolean has(String word) {
        return WORDS.getOrDefault(this, Set.of()).contains(word);
    }
}
