package attache.ledger;

import attache.annotation.Quantity;
import attache.ledger.Weighing.Sort;
import attache.ledger.Weighing.Verdict;
import attache.record.SourcedRecord;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Compares the values that records give for one thing.
 *
 * <p>Each value is compared with the next two different ones in order of time, so that a long series costs no more than its length.
 */
final class Comparison {
    private static final int AHEAD = 2;

    /** The share of the greater number by which a bound may lie off the other. */
    private static final double BESIDE = 0.1;

    private final Weighing weighing;

    Comparison(Weighing weighing) {
        this.weighing = weighing;
    }

    /** The differences among {@code readings} of {@code about}. */
    List<Conflict> of(Matter matter, String about, List<Reading> readings) {
        Map<String, List<Reading>> values = new LinkedHashMap<>();
        stated(readings).stream()
                .sorted(Reading.ORDER)
                .forEach(reading -> values.computeIfAbsent(key(reading), _ -> new ArrayList<>())
                        .add(reading));
        List<List<Reading>> distinct = List.copyOf(values.values());
        List<Conflict> found = new ArrayList<>();
        for (int i = 0; i < distinct.size(); i++) {
            for (int j = i + 1; j < Math.min(distinct.size(), i + 1 + AHEAD); j++) {
                List<Reading> left = distinct.get(i);
                List<Reading> right = distinct.get(j);
                verdict(left.getFirst(), right.getFirst())
                        .map(verdict -> Weighing.conflict(matter, about, side(left), side(right), verdict))
                        .ifPresent(found::add);
            }
        }
        return found;
    }

    /** The readings without those that only convert another one of their sentence: the one that stands first counts. */
    private static List<Reading> stated(List<Reading> readings) {
        Map<String, List<Reading>> sentences = new LinkedHashMap<>();
        readings.stream()
                .filter(reading -> !reading.isVague())
                .sorted(Comparator.comparingInt(Reading::place).thenComparing(Reading.ORDER))
                .forEach(reading -> {
                    List<Reading> kept = sentences.computeIfAbsent(reading.sentence(), _ -> new ArrayList<>(1));
                    if (kept.stream().noneMatch(other -> saysTheSame(other, reading))) {
                        kept.add(reading);
                    }
                });
        return sentences.values().stream().flatMap(List::stream).toList();
    }

    /** "61" and "about 61" are one value: who says "about" has heard of the other or rounded it. */
    private static String key(Reading reading) {
        Quantity quantity = reading.quantity();
        return quantity.anchor().stripTrailingZeros().toPlainString() + "|"
                + quantity.max() + "|" + (bounded(reading) ? quantity.bound() : "") + "|"
                + reading.scale().of() + "|" + reading.scale().unit();
    }

    private Side side(List<Reading> readings) {
        List<SourcedRecord> records = readings.stream().map(Reading::record).toList();
        return weighing.side(records, readings.getFirst().says());
    }

    /** What the difference between two values comes to; none where they cannot be compared or do not differ. */
    static Optional<Verdict> verdict(Reading left, Reading right) {
        if (!left.scale().of().equals(right.scale().of())) {
            boolean money = isCurrency(left) && isCurrency(right);
            return money ? Optional.of(new Verdict(Sort.SCOPE, "stated in different currencies")) : Optional.empty();
        }
        if (saysTheSame(left, right)) {
            return Optional.empty();
        }
        if (left.range().meets(right.range())) {
            return near(left, right)
                    ? Optional.of(new Verdict(Sort.ROUNDING, rounding(left, right)))
                    : later(left, right);
        }
        if (left.course() == Course.FIXED || right.course() == Course.FIXED) {
            return Optional.of(
                    left.sameText(right)
                            ? new Verdict(Sort.SCOPE, "one text gives both, so of different kinds or conditions")
                            : new Verdict(
                                    Sort.CONTRADICTION,
                                    "apart by more than the stated precision, and no matter of time"));
        }
        return Optional.of(inTime(left, right));
    }

    /** Whether both give one number in one unit, though under other bounds, or one sentence gives both, the one converted. */
    private static boolean saysTheSame(Reading left, Reading right) {
        boolean sameUnit = left.scale().unit().equals(right.scale().unit());
        boolean sameNumber = left.quantity().anchor().compareTo(right.quantity().anchor()) == 0;
        boolean meets = left.range().meets(right.range());
        return meets
                && ((sameUnit && sameNumber) || (!sameUnit && left.sentence().equals(right.sentence())));
    }

    private static String rounding(Reading left, Reading right) {
        boolean converted = left.scale().unit().isPresent()
                && !left.scale().unit().equals(right.scale().unit());
        boolean bounded = bounded(left) || bounded(right);
        return (bounded ? "within the stated bound" : "within the stated precision")
                + (converted ? " after conversion to one unit" : "");
    }

    private static boolean bounded(Reading reading) {
        return switch (reading.quantity().bound()) {
            case AT_LEAST, AT_MOST -> true;
            case EXACT, ABOUT -> false;
        };
    }

    /** Whether a bound, if there is one, is about the other's value: "more than 900" of 1,000, and not of 9,000. */
    private static boolean near(Reading left, Reading right) {
        double one = left.base();
        double other = right.base();
        return !(bounded(left) || bounded(right))
                || Math.abs(one - other) <= BESIDE * Math.max(Math.abs(one), Math.abs(other));
    }

    private static boolean isCurrency(Reading reading) {
        return reading.scale().of().matches("[a-z]{3}");
    }

    private static Verdict inTime(Reading left, Reading right) {
        if (left.sameText(right)) {
            return new Verdict(Sort.SCOPE, "one text gives both, so of different parts or periods");
        }
        if (left.when().isPresent() && right.when().isPresent()) {
            return ofPeriods(left.when().get(), right.when().get());
        }
        Optional<Days> stated = left.when().or(right::when);
        if (stated.isPresent() && !stated.get().single()) {
            return new Verdict(Sort.SCOPE, "one of them is stated for a period, the other is not");
        }
        return later(left, right)
                .orElseGet(() ->
                        new Verdict(Sort.CONTRADICTION, "different values, and no time told that would part them"));
    }

    /** An update, where the right one is told of a later day; but what only grows is not less on a later day. */
    private static Optional<Verdict> later(Reading left, Reading right) {
        boolean shrinks = left.course() == Course.GROWING && right.base() < left.base();
        return left.time()
                .flatMap(one -> right.time().map(other -> ChronoUnit.DAYS.between(one, other)))
                .filter(days -> days != 0)
                .map(days -> shrinks
                        ? new Verdict(Sort.SCOPE, "the later total is the smaller one, so of another part or period")
                        : new Verdict(
                                Sort.UPDATE, days == 1 ? "reported a day later" : "reported " + days + " days later"));
    }

    private static Verdict ofPeriods(Days one, Days other) {
        if (one.equals(other)) {
            return new Verdict(Sort.CONTRADICTION, "different values for the same days");
        }
        boolean countsOn = one.first().equals(other.first()) && one.last().isBefore(other.last());
        boolean twoDays = one.single() && other.single();
        return countsOn || twoDays
                ? new Verdict(Sort.UPDATE, "the later one counts on to a later day")
                : new Verdict(Sort.SCOPE, "stated for different periods");
    }
}
