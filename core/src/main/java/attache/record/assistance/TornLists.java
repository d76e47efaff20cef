package attache.record.assistance;

import attache.annotation.Sentence;
import attache.annotation.Token;
import java.util.OptionalInt;
import java.util.Set;

/**
 * Lists of things that the parser tears: "equipment for the winter, helmets and tents", "rifles to Tallinn and tents to Riga". What goes on
 * with the list is joined to the last noun before it, which is no thing.
 */
final class TornLists {
    /** What a noun that tells more of a thing stands behind. */
    private static final Set<String> BEHIND = Set.of("for", "of", "to", "from", "against");

    private final Sentence sentence;

    TornLists(Sentence sentence) {
        this.sentence = sentence;
    }

    /**
     * The thing whose list the noun at {@code head} goes on with, where the tree joins it to something that is told of that thing.
     *
     * @param things the heads of things; {@code head} need not be one
     */
    OptionalInt holder(int head, Set<Integer> things) {
        int first = first(head);
        if (first == head
                || things.contains(first)
                || !sentence.token(first).relation().equals("pobj")) {
            return OptionalInt.empty();
        }
        int prep = sentence.token(first).head();
        int carrier = prep == Token.ROOT ? Token.ROOT : sentence.token(prep).head();
        if (carrier == Token.ROOT || !BEHIND.contains(sentence.token(prep).lemma())) {
            return OptionalInt.empty();
        }
        if (things.contains(carrier)) {
            return OptionalInt.of(carrier);
        }
        return sentence.token(carrier).isVerb()
                ? sentence.dependents(carrier, "dobj").stream()
                        .filter(object -> object < prep && things.contains(object))
                        .mapToInt(object -> object)
                        .max()
                : OptionalInt.empty();
    }

    /** The noun that all nouns joined with the one at {@code head} hang on; a semicolon joins nothing. */
    int first(int head) {
        int first = head;
        while (sentence.token(first).relation().equals("conj")
                && sentence.token(first).head() < first
                && sentence.tokens().subList(sentence.token(first).head(), first).stream()
                        .noneMatch(token -> token.form().equals(";"))
                && sentence.token(sentence.token(first).head()).isNoun()) {
            first = sentence.token(first).head();
        }
        return first;
    }
}
