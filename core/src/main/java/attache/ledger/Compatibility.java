package attache.ledger;

import attache.record.Stage;
import attache.record.Support;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/** Tells what speaks against two records being on one measure. */
final class Compatibility {
    /** Days between the stated dates of one stage beyond which it was reached twice, so by two measures. */
    private static final int SAME_STAGE_DAYS = 7;

    private Compatibility() {}

    /** Whether nothing speaks against it. */
    static boolean holds(Joinable a, Joinable b) {
        return holds(a.profile(), a.published(), b.profile(), b.published());
    }

    /**
     * Whether nothing speaks against it.
     *
     * @param aPublished when the one was published, or the first of those that have its profile
     * @param bPublished when the other was
     */
    static boolean holds(Profile a, Optional<LocalDate> aPublished, Profile b, Optional<LocalDate> bPublished) {
        return a.total() == b.total()
                && sidesMeet(a.donors(), b.donors())
                && sidesMeet(a.recipients(), b.recipients())
                && moneyMeets(a, b)
                && numbersMeet(a, b)
                && timesMeet(a, b)
                && inOrder(a, b, bPublished)
                && inOrder(b, a, aPublished)
                && supportMeets(a, b);
    }

    /** Whether one side may be the other: they share a name, or one is not told or only as a group. */
    static boolean sidesMeet(Set<String> a, Set<String> b) {
        if (a.isEmpty() || b.isEmpty()) {
            return true;
        }
        // Asked of each pair that might be joined, and again of lines: streams would take longer than what they ask.
        for (String name : a) {
            if (b.contains(name)) {
                return true;
            }
        }
        return a.stream().allMatch(Measure::isGroup) || b.stream().allMatch(Measure::isGroup);
    }

    private static boolean moneyMeets(Profile a, Profile b) {
        Optional<Profile.Sum> one = a.money();
        Optional<Profile.Sum> other = b.money();
        return one.isEmpty()
                || other.isEmpty()
                || !one.get().currency().equals(other.get().currency())
                || one.get().range().meets(other.get().range());
    }

    /** Whether no item of the same name or words is stated with numbers that cannot be the same. */
    private static boolean numbersMeet(Profile a, Profile b) {
        for (Thing thing : a.things()) {
            for (Thing other : b.things()) {
                if (!thing.numbersMeet(other) && thing.likeness(other).compareTo(Thing.Likeness.WORD) >= 0) {
                    return false;
                }
            }
        }
        return true;
    }

    private static boolean timesMeet(Profile a, Profile b) {
        if (a.when().isEmpty() || b.when().isEmpty()) {
            return true;
        }
        Days one = a.when().get();
        Days other = b.when().get();
        if (a.stage() == b.stage()) {
            return one.gap(other) <= SAME_STAGE_DAYS;
        }
        boolean inOrder = Measure.way(a.stage()) < Measure.way(b.stage());
        boolean onTheWay = Measure.way(a.stage()) >= 0 && Measure.way(b.stage()) >= 0;
        Days earlier = inOrder ? one : other;
        Days later = inOrder ? other : one;
        return !onTheWay || !later.last().isBefore(earlier.first());
    }

    /** Whether {@code later}, told as done, was not reported before {@code earlier}, which it would follow from, came about. */
    private static boolean inOrder(Profile earlier, Profile later, Optional<LocalDate> published) {
        boolean done = later.stage() == Stage.DELIVERED || later.stage() == Stage.USED;
        if (!done || Measure.way(earlier.stage()) < 0 || Measure.way(earlier.stage()) >= Measure.way(later.stage())) {
            return true;
        }
        return earlier.when().isEmpty()
                || published.isEmpty()
                || !published.get().isBefore(earlier.when().get().first());
    }

    private static boolean supportMeets(Profile a, Profile b) {
        return a.support() == b.support()
                || a.support() == Support.OTHER
                || b.support() == Support.OTHER
                || a.things().stream()
                        .anyMatch(thing -> b.things().stream()
                                .anyMatch(other -> thing.likeness(other).compareTo(Thing.Likeness.WORD) >= 0))
                || (a.money().isPresent() && b.money().isPresent());
    }
}
