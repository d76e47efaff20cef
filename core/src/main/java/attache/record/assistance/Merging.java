package attache.record.assistance;

import attache.annotation.cast.Party;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Joins the drafts of one sentence that tell of one measure. */
final class Merging {
    private final SupportNouns nouns;
    private final Inclusion inclusion;

    Merging(SupportNouns nouns, Inclusion inclusion) {
        this.nouns = nouns;
        this.inclusion = inclusion;
    }

    /**
     * Drafts of one measure become one: told twice, or its things named in several places of the sentence. Two amounts of
     * money are two measures.
     */
    List<Draft> merged(List<Draft> drafts) {
        List<Draft> kept = new ArrayList<>();
        for (Draft draft : drafts) {
            int at = 0;
            while (at < kept.size() && !isSame(kept.get(at), draft)) {
                at++;
            }
            if (at < kept.size()) {
                kept.set(at, kept.get(at).with(draft));
            } else {
                kept.add(draft);
            }
        }
        return kept;
    }

    private boolean isSame(Draft one, Draft other) {
        if (isWhole(one) != isWhole(other)
                && one.reached().decisive().token()
                        != other.reached().decisive().token()) {
            return false;
        }
        if (one.thing().isEmpty() != other.thing().isEmpty()
                && Stream.of(one, other)
                        .flatMap(draft -> draft.thing().stream())
                        .anyMatch(thing -> inclusion.isPart(thing.anchor()))) {
            return false;
        }
        boolean twoLaws = isLaw(one) != isLaw(other)
                && one.reached().decisive().token()
                        != other.reached().decisive().token();
        if (isRaised(one) != isRaised(other) || twoLaws) {
            return false;
        }
        boolean bothPriced = one.money().isPresent()
                && other.money().isPresent()
                && !one.money().equals(other.money());
        return !bothPriced
                && one.reached().stage() == other.reached().stage()
                && one.reached().certainty() == other.reached().certainty()
                && actors(one.sides().donors()).equals(actors(other.sides().donors()))
                && actors(one.sides().recipients()).equals(actors(other.sides().recipients()));
    }

    /** "Strengthens its air defence with new shells": what is given is not what it strengthens. */
    private boolean isRaised(Draft draft) {
        return draft.thing().stream()
                .flatMap(thing -> inclusion.above(thing.anchor()).stream())
                .anyMatch(link -> link.frame().layout() == Layout.RAISE);
    }

    /** "The package authorised since he signed the supplemental": a law is no package. */
    private boolean isLaw(Draft draft) {
        return draft.thing().filter(nouns::isLaw).isPresent();
    }

    private boolean isWhole(Draft draft) {
        return draft.thing().map(nouns::isWhole).orElse(true);
    }

    private static List<String> actors(List<Party> parties) {
        return parties.stream().map(Party::actor).sorted().toList();
    }
}
