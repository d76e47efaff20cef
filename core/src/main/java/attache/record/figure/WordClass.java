package attache.record.figure;

import attache.source.ResourceTable;
import java.util.Map;
import java.util.Set;

/** Classes of words that the reading of figures asks for. Data: {@code word-classes.tsv}. */
enum WordClass {
    /** Nouns that only name what is measured and are said of something else ("the price of a gun"). */
    MEASURE,
    /** Verbs that say no more than that it is so. */
    LIGHT,
    /** Words that point to who was named before and name nobody. */
    POINTER,
    /** Words beside a length that is a way from somewhere. */
    DISTANCE,
    /** Prepositions of place or belonging. */
    TIE,
    /** Prepositions that bind only where the tree hangs them on the noun. */
    OWN_TIE,
    /** Prepositions of the place or target of an event. */
    PLACED,
    /** What so many percent of those asked are or do. */
    LEANING,
    /** Verbs that say how much their subject comes to, or by how much it changes. */
    LEVEL,
    /** What is cast or won in a vote. */
    BALLOT,
    /** Nouns whose counts order a text or a time and measure nothing. */
    UNCOUNTED,
    /** Units of time and measure behind "a" that tell for each of which an amount is. */
    EACH,
    /** Prepositions that tie to a measured noun what it is measured on. */
    MEASURED_BY,
    /** Measured nouns that are borne by what "to" ties to them. */
    BORNE,
    /** Nouns for a town that do not name it. */
    SETTLEMENT,
    /** Words before a participle that tie it to the clause's subject. */
    LOOSENING,
    /** Verbs of what is not there yet. */
    WISHING;

    private static final Map<WordClass, Set<String>> WORDS = ResourceTable.classes(WordClass.class, "word-classes.tsv");

    /** Whether {@code lemma} is of this class. */
    boolean has(String lemma) {
        return WORDS.getOrDefault(this, Set.of()).contains(lemma);
    }
}
