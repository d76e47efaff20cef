package attache.decision;

import attache.record.SourcedRecord;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What records come to by what reviewers have said of them.
 *
 * @param records those that count, corrected, in the order in which they were given
 * @param rejected those that count no more, as extracted but for corrections, in the same order
 * @param reviews what was made of each record that something was said of, by its id
 * @param rulings what is said of entries
 * @param decisions all of them in order of their sequence, with how they stand
 * @param settlements the settlements that hold
 */
public record Reviewed(
        List<SourcedRecord> records,
        List<SourcedRecord> rejected,
        Map<String, RecordReview> reviews,
        Rulings rulings,
        List<Judged> decisions,
        List<Settlement> settlements) {

    public Reviewed {
        records = List.copyOf(records);
        rejected = List.copyOf(rejected);
        reviews = Map.copyOf(reviews);
        decisions = List.copyOf(decisions);
        settlements = List.copyOf(settlements);
    }

    /**
     * What {@code records} come to.
     *
     * @param decisions in order of their sequence
     * @param records as they were extracted, in any order; those of one article all or none
     */
    public static Reviewed of(List<SignedDecision> decisions, List<SourcedRecord> records) {
        return decisions.isEmpty()
                ? new Reviewed(records, List.of(), Map.of(), Rulings.NONE, List.of(), List.of())
                : new Review(decisions, records).reviewed();
    }

    /** What was made of the record with this id. */
    public RecordReview review(String record) {
        return reviews.getOrDefault(record, RecordReview.NONE);
    }

    /**
     * A settled conflict.
     *
     * @param link the decision
     * @param left the id of the record on the left
     * @param leftSays what it says
     * @param right the id of the record on the right
     * @param rightSays what that says
     * @param matter in lower case
     * @param holds which side holds
     */
    public record Settlement(
            SignedDecision link,
            String left,
            String leftSays,
            String right,
            String rightSays,
            String matter,
            Decision.Holds holds) {

        private Settlement turned() {
            return new Settlement(
                    link,
                    /* left= */ right,
                    /* leftSays= */ rightSays,
                    /* right= */ left,
                    /* rightSays= */ leftSays,
                    matter,
                    holds.turned());
        }

        private boolean isOf(String matter, String left, String leftSays, String right, String rightSays) {
            return this.matter.equals(matter)
                    && this.left.equals(left)
                    && this.leftSays.equals(leftSays)
                    && this.right.equals(right)
                    && this.rightSays.equals(rightSays);
        }
    }

    /** The settlement of a conflict, its sides as the conflict has them; empty where it is open. */
    public Optional<Settlement> settlement(
            String matter, String left, String leftSays, String right, String rightSays) {
        return settlements.stream()
                .flatMap(one -> Stream.of(one, one.turned()))
                .filter(one -> one.isOf(matter, left, leftSays, right, rightSays))
                .findFirst();
    }
}
