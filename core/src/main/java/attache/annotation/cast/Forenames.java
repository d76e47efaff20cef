package attache.annotation.cast;

import attache.source.ResourceTable;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Tells by forenames whom "he" and "she" cannot stand for. Immutable and thread-safe. Data: {@code forenames.tsv}. */
public final class Forenames {
    private static final Set<String> HE = Set.of("he", "him", "his", "himself");
    private static final Set<String> SHE = Set.of("she", "her", "hers", "herself");

    private final Map<String, String> pronouns;

    private Forenames(Map<String, String> pronouns) {
        this.pronouns = pronouns;
    }

    /** The forenames that ship; throws {@link IllegalStateException} naming the line where one is faulty. */
    public static Forenames standard() {
        Map<String, String> pronouns = new HashMap<>();
        for (List<String> row : ResourceTable.rows(Forenames.class, "forenames.tsv", 2)) {
            if (!Set.of("he", "she").contains(row.getFirst())) {
                throw new IllegalStateException("forenames.tsv: a line is not \"he\" or \"she\" and a name: " + row);
            }
            pronouns.put(row.getLast(), row.getFirst());
        }
        return new Forenames(Map.copyOf(pronouns));
    }

    /** The pronoun of the person called {@code name}, {@code he} or {@code she}; empty where the forename does not tell. */
    public Optional<String> pronoun(String name) {
        int space = name.indexOf(' ');
        return space < 0 ? Optional.empty() : Optional.ofNullable(pronouns.get(name.substring(0, space)));
    }

    /** Whether {@code pronoun}, in any form and case, may stand for the person called {@code name}. */
    public boolean mayStandFor(String pronoun, String name) {
        String word = pronoun.toLowerCase(Locale.ROOT);
        String other = HE.contains(word) ? "she" : SHE.contains(word) ? "he" : "";
        return pronoun(name).filter(other::equals).isEmpty();
    }
}
