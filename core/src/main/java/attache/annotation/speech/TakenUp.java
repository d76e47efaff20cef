package attache.annotation.speech;

import attache.annotation.Token;
import attache.annotation.cast.Party;
import attache.text.Span;
import java.util.List;
import java.util.Optional;

/** Descriptions by which an article takes up whoever spoke last: "the official", "the expert". Immutable. */
final class TakenUp {
    private static final int NEAR = 3;

    private final SpeakerNouns nouns;
    private final Persons persons;

    TakenUp(SpeakerNouns nouns) {
        this.nouns = nouns;
        this.persons = new Persons(nouns);
    }

    /** "The official", where "a senior official" whom the article does not name spoke last. */
    Optional<Voice> bySameNoun(Scene scene, int head, Optional<Utterance> last, Span mention) {
        return last.filter(u -> isSameNoun(scene, head, u)).flatMap(u -> again(u, mention));
    }

    /** "The politician", "the expert": whoever spoke last, where that is one person and near. */
    Optional<Voice> byTrade(Scene scene, int head, Optional<Utterance> last, Span mention) {
        boolean other = last.stream()
                .flatMap(u -> u.voices().stream())
                .anyMatch(v -> v.party().isEmpty() && isCommon(v.name()));
        boolean person = !other
                && last.filter(u -> u.covers(mention)).isEmpty()
                && nouns.is(scene.token(head).lemma(), SpeakerNouns.Sort.PERSON);
        boolean bare = person
                && Wording.isBare(scene, head)
                && scene.cast().parties(scene.number(), head).isEmpty();
        return last.filter(u -> isNear(scene, u) && (bare || (person && isOfSameState(scene, head, u))))
                .flatMap(u -> again(u, mention));
    }

    /** "The Norwegian expert", where a named person who may be one spoke right before; no office that others may hold too. */
    private static boolean isOfSameState(Scene scene, int head, Utterance last) {
        Token token = scene.token(head);
        List<Integer> below = scene.sentence().dependents(head);
        boolean definite = below.stream().anyMatch(i -> scene.token(i).lemma().equals("the"));
        boolean plain = below.stream()
                .allMatch(i -> scene.token(i).relation().equals("det")
                        || scene.token(i).tag().startsWith("JJ"));
        boolean named =
                last.voices().size() == 1 && Persons.isNamed(last.voices().getFirst());
        if (!token.tag().equals("NN")
                || !definite
                || !plain
                || !named
                || WordClass.UNNAMED.has(token.lemma())
                || scene.number() - last.sentences().getLast() > 1) {
            return false;
        }
        Optional<String> state = below.stream()
                .flatMap(i -> scene.cast().parties(scene.number(), i).stream())
                .flatMap(party -> party.actsFor().stream())
                .findFirst();
        Optional<String> own = last.voices().getFirst().party().flatMap(Party::actsFor);
        return state.isEmpty() || own.isEmpty() || state.equals(own);
    }

    /** Whether a name is a description in lower case: "captain" is not taken up as "the mayor". */
    private static boolean isCommon(String name) {
        return name.chars().noneMatch(Character::isUpperCase);
    }

    /** "The official", where "a senior official" whom the article does not name spoke last. */
    private boolean isSameNoun(Scene scene, int head, Utterance last) {
        String noun = " " + scene.token(head).lemma();
        return Wording.isBare(scene, head)
                && isNear(scene, last)
                && nouns.is(scene.token(head).lemma(), SpeakerNouns.Sort.PERSON)
                && last.voices().stream()
                        .anyMatch(v -> !Persons.isNamed(v) && (" " + v.name() + " ").contains(noun + " "));
    }

    private static boolean isNear(Scene scene, Utterance last) {
        return scene.number() - last.sentences().getLast() <= NEAR;
    }

    /** The only person who made an utterance, mentioned again. */
    private Optional<Voice> again(Utterance last, Span mention) {
        List<Voice> voices = last.voices();
        return voices.size() == 1 && persons.isPerson(voices.getFirst())
                ? Optional.of(new Voice(
                        voices.getFirst().name(), mention, voices.getFirst().party()))
                : Optional.empty();
    }
}
