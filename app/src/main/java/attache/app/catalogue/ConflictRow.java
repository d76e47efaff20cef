package attache.app.catalogue;

import attache.decision.Reviewed.Settlement;
import attache.view.ConflictLine;
import java.util.Optional;

/**
 * A conflict with the entries that its sides stand in.
 *
 * @param line the conflict
 * @param left the entry of the earlier side; empty where its record is no assistance
 * @param right the entry of the other side
 * @param settled what a reviewer says of it, its sides as here
 */
public record ConflictRow(
        ConflictLine line, Optional<String> left, Optional<String> right, Optional<Settlement> settled) {}
