package attache.record.figure;

import attache.annotation.Sentence;
import attache.annotation.Token;
import attache.annotation.cast.Cast;
import attache.annotation.gazetteer.Sense;
import attache.annotation.gazetteer.StateEntry;
import attache.record.figure.FigureLexicon.Hint;
import java.util.Optional;

/**
 * Tells of a sum whether a bill or budget sets it aside for something at home: "the bill includes $2 billion for schools". A sum in a
 * sentence that names a state or has words of aid is left to assistance.
 */
final class Funding {
    /** How far up the tree the document is looked for. */
    private static final int CLIMB = 7;

    private final FigureLexicon lexicon;
    private final Sentence sentence;
    private final int number;
    private final Cast cast;

    Funding(FigureLexicon lexicon, Sentence sentence, int number, Cast cast) {
        this.lexicon = lexicon;
        this.sentence = sentence;
        this.number = number;
        this.cast = cast;
    }

    /** The document, or the pronoun for it, that the clause of the sum at {@code top} has as its subject; empty where it is none. */
    Optional<Integer> document(int top) {
        if (isAbroad()) {
            return Optional.empty();
        }
        int at = top;
        for (int i = 0; i < CLIMB && sentence.token(at).head() != Token.ROOT; i++) {
            at = sentence.token(at).head();
            if (!sentence.token(at).isVerb()) {
                continue;
            }
            Optional<Integer> subject =
                    sentence.dependents(at, "nsubj").stream().findFirst();
            if (subject.isPresent()) {
                boolean sets = lexicon.hints(sentence.token(at).lemma(), Hint.SETTING_ASIDE);
                return subject.filter(noun -> isDocument(noun) || (sets && isPointer(noun)));
            }
        }
        return Optional.empty();
    }

    /** Whether {@code noun} names a document of funding. */
    boolean isDocument(int noun) {
        Token word = sentence.token(noun);
        return word.isNoun() && lexicon.hints(word.lemma(), Hint.FUNDER);
    }

    private boolean isPointer(int token) {
        String word = sentence.token(token).lemma();
        return word.equals("it") || word.equals("this");
    }

    private boolean isAbroad() {
        return cast.matches(number).stream()
                        .filter(match -> match.sense() == Sense.NAME || match.sense() == Sense.CAPITAL)
                        .anyMatch(match -> match.entry() instanceof StateEntry)
                || sentence.tokens().stream().anyMatch(token -> lexicon.hints(token.lemma(), Hint.AID));
    }
}
