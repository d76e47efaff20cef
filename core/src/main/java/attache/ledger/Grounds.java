package attache.ledger;

import attache.record.Money;
import attache.record.Stage;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Tells what speaks for two compatible records being on one measure. */
final class Grounds {
    /** Days between reports of one sum, or of one named thing, within which they are on one measure. */
    private static final int NEAR = 45;

    /** Days between reports of one common thing within which they are. */
    private static final int CLOSE = 14;

    /** Days within which what is stated with the same telling number may go from pledge to delivery. */
    private static final int LONG = 400;

    /** Days between reports of a package without particulars in one story. */
    private static final int AT_ONCE = 2;

    /** Characters between two sentences up to which one may point back at the other. */
    private static final int IN_REACH = 800;

    /** A noun that points back, with its determiner. */
    private static final Pattern BACK =
            Pattern.compile("\\b(?:the|this|these|those|such|its) (?:[\\w-]+ )??(?:[\\w-]+ )??([\\w-]+)");

    private static final Pattern BILL = Pattern.compile(
            "\\b(?:bill|supplemental|legislation|law|appropriation|funding|aid package)\\b", Pattern.CASE_INSENSITIVE);

    private Grounds() {}

    /** The strongest ground for two records of one article; none where nothing particular or nearby joins them. */
    static Optional<JoinGround> within(Measure a, Measure b) {
        if (!sameSides(a, b) && !tellsAgain(a, b)) {
            return Optional.empty();
        }
        List<JoinGround> found = new ArrayList<>();
        int distance = Math.abs(a.place() - b.place());
        double near = 0.05 / (1 + distance / 200.0);
        sameMoney(a, b).ifPresent(sum -> found.add(new JoinGround(0.90 + near, true, sum)));
        boolean samePhase = a.beforeGiving() == b.beforeGiving();
        likest(a, b)
                .flatMap(like -> switch (like) {
                    case NAME -> ground(true, 0.80 + near, "same named item");
                    case WORDS -> ground(true, 0.75 + near, "same item");
                    case WORD -> ground(mostlyAlike(a, b), (samePhase ? 0.65 : 0.55) + near, "same item");
                    case HEAD, NONE ->
                        ground(distance <= IN_REACH && namesAgain(a, b), 0.45 + near, "the item taken up again");
                })
                .ifPresent(found::add);
        if (bill(a) && bill(b)) {
            found.add(new JoinGround(0.40 + near, false, "one bill on its way"));
        }
        vague(a, b, distance).ifPresent(reason -> found.add(new JoinGround(0.30 + near, false, reason)));
        return found.stream()
                .max(Comparator.comparingDouble(JoinGround::strength))
                .map(ground -> told(ground, "in one article"));
    }

    /** Whether it tells of a law or an appropriation on its way, which has one name after another. */
    private static boolean bill(Measure measure) {
        return switch (measure.stage()) {
            case REQUESTED, CONSIDERED, AUTHORISED, REFUSED, HALTED ->
                measure.record().items().stream()
                        .anyMatch(item -> BILL.matcher(item.name()).find());
            case PLEDGED, DELIVERED, USED -> false;
        };
    }

    private static Optional<String> vague(Measure a, Measure b, int distance) {
        if (!a.donors().equals(b.donors())
                || !a.recipients().equals(b.recipients())
                || a.beforeGiving() != b.beforeGiving()) {
            return Optional.empty();
        }
        Measure earlier = a.place() <= b.place() ? a : b;
        Measure later = earlier == a ? b : a;
        boolean near = distance <= IN_REACH;
        if (!a.particular() && !b.particular()) {
            boolean alike = a.stage() == b.stage()
                    && a.wording().goesOn() == b.wording().goesOn();
            return alike || (near && later.wording().pointsBack())
                    ? Optional.of("the same general support")
                    : Optional.empty();
        }
        if (!near
                || (a.particular() && b.particular())
                || a.wording().goesOn()
                || b.wording().goesOn()) {
            return Optional.empty();
        }
        if (earlier.particular()) {
            return later.wording().pointsBack() ? Optional.of("points back at it") : Optional.empty();
        }
        return earlier.wording().announces() && a.stage() == b.stage()
                ? Optional.of("spells it out")
                : Optional.empty();
    }

    /** The strongest ground for records of two articles. */
    static Optional<JoinGround> across(Measure a, Measure b, boolean sameStory) {
        if (a.donors().isEmpty() || b.donors().isEmpty() || !sameSides(a, b)) {
            return Optional.empty();
        }
        long gap = gap(a, b);
        boolean sameDay = a.when().isPresent()
                && a.when().equals(b.when())
                && a.when().get().single();
        List<JoinGround> found = new ArrayList<>();
        sameMoney(a, b)
                .filter(_ -> gap <= NEAR || (gap <= LONG && (sameDay || telling(a) && a.stage() != b.stage())))
                .ifPresent(sum -> found.add(new JoinGround(0.85, true, sum)));
        likest(a, b).flatMap(like -> item(a, b, like, gap, sameStory)).ifPresent(found::add);
        if (!a.particular() && !b.particular() && a.stage() == b.stage() && sameStory && sameDay && gap <= AT_ONCE) {
            found.add(new JoinGround(0.25, false, "the same announcement"));
        }
        return found.stream()
                .max(Comparator.comparingDouble(JoinGround::strength))
                .map(ground -> told(ground, apart(a, b)));
    }

