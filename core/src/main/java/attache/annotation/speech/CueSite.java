package attache.annotation.speech;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A cue where it stands in a sentence.
 *
 * @param cue which one
 * @param head the index of its head
 * @param own the indexes of the words that belong to it, in the cue's order
 */
record CueSite(Cue cue, int head, List<Integer> own) {

    CueSite {
        own = List.copyOf(own);
    }

    /**
     * The cue at {@code head}, where the other words that it wants hang on it or on one another, and no particle that it does not
     * want: "call up" is no "call".
     */
    static Optional<CueSite> match(Scene scene, Cue cue, int head) {
        List<Integer> own = new ArrayList<>();
        int from = head;
        for (String lemma : cue.lemmas().subList(1, cue.lemmas().size())) {
            Optional<Integer> next = word(scene, lemma, head, from);
            if (next.isEmpty()) {
                return Optional.empty();
            }
            own.add(next.get());
            from = next.get();
        }
        boolean otherParticle =
                scene.sentence().dependents(head, "prt").stream().anyMatch(i -> i > head && !own.contains(i));
        return otherParticle ? Optional.empty() : Optional.of(new CueSite(cue, head, own));
    }

    private static Optional<Integer> word(Scene scene, String lemma, int head, int after) {
        for (int i = after + 1; i < scene.sentence().size(); i++) {
            int above = scene.token(i).head();
            if (scene.token(i).lemma().equals(lemma) && (above == head || above == after)) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    /** The last token of the cue. */
    int last() {
        return own.isEmpty() ? head : own.getLast();
    }
}
