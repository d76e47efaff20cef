package attache.ledger;

import attache.record.SourcedRecord;
import attache.story.Origins;
import java.util.List;

/** Finds records that differ on one matter. */
final class Conflicts {
    private Conflicts() {}

    static List<Conflict> among(List<SourcedRecord> records, List<Entry> lines, Origins origins) {
        return List.of();
    }
}
