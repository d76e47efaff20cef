package attache.ledger;

import attache.record.Stage;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;

/**
 * Two records that nothing keeps from being on one measure, and what they have in common.
 *
 * @param earlier the one that was published, or in one article stands, first
 * @param later the other one
 */
record Pairing(Measure earlier, Measure later) {

    /** Whether both tell of asking and weighing, or both of giving. */
    boolean samePhase() {
        return earlier.beforeGiving() == later.beforeGiving();
    }

    boolean sameStage() {
        return earlier.stage() == later.stage();
    }

    /** Whether donors and recipients are named alike; who asks need not say whom. */
    boolean sameSides() {
        Set<String> one = earlier.donors();
        Set<String> other = later.donors();
        boolean donors = shared(one, other)
                || (one.isEmpty() && earlier.stage() == Stage.REQUESTED)
                || (other.isEmpty() && later.stage() == Stage.REQUESTED)
                || (one.isEmpty() && other.isEmpty());
        return donors
                && (shared(earlier.recipients(), later.recipients())
                        || earlier.recipients().equals(later.recipients()));
    }

    /** Whether one names an item or sum of the other again and leaves out who gives or who gets it. */
    boolean tellsAgain() {
        boolean particulars = sameMoney().isPresent()
                || likest().filter(like -> like.compareTo(Thing.Likeness.WORDS) >= 0)
                        .isPresent();
        return particulars
                && sharedWhereNamed(earlier.donors(), later.donors())
                && sharedWhereNamed(earlier.recipients(), later.recipients());
    }

    /** Whether both name the very same sides. */
    boolean equalSides() {
        return earlier.donors().equals(later.donors()) && earlier.recipients().equals(later.recipients());
    }

    private static boolean sharedWhereNamed(Set<String> a, Set<String> b) {
        return a.isEmpty() || b.isEmpty() || shared(a, b);
    }

    private static boolean shared(Set<String> a, Set<String> b) {
        return a.stream().anyMatch(b::contains);
    }

    /** How their sums are one, in words; none where one states none, or in another currency. */
    Optional<String> sameMoney() {
        return earlier.money()
                .flatMap(one -> later.money()
                        .filter(other -> one.currency().equals(other.currency())
                                && Range.of(one.amount()).meets(Range.of(other.amount())))
                        .map(_ -> sameAmount() ? "same amount" : "amounts within what was stated"));
    }

    /** Whether both state one number of one currency, be it under other bounds. */
    boolean sameAmount() {
        return earlier.money()
                .flatMap(one -> later.money()
                        .filter(other -> one.currency().equals(other.currency())
                                && one.amount()
                                                .anchor()
                                                .compareTo(other.amount().anchor())
                                        == 0))
                .isPresent();
    }

    /** Whether the sum has two digits at least that are not nought: "$225 million" tells, "$1 billion" does not. */
    boolean tellingSum() {
        return earlier.money()
                .filter(money -> money.amount().anchor().stripTrailingZeros().precision() >= 2)
                .isPresent();
    }

    /** The best likeness between an item of one and an item of the other. */
    Optional<Thing.Likeness> likest() {
        return earlier.things().stream()
                .flatMap(thing -> later.things().stream().map(thing::likeness))
                .max(Comparator.naturalOrder())
                .filter(like -> like != Thing.Likeness.NONE);
    }

    /** Whether a particular item is stated with the same number, two or more, on both sides. */
    boolean sameNumber() {
        return earlier.things().stream()
                .filter(thing ->
                        thing.range().filter(range -> range.high() >= 2).isPresent())
                .anyMatch(thing -> later.things().stream()
                        .anyMatch(other -> other.range().equals(thing.range())
                                && thing.likeness(other).compareTo(Thing.Likeness.WORD) >= 0));
    }

    /** Whether at least half of the items of the side that names fewer have their like on the other. */
    boolean mostlyAlike() {
        boolean earlierFewer = earlier.things().size() <= later.things().size();
        Measure fewer = earlierFewer ? earlier : later;
        Measure more = earlierFewer ? later : earlier;
        long alike = fewer.things().stream()
                .filter(thing -> more.things().stream().anyMatch(other -> thing.likeness(other) != Thing.Likeness.NONE))
                .count();
        return alike * 2 >= fewer.things().size();
    }

    /** Whether both have a time: their own or their article's. */
    boolean dated() {
        return earlier.time().isPresent() && later.time().isPresent();
    }

    /** Days between both; 0 where one is undated, so that only what needs a date asks for one. */
    long gap() {
        return earlier.time().flatMap(one -> later.time().map(one::gap)).orElse(0L);
    }

    /** Whether both state one and the same day. */
    boolean sameDay() {
        return earlier.when().filter(Days::single).isPresent() && earlier.when().equals(later.when());
    }
}
