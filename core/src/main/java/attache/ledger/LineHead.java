package attache.ledger;

import java.util.Optional;

/**
 * A line of the ledger without its records.
 *
 * @param id the entry's
 * @param name what a person would call it
 * @param kind measure, envelope or total
 * @param partOf the envelope or total that it is a tranche of
 */
public record LineHead(String id, String name, Entry.Kind kind, Optional<PartOf> partOf) {
    /** Whether it is a cumulative claim. */
    boolean total() {
        return kind == Entry.Kind.TOTAL;
    }
}