    private static Optional<JoinGround> item(Measure a, Measure b, Thing.Likeness like, long gap, boolean sameStory) {
        boolean samePhase = a.beforeGiving() == b.beforeGiving();
        return switch (like) {
            case NAME ->
                ground(
                        gap <= NEAR && (samePhase || dated(a, b)) || gap <= LONG && sameNumber(a, b),
                        0.70,
                        "same named item");
            case WORDS ->
                ground(
                        dated(a, b) && gap <= CLOSE && (samePhase || sameStory) || gap <= LONG && sameNumber(a, b),
                        0.60,
                        "same item");
            case WORD -> ground(sameStory && dated(a, b) && gap <= CLOSE && samePhase, 0.50, "same item, in one story");
            case HEAD, NONE -> Optional.empty();
        };
    }

    private static Optional<JoinGround> ground(boolean holds, double strength, String reason) {
        return holds ? Optional.of(new JoinGround(strength, true, reason)) : Optional.empty();
    }

    /** Whether a particular item is stated with the same telling number on both sides. */
    private static boolean sameNumber(Measure a, Measure b) {
        return a.things().stream()
                .anyMatch(thing ->
                        thing.range().filter(range -> range.high() >= 2).isPresent()
                                && b.things().stream()
                                        .anyMatch(other -> other.range().equals(thing.range())
                                                && thing.likeness(other).compareTo(Thing.Likeness.WORD) >= 0));
    }

    /** Whether the sum has two digits at least that are not nought: "$225 million" tells, "$1 billion" does not. */
    private static boolean telling(Measure measure) {
        return measure.money()
                .map(money -> money.amount().anchor().stripTrailingZeros().precision() >= 2)
                .orElse(false);
    }

    private static boolean dated(Measure a, Measure b) {
        return a.time().isPresent() && b.time().isPresent();
    }

    /** Days between both; 0 where one is undated, so that only what needs a date asks for one. */
    private static long gap(Measure a, Measure b) {
        return a.time().flatMap(one -> b.time().map(one::gap)).orElse(0L);
    }

    private static String apart(Measure a, Measure b) {
        if (!dated(a, b)) {
            return "one of them undated";
        }
        long days = gap(a, b);
        return days == 0 ? "at one time" : days == 1 ? "1 day apart" : days + " days apart";
    }

    private static JoinGround told(JoinGround ground, String where) {
        return new JoinGround(
                ground.strength(), ground.particular(), "same donor and recipient, " + ground.reason() + ", " + where);
    }

    /** Whether donors and recipients are named alike; who asks need not say whom. */
    private static boolean sameSides(Measure a, Measure b) {
        boolean donors = shared(a.donors(), b.donors())
                || (a.donors().isEmpty() && a.stage() == Stage.REQUESTED)
                || (b.donors().isEmpty() && b.stage() == Stage.REQUESTED)
                || (a.donors().isEmpty() && b.donors().isEmpty());
        return donors
                && (shared(a.recipients(), b.recipients()) || a.recipients().equals(b.recipients()));
    }

    /** Whether one names an item or sum of the other again and leaves out who gives or who gets it. */
    private static boolean tellsAgain(Measure a, Measure b) {
        boolean sides = unlessNamed(a.donors(), b.donors()) && unlessNamed(a.recipients(), b.recipients());
        boolean particulars = sameMoney(a, b).isPresent()
                || likest(a, b)
                        .filter(like -> like.compareTo(Thing.Likeness.WORDS) >= 0)
                        .isPresent();
        return sides && particulars;
    }

    private static boolean unlessNamed(java.util.Set<String> a, java.util.Set<String> b) {
        return a.isEmpty() || b.isEmpty() || shared(a, b);
    }

    private static boolean shared(java.util.Set<String> a, java.util.Set<String> b) {
        return a.stream().anyMatch(b::contains);
    }

    private static Optional<String> sameMoney(Measure a, Measure b) {
        return a.money()
                .flatMap(one -> b.money()
                        .filter(other -> one.currency().equals(other.currency())
                                && Range.of(one.amount()).meets(Range.of(other.amount())))
                        .map(other -> same(one, other)));
    }

    private static String same(Money one, Money other) {
        boolean equal = one.amount().anchor().compareTo(other.amount().anchor()) == 0;
        return String.format(Locale.ROOT, equal ? "same amount" : "amounts within what was stated");
    }

    /** Whether the later one takes up an item of the earlier one under a shorter name: "the missiles", "these systems". */
    private static boolean namesAgain(Measure a, Measure b) {
        Measure earlier = a.place() <= b.place() ? a : b;
        Measure later = earlier == a ? b : a;
        String words = Measure.words(later.source()).toLowerCase(Locale.ROOT);
        return later.things().stream()
                .filter(thing ->
                        earlier.things().stream().anyMatch(other -> thing.likeness(other) == Thing.Likeness.HEAD))
                .anyMatch(thing -> BACK.matcher(words)
                        .results()
                        .anyMatch(found -> found.group(1).startsWith(thing.head())));
    }

    /** Whether at least half of the items of the side that names fewer have their like on the other. */
    private static boolean mostlyAlike(Measure a, Measure b) {
        Measure fewer = a.things().size() <= b.things().size() ? a : b;
        Measure more = fewer == a ? b : a;
        long alike = fewer.things().stream()
                .filter(thing -> more.things().stream().anyMatch(other -> thing.likeness(other) != Thing.Likeness.NONE))
                .count();
        return alike * 2 >= fewer.things().size();
    }

    /** The best likeness between an item of {@code a} and one of {@code b}. */
    private static Optional<Thing.Likeness> likest(Measure a, Measure b) {
        return a.things().stream()
                .flatMap(thing -> b.things().stream().map(thing::likeness))
                .max(Comparator.naturalOrder())
                .filter(like -> like != Thing.Likeness.NONE);
    }
}
