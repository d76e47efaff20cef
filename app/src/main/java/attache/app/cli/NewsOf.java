package attache.app.cli;

import attache.app.store.Store;
import attache.ledger.Entry;
import attache.record.SourcedRecord;
import attache.view.ConflictLine;
import attache.view.EntryLine;
import attache.view.ReadingView.News;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What a run of reading has brought to a store. */
final class NewsOf {
    private NewsOf() {}

    /**
     * Makes the store's ledger again where it is stale, and tells what of it is new.
     *
     * @param newArticles digests of the articles that the run has added or read again
     */
    static News store(Store opened, Set<String> newArticles) {
        if (newArticles.isEmpty()) {
            if (!opened.derived().isFresh()) {
                opened.derived().refresh();
            }
            return new News(List.of(), List.of(), List.of(), opened.derived().conflicts(), 0);
        }
        opened.derived().refresh();
        List<EntryLine> begun = new ArrayList<>();
        List<EntryLine> extended = new ArrayList<>();
        for (Entry entry : opened.derived().entriesRestingOn(newArticles)) {
            boolean all = entry.records().stream()
                    .allMatch(record -> newArticles.contains(record.article().digest()));
            (all ? begun : extended).add(EntryLine.of(entry));
        }
        List<SourcedRecord> records = opened.records().ofArticles(newArticles);
        Set<String> ids = records.stream().map(SourcedRecord::id).collect(Collectors.toSet());
        Map<Boolean, List<ConflictLine>> conflicts = opened.derived().conflicts().stream()
                .collect(Collectors.partitioningBy(
                        line -> ids.contains(line.left().record())
                                || ids.contains(line.right().record())));
        List<ConflictLine> fresh = conflicts.getOrDefault(true, List.of());
        List<ConflictLine> all = new ArrayList<>(fresh);
        all.addAll(conflicts.getOrDefault(false, List.of()));
        return new News(begun, extended, records, all, fresh.size());
    }
}
