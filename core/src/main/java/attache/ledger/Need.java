package attache.ledger;

import attache.record.Actor;
import java.util.List;

/**
 * What one side asked for, against what was promised and what came.
 *
 * @param recipient who asked
 * @param item the thing, by its joined name
 * @param requested ids of the entries in which it was asked for
 * @param promised ids of the entries in which it was pledged or authorised
 * @param delivered ids of the entries in which it was delivered or used
 */
public record Need(
        Actor recipient, String item, List<String> requested, List<String> promised, List<String> delivered) {

    public Need {
        requested = List.copyOf(requested);
        promised = List.copyOf(promised);
        delivered = List.copyOf(delivered);
    }
}
