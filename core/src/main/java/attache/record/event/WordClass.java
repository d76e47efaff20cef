package attache.record.event;

import attache.source.ResourceTable;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Classes of words that the reading of events asks for beside its frames. Data: {@code word-classes.tsv}. */
enum WordClass {
    /** Written behind a name and part of it ("Jr."). */
    SUFFIX,
    /** People and firms that a measure meets and that are only counted ("100 entities"). */
    COUNTED,
    /** In the passive, verbs whose subject came to harm in an attack, which was not made on it. */
    HARMING,
    /** In the plural, a group that takes part though nobody in it is named ("the allies"). */
    GROUP,
    /** In the plural, what those who help call those whom they help ("our partners"). */
    FRIEND,
    /** With a noun, says that a certain event is meant ("the latest attack"). */
    POINTING,
    /** A pronoun for several who were named before ("they"). */
    SEVERAL,
    /** In the plural, what those who met are called ("the leaders"). */
    MET,
    /** Who acts for the state or body that is named beside it ("officials"). */
    DELEGATE,
    /** Begins the words for an office, not a name ("Minister of Defense"). */
    OFFICE;

    private static final Map<WordClass, Set<String>> WORDS = ResourceTable.classes(WordClass.class, "word-classes.tsv");

    /** Whether {@code word} is of this class, as the table writes it. */
    boolean has(String word) {
        return words().contains(word);
    }

    /** The words of this class. */
    Set<String> words() {
        return WORDS.getOrDefault(this, Set.of());
    }

    /** Whether the first word of {@code name} is of this class, in whatever case. */
    boolean begins(String name) {
        int space = name.indexOf(' ');
        return has((space < 0 ? name : name.substring(0, space)).toLowerCase(Locale.ROOT));
    }

    /** Whether the last word of {@code name} is of this class. */
    boolean ends(String name) {
        return has(name.substring(name.lastIndexOf(' ') + 1));
    }
}
