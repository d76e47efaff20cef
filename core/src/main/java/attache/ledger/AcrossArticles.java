package attache.ledger;

import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/** Tells what speaks for two compatible records of two articles being on one measure. */
final class AcrossArticles {
    /** Days between reports of one sum, or of one named thing, within which they are on one measure. */
    private static final int NEAR = 45;

    /** Days between reports of one common thing within which they are. */
    private static final int CLOSE = 14;

    /** Days within which what is stated with the same telling number may go from pledge to delivery. */
    private static final int LONG = 400;

    /** Days between reports of a package without particulars in one story. */
    private static final int AT_ONCE = 2;

    private final Pairing pair;
    private final boolean sameStory;
    private final long gap;

    private AcrossArticles(Pairing pair, boolean sameStory) {
        this.pair = pair;
        this.sameStory = sameStory;
        gap = pair.gap();
    }

    /** The strongest ground; none where a donor is not named or nothing particular joins the two. */
    static Optional<JoinGround> ground(Pairing pair, boolean sameStory) {
        if (pair.earlier().donors().isEmpty() || pair.later().donors().isEmpty() || !pair.sameSides()) {
            return Optional.empty();
        }
        AcrossArticles articles = new AcrossArticles(pair, sameStory);
        return Stream.of(articles.money(), articles.item(), articles.announcement())
                .flatMap(Optional::stream)
                .max(Comparator.comparingDouble(JoinGround::strength))
                .map(ground -> new JoinGround(
                        ground.strength(),
                        ground.particular(),
                        "same donor and recipient, " + ground.reason() + ", " + articles.apart()));
    }

    private Optional<JoinGround> money() {
        boolean oneAfterTheOther = pair.tellingSum() && !pair.sameStage();
        boolean inTime = gap <= CLOSE
                || (pair.sameAmount() && (gap <= NEAR || (gap <= LONG && (pair.sameDay() || oneAfterTheOther))));
        return pair.sameMoney().filter(_ -> inTime).map(reason -> new JoinGround(0.85, true, reason));
    }

    private Optional<JoinGround> item() {
        return pair.likest().flatMap(like -> switch (like) {
            case NAME -> JoinGround.where(sameName() || numbered(), 0.70, "same named item");
            case WORDS -> JoinGround.where(sameWords() || numbered(), 0.60, "same item");
            case WORD ->
                JoinGround.where(
                        sameStory && pair.dated() && gap <= CLOSE && pair.samePhase(), 0.50, "same item, in one story");
            case HEAD, NONE -> Optional.empty();
        });
    }

    private boolean sameName() {
        return gap <= NEAR && (pair.samePhase() || pair.dated());
    }

    private boolean sameWords() {
        return pair.dated() && gap <= CLOSE && (pair.samePhase() || sameStory);
    }

    private boolean numbered() {
        return gap <= LONG && pair.sameNumber();
    }

    private Optional<JoinGround> announcement() {
        boolean bare = !pair.earlier().particular() && !pair.later().particular();
        return bare && pair.sameStage() && sameStory && pair.sameDay() && gap <= AT_ONCE
                ? Optional.of(new JoinGround(0.25, false, "the same announcement"))
                : Optional.empty();
    }

    private String apart() {
        if (!pair.dated()) {
            return "one of them undated";
        }
        return gap == 0 ? "at one time" : gap == 1 ? "1 day apart" : gap + " days apart";
    }
}
