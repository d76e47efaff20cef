package attache.annotation.cast;

import attache.annotation.gazetteer.Gazetteer;
import attache.annotation.gazetteer.PersonEntry;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds the persons that the gazetteer knows by spellings that it does not know. Immutable and thread-safe. */
final class KnownNames {
    private final Gazetteer gazetteer;
    private final Map<String, List<PersonEntry>> bySurname = new HashMap<>();

    KnownNames(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
        for (PersonEntry person : gazetteer.persons()) {
            Set<String> keys = new LinkedHashSet<>();
            keys.add(NameSpelling.surnameKey(NameSpelling.surname(person.name())));
            person.aliases().forEach(alias -> keys.add(NameSpelling.surnameKey(NameSpelling.surname(alias))));
            keys.forEach(key ->
                    bySurname.computeIfAbsent(key, k -> new ArrayList<>()).add(person));
        }
    }

    /** Whether the gazetteer has this very spelling. */
    boolean isSpelling(String form) {
        return gazetteer.person(NameSpelling.withoutSuffix(form)).isPresent();
    }

    /**
     * The gazetteer's name for the person called {@code form}: of that spelling, or the only one whose forename and surname are
     * spelt alike.
     */
    Optional<String> name(String form) {
        Optional<PersonEntry> exact = gazetteer.person(NameSpelling.withoutSuffix(form));
        if (exact.isPresent()) {
            return exact.map(PersonEntry::name);
        }
        List<String> words = NameSpelling.words(form);
        if (words.size() < 2) {
            return Optional.empty();
        }
        List<String> alike =
                bySurname.getOrDefault(NameSpelling.surnameKey(NameSpelling.surname(form)), List.of()).stream()
                        .filter(person -> NameSpelling.sameForename(
                                words.getFirst(),
                                NameSpelling.words(person.name()).getFirst()))
                        .map(PersonEntry::name)
                        .distinct()
                        .toList();
        return alike.size() == 1 ? Optional.of(alike.getFirst()) : Optional.empty();
    }
}
