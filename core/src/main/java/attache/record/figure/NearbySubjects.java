package attache.record.figure;

import attache.annotation.Sentence;
import attache.annotation.Token;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds whose a counted noun is by the words tied to it: before it, by "its", or by a preposition behind it. */
final class NearbySubjects {
    private static final Set<String> SUBJECTS = Set.of("nsubj", "nsubjpass");
    private static final Set<String> BESIDE = Set.of("nmod", "poss", "compound");
    private static final Set<String> TIES = Set.of("in", "of", "at", "from", "across", "inside");

    private final Sentence sentence;
    private final NounPhrases phrases;

    NearbySubjects(Sentence sentence, NounPhrases phrases) {
        this.sentence = sentence;
        this.phrases = phrases;
    }

    /** "Its 280,000 residents": the place or body that the sentence's subject names, or is of. */
    Optional<Subject> owned(int anchor) {
        boolean its = sentence.dependents(anchor, "poss").stream()
                .anyMatch(i -> sentence.token(i).lemma().equals("its")
                        || sentence.token(i).form().equals("its"));
        if (!its) {
            return Optional.empty();
        }
        for (int i = 0; i < anchor; i++) {
            if (isThingName(sentence.token(i)) && isSubjectOrOwner(i)) {
                int name = i;
                return Optional.of(phrases.party(i).orElseGet(() -> phrases.words(name)));
            }
        }
        return Optional.empty();
    }

    private static boolean isThingName(Token token) {
        return token.entity().matches("[LU]-(GPE|FAC|ORG|LOC)");
    }

    private boolean isSubjectOrOwner(int token) {
        Token word = sentence.token(token);
        return SUBJECTS.contains(word.relation())
                || (word.relation().equals("poss")
                        && SUBJECTS.contains(sentence.token(word.head()).relation()));
    }

    /** The state or body that a noun is said to be of, not where it is: "300 Belarusian soldiers". */
    Optional<Subject> owner(int anchor) {
        return sentence.dependents(anchor).stream()
                .filter(i -> BESIDE.contains(sentence.token(i).relation()))
                .flatMap(i -> phrases.party(i).stream())
                .findFirst();
    }

    /** "300 Belarusian soldiers", "residents of Kherson", "in Donetsk province". */
    Optional<Subject> beside(int anchor) {
        for (int below : sentence.dependents(anchor)) {
            if (BESIDE.contains(sentence.token(below).relation())) {
                Optional<Subject> found = phrases.party(below);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        for (int at : List.of(anchor, Math.max(sentence.token(anchor).head(), 0))) {
            Optional<Subject> found = named(at);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /** The name that a preposition of place or belonging ties to {@code at}. */
    private Optional<Subject> named(int at) {
        return sentence.dependents(at, "prep").stream()
                .filter(prep -> TIES.contains(sentence.token(prep).lemma()))
                .flatMap(prep -> sentence.dependents(prep, "pobj").stream())
                .flatMap(place -> phrases
                        .party(place)
                        .or(() -> sentence.token(place).isProperNoun()
                                        && !sentence.token(place).entity().endsWith("-DATE")
                                ? Optional.of(phrases.words(place))
                                : Optional.empty())
                        .stream())
                .findFirst();
    }
}
