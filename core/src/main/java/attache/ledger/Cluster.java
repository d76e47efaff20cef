package attache.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Records that were found to be on one measure, while more are looked for. Not thread-safe.
 *
 * @param <M> what is known of each
 */
final class Cluster<M extends Joinable> {
    private final List<M> members = new ArrayList<>();
    /**
     * What members say, each once: only this need be asked whether a newcomer contradicts it. Of those that say the same the day of the one
     * published first, the strictest: what followed from a promise came no earlier.
     */
    private final Map<Profile, Optional<LocalDate>> telling = new LinkedHashMap<>();

    private final List<Step> steps = new ArrayList<>();
    /** Splits that a reviewer made, by their number, with the side of each that this is on. */
    private final Map<Integer, Boolean> sides = new HashMap<>();

    private boolean particular;

    Cluster(M first) {
        members.add(first);
        telling.put(first.profile(), first.published());
        particular = first.profile().particular();
    }

    List<M> members() {
        return members;
    }

    List<Step> steps() {
        return steps;
    }

    /** The strengths of the steps, in their order. */
    double[] strengths() {
        return steps.stream().mapToDouble(Step::strength).toArray();
    }

    int size() {
        return members.size();
    }

    /**
     * Whether {@code other} may be one with this: no member of one contradicts one of the other, and two that are each told from others
     * by something are joined by nothing vaguer than that.
     *
     * @param particularGround whether they would be joined by something particular
     */
    boolean accepts(Cluster<M> other, boolean particularGround) {
        if ((particular && other.particular && !particularGround) || isKeptFrom(other)) {
            return false;
        }
        for (Map.Entry<Profile, Optional<LocalDate>> one : telling.entrySet()) {
            for (Map.Entry<Profile, Optional<LocalDate>> two : other.telling.entrySet()) {
                if (!Compatibility.holds(one.getKey(), one.getValue(), two.getKey(), two.getValue())) {
                    return false;
                }
            }
        }
        return true;
    }

    /** Whether a reviewer may make {@code other} one with this: a total and a measure are never one. */
    boolean mayBind(Cluster<M> other) {
        return members.getFirst().profile().total()
                        == other.members.getFirst().profile().total()
                && !isKeptFrom(other);
    }

    /** Puts this on one side of a split. */
    void keepApart(int split, boolean side) {
        sides.put(split, side);
    }

    private boolean isKeptFrom(Cluster<M> other) {
        return !sides.isEmpty()
                && sides.entrySet().stream()
                        .anyMatch(side -> other.sides.containsKey(side.getKey())
                                && !side.getValue().equals(other.sides.get(side.getKey())));
    }

    private static Optional<LocalDate> first(Optional<LocalDate> one, Optional<LocalDate> other) {
        return one.isEmpty() || (other.isPresent() && other.get().isBefore(one.get())) ? other : one;
    }

    void take(Cluster<M> other, Step because) {
        sides.putAll(other.sides);
        members.addAll(other.members);
        other.telling.forEach((profile, published) -> telling.merge(profile, published, Cluster::first));
        steps.addAll(other.steps);
        steps.add(because);
        particular |= other.particular;
    }
}
