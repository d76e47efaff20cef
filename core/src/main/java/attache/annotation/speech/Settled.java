package attache.annotation.speech;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Settles which of an article's utterances stand, once all are known. */
final class Settled {
    /** How many utterances on either side are looked at: they come in the article's order. */
    private static final int NEAR = 8;

    private Settled() {}

    /**
     * Leaves out what only another's words tell of somebody's mind, and turns "X said this, Y reports" into X's words through Y.
     *
     * @param outer the cues that count in the article's own words only
     */
    static List<Utterance> of(List<Utterance> all, Set<String> outer) {
        List<Utterance> kept = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            Utterance one = all.get(i);
            List<Utterance> near = all.subList(Math.max(0, i - NEAR), Math.min(all.size(), i + NEAR + 1));
            List<Utterance> around = near.stream()
                    .filter(other -> !other.equals(one) && other.covers(one.cueSpan()))
                    .toList();
            boolean minded = outer.contains(one.cue()) && !around.isEmpty();
            boolean carrier = near.stream().anyMatch(other -> carries(one, other));
            boolean echoed = near.stream().anyMatch(other -> isNearerCue(other, one));
            boolean own = AccordingTo.isOpinion(one) && near.stream().anyMatch(other -> isSameVoice(other, one));
            if (!minded && !carrier && !echoed && !own) {
                kept.add(one.rule().equals(SaidThis.RULE) ? through(one, around) : one);
            }
        }
        return kept;
    }

    /** "was echoed by X, who said: S": of two cues for the same words of the same speaker the nearer one counts. */
    private static boolean isNearerCue(Utterance other, Utterance one) {
        return !other.equals(one)
                && other.content().equals(one.content())
                && names(other).equals(names(one))
                && distance(other) < distance(one);
    }

    /** "X stated that in his opinion S": the opinion is what X states. */
    private static boolean isSameVoice(Utterance other, Utterance one) {
        return !other.equals(one)
                && names(other).equals(names(one))
                && (other.covers(one.cueSpan()) || one.covers(other.cueSpan()));
    }

    private static List<String> names(Utterance utterance) {
        return utterance.voices().stream().map(Voice::name).toList();
    }

    private static int distance(Utterance utterance) {
        return Math.abs(
                utterance.content().getFirst().start() - utterance.cueSpan().end());
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
}
