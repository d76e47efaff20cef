package attache.annotation.cast;

import attache.source.ResourceTable;
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

    private static final Map<NameWords, Set<String>> WORDS = ResourceTable.classes(NameWords.class, "name-words.tsv");

    /** Whether {@code word}, as written, is of this class. */
    boolean has(String word) {
        return WORDS.getOrDefault(this, Set.of()).contains(word);
    }
}
