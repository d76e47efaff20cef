package attache.decision;

import java.util.List;

/**
 * A decision and how it stands.
 *
 * @param link the decision
 * @param standing how it stands
 * @param because why it does not hold, or what of it does not; empty where all of it does
 * @param records the ids of the records that it is about now, in its order
 */
public record Judged(SignedDecision link, Standing standing, String because, List<String> records) {

    public Judged {
        records = List.copyOf(records);
    }
}
