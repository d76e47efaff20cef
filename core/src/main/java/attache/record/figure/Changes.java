package attache.record.figure;

import attache.annotation.Sentence;
import attache.annotation.Token;
import attache.record.figure.FigureLexicon.Counted;
import attache.record.figure.FigureLexicon.Hint;
import java.util.Optional;
import java.util.Set;

/**
 * Finds what a bare number counts that something rises or falls from or to: the soldiers of "raise the number of soldiers to 300,000",
 * the troops of "the troop presence has risen from 300 to 969".
 */
final class Changes {
    private static final Set<String> TIES = Set.of("from", "to", "at", "by", "of");
    private static final Set<String> MEASURED = Set.of("nsubj", "nsubjpass", "dobj");
    private static final int CLIMB = 5;

    private final FigureLexicon lexicon;
    private final Sentence sentence;
    private final CountedNouns nouns;

    Changes(FigureLexicon lexicon, Sentence sentence, CountedNouns nouns) {
        this.lexicon = lexicon;
        this.sentence = sentence;
        this.nouns = nouns;
    }

    /** The noun counted by the number headed by {@code top}; empty where nothing of the clause changes to it. */
    Optional<Integer> of(int top) {
        if (!isEnd(top)) {
            return Optional.empty();
        }
        int at = top;
        for (int i = 0; i < CLIMB && at != Token.ROOT; i++) {
            Token word = sentence.token(at);
            if (lexicon.hints(word.lemma(), Hint.CHANGE)) {
                Optional<Integer> counted = word.isNoun() ? within(at, top) : changing(at, top);
                if (counted.isPresent()) {
                    return counted;
                }
            }
            at = word.head();
        }
        return Optional.empty();
    }

    /** The unit that a noun found here is counted in. */
    String unit(int noun) {
        return nouns.sort(noun).filter(Counted.PERSON::equals).isPresent()
                ? "person"
                : sentence.token(noun).lemma();
    }

    /** "To 969", "reach 300,000". */
    private boolean isEnd(int top) {
        Token word = sentence.token(top);
        if (word.head() == Token.ROOT) {
            return false;
        }
        Token head = sentence.token(word.head());
        return word.relation().equals("pobj")
                ? TIES.contains(head.lemma())
                : word.relation().equals("dobj") && lexicon.hints(head.lemma(), Hint.CHANGE);
    }

    private Optional<Integer> changing(int verb, int top) {
        return sentence.dependents(verb).stream()
                .filter(i -> i < top && MEASURED.contains(sentence.token(i).relation()))
                .flatMap(i -> within(i, top).stream())
                .findFirst();
    }

    /** The noun counted in a phrase: "the number of soldiers", "troop presence". */
    private Optional<Integer> within(int phrase, int top) {
        return sentence.subtree(phrase).stream()
                .filter(i -> i < top && sentence.token(i).isNoun())
                .filter(i -> nouns.sort(i)
                        .filter(sort -> sort != Counted.OTHER && sort != Counted.PLACE)
                        .isPresent())
                .findFirst();
    }
}
