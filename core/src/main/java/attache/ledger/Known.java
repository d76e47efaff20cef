package attache.ledger;

import attache.article.Article;
import attache.record.Assistance;
import attache.record.SourcedRecord;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What one update has looked up in an index already. For one thread. */
final class Known {
    private final LedgerIndex index;
    private final Map<String, Optional<SourcedRecord>> records = new HashMap<>();
    private final Map<String, Optional<Measure>> measures = new HashMap<>();
    private final Map<String, String> stories = new HashMap<>();
    /** The articles of records that were looked up, whose stories were not: all are looked up when one is asked for. */
    private final Set<String> untold = new HashSet<>();

    Known(LedgerIndex index) {
        this.index = index;
    }

    /** Looks up records that will be asked for, all at once. */
    void load(Collection<String> ids) {
        List<String> wanted =
                ids.stream().filter(id -> !records.containsKey(id)).distinct().toList();
        if (wanted.isEmpty()) {
            return;
        }
        wanted.forEach(id -> records.put(id, Optional.empty()));
        index.records(wanted).forEach(record -> {
            records.put(record.id(), Optional.of(record));
            untold.add(record.article().digest());
        });
    }

    /** Keeps records that count, so that they are not looked up. */
    void keep(Collection<SourcedRecord> counting) {
        counting.forEach(record -> records.put(record.id(), Optional.of(record)));
    }

    /** The record with this id, where it counts. */
    Optional<SourcedRecord> record(String id) {
        load(List.of(id));
        return records.getOrDefault(id, Optional.empty());
    }

    /** The records with these ids that count, in order of their ids. */
    List<SourcedRecord> recordsOf(Collection<String> ids) {
        load(ids);
        return ids.stream()
                .distinct()
                .sorted()
                .flatMap(id -> record(id).stream())
                .toList();
    }

    /** The assistance record with this id, where it counts. */
    Optional<Measure> measure(String id) {
        return measures.computeIfAbsent(
                id,
                _ -> record(id)
                        .flatMap(record -> measures(List.of(record)).stream().findFirst()));
    }

    /** The measure of {@code record}, which tells of assistance, and which counts now or has counted until now. */
    Measure measureOf(SourcedRecord record) {
        return measure(record.id())
                .filter(measure -> measure.source().equals(record))
                .orElseGet(() -> Measure.of(record, (Assistance) record.record()));
    }

    /** The assistance records with these ids that count, in order of publication. */
    List<Measure> measuresOf(Collection<String> ids) {
        load(ids);
        return ids.stream()
                .distinct()
                .flatMap(id -> measure(id).stream())
                .sorted(Joinable.ORDER)
                .toList();
    }

    /** The assistance among {@code records}. */
    static List<Measure> measures(Collection<SourcedRecord> records) {
        return records.stream()
                .filter(record -> record.record() instanceof Assistance)
                .map(record -> Measure.of(record, (Assistance) record.record()))
                .toList();
    }

    /** The id of the story that {@code article} is in. */
    String story(Article article) {
        String known = stories.get(article.digest());
        if (known != null) {
            return known;
        }
        untold.add(article.digest());
        untold.removeAll(stories.keySet());
        Map<String, String> found = index.stories(untold);
        untold.forEach(digest -> stories.put(digest, found.getOrDefault(digest, "")));
        untold.clear();
        return found.getOrDefault(article.digest(), "");
    }

    /** The blocks that the assistance record with this id is in. */
    Set<String> blocks(String id) {
        return measure(id)
                .map(measure ->
                        Candidates.blocks(measure, story(measure.source().article())))
                .orElse(Set.of());
    }

    /** Why the members of {@code cluster} were joined, in words. */
    List<Joined> explained(Cluster<?> cluster) {
        return Joiner.explained(cluster, id -> measure(id).orElseThrow(), this::story);
    }

    /** The ground for joining two records, the earlier one first. */
    Optional<JoinGround> ground(Measure earlier, Measure later) {
        return Joiner.ground(earlier, later, this::story);
    }
}
