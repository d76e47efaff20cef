package attache.record.role;

import attache.annotation.AnnotatedArticle;
import attache.record.Actor;
import attache.record.Certainty;
import attache.record.Claim;
import attache.record.CodebookRecord;
import attache.record.Ground;
import attache.record.Role;
import attache.record.role.RoleExtractor.Found;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Chooses, of the offices found in an article, one per person and office: the first mention. */
final class RoleChoice {
    private final List<Found> found;
    private final Owners owners;

    RoleChoice(List<Found> found, Owners owners) {
        this.found = found;
        this.owners = owners;
    }

    /** The person's name with "Jr." and the like, where any mention has it. */
    private String fullName(NamedPerson person) {
        return found.stream()
                .map(other -> other.person().name())
                .filter(name -> name.startsWith(person.name() + ",") || name.startsWith(person.name() + " "))
                .findFirst()
                .orElse(person.name());
    }

    List<CodebookRecord> records(AnnotatedArticle article) {
        List<CodebookRecord> records = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (Found one : found) {
            Optional<String> of = of(one);
            if (of.isEmpty() || (one.title().weak() && saidBetter(one, of.get()))) {
                continue;
            }
            String key = String.join(
                    "|",
                    fullName(one.person()),
                    one.title().title().toLowerCase(Locale.ROOT),
                    one.title().status().code());
            if (seen.add(key)) {
                records.add(record(one, of.get(), article));
            }
        }
        return List.copyOf(records);
    }

    /** Where the phrase does not say whose office it is: another mention of the same, else what is known of the person. */
    private Optional<String> of(Found one) {
        Optional<String> said = one.of()
                .map(of -> owners.isState(of)
                        ? owners.known(one).filter(owners::isState).orElse(of)
                        : of);
        return said.or(() -> found.stream()
                        .filter(other -> samePerson(one, other) && sameNoun(one, other))
                        .flatMap(other -> other.of().stream())
                        .findFirst())
                .or(() -> owners.actsFor(one))
                .or(() -> owners.of(one, found));
    }

    /** Whether a better word tells what the person is to the same state or body. */
    private boolean saidBetter(Found one, String of) {
        return found.stream()
                .filter(other -> samePerson(one, other) && !other.title().weak())
                .anyMatch(other -> !said(one) || of(other).filter(of::equals).isPresent());
    }

    /** Whether the words beside an office that tells little name whose it is, and no state. */
    private boolean said(Found one) {
        return one.of().filter(of -> !owners.isState(of)).isPresent();
    }

    private boolean samePerson(Found a, Found b) {
        return fullName(a.person()).equals(fullName(b.person()));
    }

    private static boolean sameNoun(Found a, Found b) {
        return last(a.title().title()).equalsIgnoreCase(last(b.title().title()));
    }

    private static String last(String title) {
        return title.substring(title.lastIndexOf(' ') + 1);
    }

    private Role record(Found one, String of, AnnotatedArticle article) {
        Claim claim = new Claim(
                List.of(article.sentenceSpans().get(one.sentence())),
                Certainty.ASSERTED,
                List.of(),
                "role/title",
                0.85,
                List.of(
                        new Ground("person", one.person().span()),
                        new Ground("title", one.title().span())));
        return new Role(
                claim,
                fullName(one.person()),
                one.title().title(),
                new Actor(of),
                one.title().status());
    }
}
