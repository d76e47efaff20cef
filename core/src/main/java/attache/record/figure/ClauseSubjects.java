package attache.record.figure;

import attache.annotation.Sentence;
import attache.annotation.Token;
import java.util.Optional;
import java.util.Set;

/** Finds the subject of the clause in which an amount stands. */
final class ClauseSubjects {
    private static final Set<String> SUBJECTS = Set.of("nsubj", "nsubjpass");

    private static final Set<String> POINTERS =
            Set.of("latter", "former", "one", "other", "rest", "most", "half", "those", "others");

    private final Sentence sentence;
    private final NounPhrases phrases;

    ClauseSubjects(Sentence sentence, NounPhrases phrases) {
        this.sentence = sentence;
        this.phrases = phrases;
    }

    /** The subject of the verb above, unless the amount is in it. */
    Optional<Subject> of(int anchor) {
        int at = anchor;
        for (int i = 0; i < 6 && sentence.token(at).head() != Token.ROOT; i++) {
            if (SUBJECTS.contains(sentence.token(at).relation())) {
                return Optional.empty();
            }
            boolean asked = sentence.token(at).relation().equals("xcomp");
            at = sentence.token(at).head();
            Optional<Subject> told = asked ? objectOf(at) : Optional.empty();
            if (told.isPresent()) {
                return told;
            }
            for (int below : sentence.dependents(at)) {
                Token word = sentence.token(below);
                boolean amount = word.form().equals("%")
                        || word.tag().equals("CD")
                        || word.lemma().equals("percent");
                if (SUBJECTS.contains(word.relation()) && below != anchor && !amount) {
                    return ofSubject(at, below);
                }
            }
        }
        return Optional.empty();
    }

    /** Who is to do what a verb asks for: "urged the allies to spend". */
    private Optional<Subject> objectOf(int verb) {
        return sentence.dependents(verb, "dobj").stream()
                .flatMap(object -> phrases.party(object).stream())
                .findFirst();
    }

    private Optional<Subject> ofSubject(int verb, int subject) {
        Token word = sentence.token(subject);
        boolean relative =
                word.tag().startsWith("W") && sentence.token(verb).relation().equals("relcl");
        int noun = relative ? sentence.token(verb).head() : subject;
        return phrases.party(noun).or(() -> isThing(noun) ? Optional.of(phrases.about(noun)) : Optional.empty());
    }

    /** A noun that names something, not one that only points back. */
    private boolean isThing(int noun) {
        return sentence.token(noun).isNoun()
                && !POINTERS.contains(sentence.token(noun).lemma());
    }
}
