package attache.ledger;

import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Tells what speaks for two compatible records of one article being on one measure. */
final class WithinArticle {
    /** Characters between two sentences up to which one may point back at the other: most of an article; of several the nearest. */
    private static final int IN_REACH = 4_000;

    /** How much nearness may add to a ground: less than lies between any two. */
    private static final double NEARNESS = 0.05;

    private static final double HALVED_AT = 200;

    /** A noun that points back, with its determiner. */
    private static final Pattern BACK =
            Pattern.compile("\\b(?:the|this|these|those|such|its) (?:[\\w-]+ ){0,2}?([\\w-]+)");

    private final Pairing pair;
    private final int distance;

    private WithinArticle(Pairing pair) {
        this.pair = pair;
        distance = pair.later().place() - pair.earlier().place();
    }

    /** The strongest ground; none where nothing particular or nearby joins the two. */
    static Optional<JoinGround> ground(Pairing pair) {
        if (!pair.sameSides() && !pair.tellsAgain()) {
            return Optional.empty();
        }
        WithinArticle article = new WithinArticle(pair);
        double nearness = NEARNESS / (1 + article.distance / HALVED_AT);
        return Stream.of(article.money(), article.item(), article.bill(), article.vague())
                .flatMap(Optional::stream)
                .max(Comparator.comparingDouble(JoinGround::strength))
                .map(ground -> new JoinGround(
                        ground.strength() + nearness,
                        ground.particular(),
                        "same donor and recipient, " + ground.reason() + ", in one article"));
    }

    private Optional<JoinGround> money() {
        return pair.sameMoney().map(reason -> new JoinGround(0.90, true, reason));
    }

    private Optional<JoinGround> item() {
        return pair.likest().flatMap(like -> switch (like) {
            case NAME -> JoinGround.where(true, 0.80, "same named item");
            case WORDS -> JoinGround.where(true, 0.75, "same item");
            case WORD -> JoinGround.where(pair.mostlyAlike(), pair.samePhase() ? 0.65 : 0.55, "same item");
            case HEAD, NONE -> JoinGround.where(distance <= IN_REACH && namesAgain(), 0.45, "the item taken up again");
        });
    }

    /** Whether the later one takes up an item of the earlier one under a shorter name: "the missiles", "these systems". */
    private boolean namesAgain() {
        String words = Measure.words(pair.later().source()).toLowerCase(Locale.ROOT);
        return pair.later().things().stream()
                .filter(thing -> pair.earlier().things().stream()
                        .anyMatch(other -> thing.likeness(other) == Thing.Likeness.HEAD))
                .anyMatch(thing -> BACK.matcher(words)
                        .results()
                        .anyMatch(found -> found.group(1).startsWith(thing.head())));
    }

    private Optional<JoinGround> bill() {
        return isBill(pair.earlier()) && isBill(pair.later())
                ? Optional.of(new JoinGround(0.40, false, "one bill on its way"))
                : Optional.empty();
    }

    /** Whether it tells of a law or an appropriation on its way, which has one name after another. */
    private static boolean isBill(Measure measure) {
        return switch (measure.stage()) {
            case REQUESTED, CONSIDERED, AUTHORISED, REFUSED, HALTED ->
                measure.record().items().stream()
                        .anyMatch(item -> Cues.BILL.in(item.name()).isPresent());
            case PLEDGED, DELIVERED, USED -> false;
        };
    }

    private Optional<JoinGround> vague() {
        if (!pair.equalSides() || !pair.samePhase()) {
            return Optional.empty();
        }
        boolean one = pair.earlier().particular();
        boolean other = pair.later().particular();
        if (one && other) {
            return Optional.empty();
        }
        return (one || other ? oneParticular() : noneParticular()).map(reason -> new JoinGround(0.30, false, reason));
    }

    private Optional<String> noneParticular() {
        boolean alike = pair.sameStage()
                && pair.earlier().wording().goesOn() == pair.later().wording().goesOn();
        boolean pointsBack = distance <= IN_REACH && pair.later().wording().pointsBack();
        return alike || pointsBack ? Optional.of("the same general support") : Optional.empty();
    }

    private Optional<String> oneParticular() {
        Wording earlier = pair.earlier().wording();
        Wording later = pair.later().wording();
        if (distance > IN_REACH || earlier.goesOn() || later.goesOn()) {
            return Optional.empty();
        }
        if (pair.earlier().particular()) {
            return later.pointsBack() ? Optional.of("points back at it") : Optional.empty();
        }
        return earlier.announces() && pair.sameStage() ? Optional.of("spells it out") : Optional.empty();
    }
}
