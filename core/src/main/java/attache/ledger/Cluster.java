package attache.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Records that were found to be on one measure, while more are looked for. Not thread-safe. */
final class Cluster {
    private final List<Measure> members = new ArrayList<>();
    /** One member for all that say the same: only these need be asked whether a newcomer contradicts them. */
    private final Map<Measure.Profile, Measure> telling = new LinkedHashMap<>();

    private final List<Joined> joins = new ArrayList<>();
    /** Splits that a reviewer made, by their number, with the side of each that this is on. */
    private final Map<Integer, Boolean> sides = new HashMap<>();

    private boolean particular;

    Cluster(Measure first) {
        members.add(first);
        telling.put(first.profile(), first);
        particular = first.particular();
    }

    List<Measure> members() {
        return members;
    }

    List<Joined> joins() {
        return joins;
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
    boolean accepts(Cluster other, boolean particularGround) {
        if ((particular && other.particular && !particularGround) || isKeptFrom(other)) {
            return false;
        }
        return telling.values().stream()
                .allMatch(one -> other.telling.values().stream().allMatch(two -> Compatibility.holds(one, two)));
    }

    /** Whether a reviewer may make {@code other} one with this: a total and a measure are never one. */
    boolean mayBind(Cluster other) {
        return members.getFirst().total() == other.members.getFirst().total() && !isKeptFrom(other);
    }

    /** Puts this on one side of a split. */
    void keepApart(int split, boolean side) {
        sides.put(split, side);
    }

    private boolean isKeptFrom(Cluster other) {
        return !sides.isEmpty()
                && sides.entrySet().stream()
                        .anyMatch(side -> other.sides.containsKey(side.getKey())
                                && !side.getValue().equals(other.sides.get(side.getKey())));
    }

    private static Measure first(Measure one, Measure two) {
        return Comparator.comparing((Measure measure) -> measure.published().orElse(LocalDate.MAX))
                                .compare(one, two)
                        <= 0
                ? one
                : two;
    }

    void take(Cluster other, Joined because) {
        sides.putAll(other.sides);
        members.addAll(other.members);
        // Of those that say the same the one published first is the strictest: what followed from a promise came no
        // earlier.
        other.telling.forEach((profile, measure) -> telling.merge(profile, measure, Cluster::first));
        joins.addAll(other.joins);
        joins.add(because);
        particular |= other.particular;
    }
}
