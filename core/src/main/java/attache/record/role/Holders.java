package attache.record.role;

import attache.annotation.gazetteer.Gazetteer;
import attache.annotation.gazetteer.OfficeEntry;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Who is known to have held an office, by the title that an article gives it. */
final class Holders {
    private static final Set<String> CHIEFS = Set.of("head-of-state", "head-of-government", "monarch");
    private static final String LEADER = "leader";

    private final TitleLexicon lexicon;
    private final Gazetteer gazetteer;
    private final Optional<LocalDate> day;

    Holders(TitleLexicon lexicon, Gazetteer gazetteer, Optional<LocalDate> day) {
        this.lexicon = lexicon;
        this.gazetteer = gazetteer;
        this.day = day;
    }

    /** Whether {@code of} is a state by its code, and not an agency by as short a name. */
    boolean isState(String of) {
        return gazetteer.stateWithCode(of).isPresent();
    }

    /** Whose office {@code title} is when somebody with this surname holds it: "Secretary Austin"; empty where not one alone. */
    Optional<String> of(String surname, String title) {
        List<String> owners = gazetteer.officesOfSurname(surname, day).stream()
                .filter(office -> isCalled(office, title))
                .map(OfficeEntry::of)
                .distinct()
                .toList();
        return owners.size() == 1 ? Optional.of(owners.getFirst()) : Optional.empty();
    }

    /** Whose office {@code title} is when the person of this full name holds it; empty where it is not one alone. */
    Optional<String> ofPerson(String name, String title) {
        List<String> owners = name.contains(" ")
                ? gazetteer.holderOffices(name, day).stream()
                        .filter(office -> isCalled(office, title))
                        .map(OfficeEntry::of)
                        .distinct()
                        .toList()
                : List.of();
        return owners.size() == 1 ? Optional.of(owners.getFirst()) : Optional.empty();
    }

    /** Whose office {@code title} is when the person of this full name has ever held it; empty where it is not one alone. */
    Optional<String> onceOf(String name, String title) {
        return new Holders(lexicon, gazetteer, Optional.empty()).ofPerson(name, title);
    }

    /** Whether {@code person} is known to hold an office of {@code of} that is called so, or to have held it once. */
    boolean holds(String person, String title, String of, boolean once) {
        Optional<LocalDate> at = once ? Optional.empty() : day;
        List<OfficeEntry> offices =
                person.contains(" ") ? gazetteer.holderOffices(person, at) : gazetteer.officesOfSurname(person, at);
        return offices.stream()
                .anyMatch(office -> office.of().equals(of)
                        && (isCalled(office, title) || (isLeader(title) && CHIEFS.contains(office.kind()))));
    }

    private static boolean isLeader(String title) {
        return title.equalsIgnoreCase(LEADER);
    }

    /** Whether all words of {@code title} are words of the office's usual title or of another name of it. */
    private boolean isCalled(OfficeEntry office, String title) {
        Set<String> words = words(title);
        return Stream.concat(Stream.of(office.title()), office.aliases().stream())
                .anyMatch(name -> words(name).containsAll(words));
    }

    private Set<String> words(String title) {
        Set<String> words = new HashSet<>();
        for (String word : title.toLowerCase(Locale.ROOT).split(" ", -1)) {
            words.addAll(Arrays.asList(lexicon.usual(word).split(" ", -1)));
        }
        words.remove("of");
        words.remove("the");
        return words;
    }
}
