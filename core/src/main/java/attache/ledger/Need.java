package attache.ledger;

import attache.record.Actor;
import attache.record.Stage;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What one side asked for of one class of things, against what was promised, authorised and delivered. Each stage has a tally of its own:
 * no sum takes in two.
 *
 * @param recipient who is to have it
 * @param itemClass the class of things ({@code air-defence}), or the thing's own words where it is in no class
 * @param tallies by stage: requested, pledged, authorised, delivered; a stage that no entry reached is not there
 */
public record Need(Actor recipient, String itemClass, Map<Stage, Tally> tallies) {

    /**
     * What reached one stage.
     *
     * @param entries their ids
     * @param items the things by name, with the largest number that is told of each at this stage; empty where none is
     * @param money by currency: the sum over entries of what each is told to be worth at this stage
     */
    public record Tally(List<String> entries, Map<String, Optional<BigDecimal>> items, Map<String, BigDecimal> money) {
        public Tally {
            entries = List.copyOf(entries);
        }
    }

    /** Whether it was asked for. */
    public boolean asked() {
        return tallies.containsKey(Stage.REQUESTED);
    }
}
