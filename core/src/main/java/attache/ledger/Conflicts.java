package attache.ledger;

import attache.record.SourcedRecord;
import attache.story.Origins;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Finds records that differ on one matter. */
final class Conflicts {
    private Conflicts() {}

    /** The differences among {@code records} and the {@code lines} made of them, by matter and id. */
    static List<Conflict> among(List<SourcedRecord> records, List<Entry> lines, Origins origins) {
        Weighing weighing = new Weighing(origins);
        return Stream.of(
                        EntryConflicts.among(lines, weighing),
                        new RivalCounts(Affiliations.of(records), weighing).among(lines),
                        EventConflicts.among(records, weighing),
                        RoleConflicts.among(records, weighing),
                        FigureConflicts.among(records, weighing))
                .flatMap(List::stream)
                .distinct()
                .sorted(Comparator.comparing(Conflict::matter).thenComparing(Conflict::id))
                .toList();
    }
}
