package attache.record.figure;

import attache.annotation.Sentence;
import attache.annotation.Token;
import java.util.Optional;

/** Finds of what or whose a worth is: "froze assets worth 2 billion", "assets of the bank, including cash worth 2 billion". */
final class Values {
    /** How far up the tree the noun is looked for that the worth is said of. */
    private static final int CLIMB = 5;

    private final Sentence sentence;
    private final NounPhrases phrases;
    private final ClauseSubjects clauses;

    Values(Sentence sentence, NounPhrases phrases, ClauseSubjects clauses) {
        this.sentence = sentence;
        this.phrases = phrases;
        this.clauses = clauses;
    }

    /** The party that does something with what is worth so much, else the outermost noun that the worth is said of. */
    Optional<Subject> of(int anchor) {
        int at = sentence.token(anchor).head();
        if (at == Token.ROOT || !sentence.token(at).lemma().equals("worth")) {
            return Optional.empty();
        }
        Optional<Integer> noun = Optional.empty();
        for (int i = 0; i < CLIMB && sentence.token(at).head() != Token.ROOT; i++) {
            at = sentence.token(at).head();
            if (sentence.token(at).isVerb() && !sentence.token(at).lemma().equals("include")) {
                break;
            }
            noun = sentence.token(at).isNoun() ? Optional.of(at) : noun;
        }
        return noun.map(thing -> doer(thing).orElseGet(() -> phrases.words(thing)));
    }

    private Optional<Subject> doer(int thing) {
        return sentence.token(thing).relation().equals("dobj")
                ? clauses.of(thing).filter(phrases::isParty)
                : Optional.empty();
    }
}
