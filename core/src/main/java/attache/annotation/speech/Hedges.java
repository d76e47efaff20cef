package attache.annotation.speech;

import attache.annotation.Sentence;
import attache.annotation.Token;
import java.util.Set;

/** Words by which an article keeps a claim at arm's length ("reportedly"). The words are data: {@code hedges.txt}. */
final class Hedges {
    private final Set<String> words;

    private Hedges(Set<String> words) {
        this.words = words;
    }

    /** The hedges that ship. */
    static Hedges standard() {
        return new Hedges(Set.copyOf(Resources.lines("hedges.txt")));
    }

    /** Whether a hedge hangs on {@code token} or on anything that governs it. */
    boolean bearsOn(Sentence sentence, int token) {
        for (int at = token; at != Token.ROOT; at = sentence.token(at).head()) {
            for (int below : sentence.dependents(at)) {
                if (words.contains(sentence.token(below).lemma())) {
                    return true;
                }
            }
        }
        return false;
    }
}
