package attache.annotation.speech;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Settles which of an article's utterances stand, once all are known. */
final class Settled {
    private Settled() {}

    /**
     * Leaves out what only another's words tell of somebody's mind, and turns "X said this, Y reports" into X's words through Y.
     *
     * @param outer the cues that count in the article's own words only
     */
    static List<Utterance> of(List<Utterance> all, Set<String> outer) {
        List<Utterance> kept = new ArrayList<>();
        for (Utterance one : all) {
            List<Utterance> around = near(all, one).stream()
                    .filter(other -> !other.equals(one) && other.covers(one.cueSpan()))
                    .toList();
            boolean minded = outer.contains(one.cue()) && !around.isEmpty();
            boolean carrier = near(all, one).stream().anyMatch(other -> carries(one, other));
            if (!minded && !carrier) {
                kept.add(one.rule().equals(SaidThis.RULE) ? through(one, around) : one);
            }
        }
        return kept;
    }

    /** Whether all that {@code one} tells is that {@code other} said this. */
    private static boolean carries(Utterance one, Utterance other) {
        return other.rule().equals(SaidThis.RULE) && !one.equals(other) && one.covers(other.cueSpan());
    }

    private static Utterance through(Utterance said, List<Utterance> carriers) {
        List<Voice> through = new ArrayList<>(said.through());
        carriers.forEach(carrier -> through.addAll(carrier.voices()));
        return new Utterance(
                said.rule(),
                said.cue(),
                said.force(),
                said.cueSpan(),
                said.voices(),
                said.content(),
                said.addressee(),
                through,
                said.sentences());
    }

    /** The utterances found in about the same place of the article: they come in its order. */
    private static List<Utterance> near(List<Utterance> all, Utterance one) {
        int at = all.indexOf(one);
        return all.subList(Math.max(0, at - NEAR), Math.min(all.size(), at + NEAR + 1));
    }

    private static final int NEAR = 8;
}
