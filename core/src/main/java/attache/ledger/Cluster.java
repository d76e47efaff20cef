package attache.ledger;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Records that were found to be on one measure, while more are looked for. Not thread-safe. */
final class Cluster {
    /** Members against which a newcomer is checked: more only in long-running stories, where the first have told. */
    private static final int CHECKED = 40;

    private final List<Measure> members = new ArrayList<>();
    private final List<Joined> joins = new ArrayList<>();
    /** Splits that a reviewer made, by their number, with the side of each that this is on. */
    private final Map<Integer, Boolean> sides = new HashMap<>();

    private boolean particular;

    Cluster(Measure first) {
        members.add(first);
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
        return members.stream()
                .limit(CHECKED)
                .allMatch(one -> other.members.stream().limit(CHECKED).allMatch(two -> Compatibility.holds(one, two)));
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

    void take(Cluster other, Joined because) {
        sides.putAll(other.sides);
        members.addAll(other.members);
        joins.addAll(other.joins);
        joins.add(because);
        particular |= other.particular;
    }
}
