package attache.ledger;

import attache.record.Money;
import attache.record.Stage;
import attache.record.Support;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What {@link Compatibility} asks of a record, but for when it was published: those alike in it contradict the same others.
 *
 * @param stage what it says was reached
 * @param donors names of the giving side
 * @param recipients names of the receiving side
 * @param things its items that are particular enough to tell
 * @param money the sum that it states
 * @param when the days it states for its stage
 * @param support the sort of support
 * @param total whether it is a cumulative claim
 */
record Profile(
        Stage stage,
        Set<String> donors,
        Set<String> recipients,
        List<Thing> things,
        Optional<Sum> money,
        Optional<Days> when,
        Support support,
        boolean total) {

    /** A sum of money as far as it can contradict another: in what currency, and where the true one may lie. */
    record Sum(String currency, Range range) {
        static Sum of(Money money) {
            return new Sum(money.currency(), Range.of(money.amount()));
        }
    }

    /** Whether anything in it tells it from other support of the same sides. */
    boolean particular() {
        return !things.isEmpty() || money.isPresent();
    }
}
