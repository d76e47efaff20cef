package attache.record.figure;

import attache.annotation.Sentence;
import attache.annotation.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds whose a measured noun is by the words tied to it and to the nouns it hangs on: its owner ("Russia's front line", "its
 * residents"), the people or state before it ("US troops"), what it is of, and who made it so ("attacks by Russian forces").
 */
final class Holders {
    private static final Set<String> SUBJECTS = Set.of("nsubj", "nsubjpass");
    private static final Set<String> BESIDE = Set.of("nmod", "poss", "compound");
    private static final Set<String> UPWARD = Set.of("nmod", "compound", "appos", "conj");

    /** How many nouns up an owner is looked for: "half of its residents", "a budget of 5 billion". */
    private static final int CLIMB = 3;

    private final Sentence sentence;
    private final NounPhrases phrases;

    Holders(Sentence sentence, NounPhrases phrases) {
        this.sentence = sentence;
        this.phrases = phrases;
    }

    /** Whose the noun at {@code anchor} is, or the nouns that it hangs on; empty where nobody is tied to them. */
    Optional<Subject> of(int anchor) {
        for (int noun : upward(anchor)) {
            Optional<Subject> found = owner(noun).or(() -> agent(noun));
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
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

    /** The state or body that a noun is said to be of, not where it is: "300 Belarusian soldiers", "their troops". */
    Optional<Subject> owner(int noun) {
        return sentence.dependents(noun).stream()
                .filter(i -> BESIDE.contains(sentence.token(i).relation()) && i < noun)
                .flatMap(i -> phrases.party(i).stream())
                .findFirst();
    }

    /** By whom: "missiles fired by Russia", "attacks by Russian forces". */
    Optional<Subject> agent(int at) {
        for (int below : sentence.dependents(at)) {
            Token word = sentence.token(below);
            Optional<Subject> found =
                    word.relation().equals("acl") && word.tag().equals("VBN")
                            ? agent(below)
                            : word.lemma().equals("by") ? object(below) : Optional.empty();
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private Optional<Subject> object(int prep) {
        return sentence.dependents(prep, "pobj").stream()
                .flatMap(noun -> phrases.party(noun).stream())
                .findFirst();
    }

    /** The noun itself and those that it is said of, the nearest first. */
    private List<Integer> upward(int anchor) {
        List<Integer> nouns = new ArrayList<>(List.of(anchor));
        int at = anchor;
        while (nouns.size() <= CLIMB && sentence.token(at).head() != Token.ROOT) {
            int head = sentence.token(at).head();
            boolean of = sentence.token(at).relation().equals("pobj")
                    && Set.of("of", "in").contains(sentence.token(head).lemma());
            at = of ? sentence.token(head).head() : head;
            boolean tied = of || UPWARD.contains(sentence.token(nouns.getLast()).relation());
            if (at == Token.ROOT || !tied || !sentence.token(at).isNoun()) {
                return nouns;
            }
            nouns.add(at);
        }
        return nouns;
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

    /** "300 Belarusian soldiers", "residents of Kherson", "in Donetsk province". */
    Optional<Subject> beside(int anchor) {
        for (int below : sentence.dependents(anchor)) {
            Token word = sentence.token(below);
            if (BESIDE.contains(word.relation())) {
                Optional<Subject> found = phrases.party(below)
                        .or(() ->
                                word.entity().endsWith("-GPE") ? Optional.of(phrases.words(below)) : Optional.empty());
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        for (int at : List.of(anchor, Math.max(sentence.token(anchor).head(), 0))) {
            Optional<Subject> found = placed(at);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /** Where or on whom a deed at {@code noun} was done: "strikes on Kharkiv". */
    Optional<Subject> target(int noun) {
        return sentence.dependents(noun, "prep").stream()
                .filter(prep -> WordClass.PLACED.has(sentence.token(prep).lemma()))
                .flatMap(prep -> sentence.dependents(prep, "pobj").stream())
                .flatMap(place -> phrases.place(place).stream())
                .findFirst();
    }

    /** The name that a preposition of place or belonging ties to {@code at}. */
    Optional<Subject> placed(int at) {
        return sentence.dependents(at, "prep").stream()
                .filter(prep -> WordClass.TIE.has(sentence.token(prep).lemma()))
                .flatMap(prep -> sentence.dependents(prep, "pobj").stream())
                .flatMap(place -> phrases.place(place).or(() -> phrases.party(place)).stream())
                .findFirst();
    }
}
