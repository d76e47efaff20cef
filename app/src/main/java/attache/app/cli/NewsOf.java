package attache.app.cli;

import attache.app.store.Store;
import attache.ledger.Conflict;
import attache.ledger.Ledger;
import attache.record.SourcedRecord;
import attache.view.ConflictLine;
import attache.view.EntryLine;
import attache.view.ReadingView.News;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

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
        Ledger ledger = opened.derived().refresh();
        List<EntryLine> begun = new ArrayList<>();
        List<EntryLine> extended = new ArrayList<>();
        Stream.concat(ledger.entries().stream(), ledger.totals().stream()).forEach(entry -> {
            if (entry.records().stream().allMatch(record -> isNew(record, newArticles))) {
                begun.add(EntryLine.of(entry));
            } else if (entry.records().stream().anyMatch(record -> isNew(record, newArticles))) {
                extended.add(EntryLine.of(entry));
            }
        });
        List<ConflictLine> fresh = conflicts(ledger, newArticles, true);
        List<ConflictLine> all = new ArrayList<>(fresh);
        all.addAll(conflicts(ledger, newArticles, false));
        List<SourcedRecord> records = opened.records().all().stream()
                .filter(record -> isNew(record, newArticles))
                .toList();
        return new News(begun, extended, records, all, fresh.size());
    }

    private static List<ConflictLine> conflicts(Ledger ledger, Set<String> newArticles, boolean fresh) {
        return ledger.conflicts().stream()
                .filter(conflict -> isNew(conflict, newArticles) == fresh)
                .map(ConflictLine::of)
                .toList();
    }

    private static boolean isNew(Conflict conflict, Set<String> newArticles) {
        return isNew(conflict.left().record(), newArticles)
                || isNew(conflict.right().record(), newArticles);
    }

    private static boolean isNew(SourcedRecord record, Set<String> newArticles) {
        return newArticles.contains(record.article().digest());
    }
}
