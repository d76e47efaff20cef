package attache.record;

import java.util.List;
import java.util.Optional;

/**
 * Somebody moves, or is asked to move, or declines to move, support to a recipient (codebook, "assistance").
 *
 * @param claim what all kinds share
 * @param stage how far it has come
 * @param donors the giving side; empty where the text names none
 * @param recipients the receiving side
 * @param support the sort of support
 * @param items what it consists of
 * @param money its stated value
 * @param timing when the stage was reached or is to be
 * @param conditions what it depends on or is limited to, in the text's words
 * @param purpose what it is for, in the text's words
 */
public record Assistance(
        Claim claim,
        Stage stage,
        List<Actor> donors,
        List<Actor> recipients,
        Support support,
        List<Item> items,
        Optional<Money> money,
        Timing timing,
        List<String> conditions,
        Optional<String> purpose)
        implements CodebookRecord {

    public Assistance {
        donors = List.copyOf(donors);
        recipients = List.copyOf(recipients);
        items = List.copyOf(items);
        conditions = List.copyOf(conditions);
    }

    /** The same measure as another sort of support. */
    public Assistance withSupport(Support other) {
        return new Assistance(claim, stage, donors, recipients, other, items, money, timing, conditions, purpose);
    }

    @Override
    public String kind() {
        return "assistance";
    }
}
