package attache.app.store;

import attache.ledger.Entry;
import attache.ledger.LineHead;
import attache.ledger.PartOf;
import attache.record.SourcedRecord;
import attache.view.EntryForm;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The lines of a store and the records that they were joined from. Within a transaction that writes. */
final class StoredLines {
    private final Session session;
    private final Function<Collection<String>, List<SourcedRecord>> records;

    /** @param records gives the records with some ids, as they count now */
    StoredLines(Session session, Function<Collection<String>, List<SourcedRecord>> records) {
        this.session = session;
        this.records = records;
    }

    private static final JsonMapper JSON = new JsonMapper();

    Map<String, String> linesOf(Collection<String> records) {
        Map<String, String> lines = new HashMap<>();
        Chunks.each(
                records,
                some -> session.sql("SELECT record, entry FROM entry_record WHERE record IN (:ids)")
                        .withAll("ids", some)
                        .list(row -> Map.entry(row.getString(1), row.getString(2)))
                        .forEach(one -> lines.put(one.getKey(), one.getValue())));
        return lines;
    }

    Map<String, Set<String>> recordsIn(Collection<String> lines) {
        Map<String, Set<String>> records = new HashMap<>();
        Chunks.each(
                lines,
                some -> session.sql("SELECT entry, record FROM entry_record WHERE entry IN (:ids)")
                        .withAll("ids", some)
                        .list(row -> Map.entry(row.getString(1), row.getString(2)))
                        .forEach(one -> records.computeIfAbsent(one.getKey(), _ -> new HashSet<>())
                                .add(one.getValue())));
        return records;
    }

    Map<String, LineHead> heads(Collection<String> lines) {
        Map<String, LineHead> heads = new HashMap<>();
        Chunks.each(
                lines,
                some -> session.sql("SELECT id, name, kind, part_of, part_reason FROM entry WHERE id IN (:ids)")
                        .withAll("ids", some)
                        .list(row -> new LineHead(
                                row.getString(1),
                                row.getString(2),
                                Entry.Kind.valueOf(row.getString(3)),
                                part(row.getString(4), row.getString(5))))
                        .forEach(head -> heads.put(head.id(), head)));
        return heads;
    }

    private static Optional<PartOf> part(@Nullable String entry, @Nullable String reason) {
        return entry == null || reason == null ? Optional.empty() : Optional.of(new PartOf(entry, reason));
    }

    List<Entry> lines(Collection<String> ids) {
        List<JsonNode> forms = new ArrayList<>();
        Chunks.each(
                ids,
                some -> forms.addAll(session.sql("SELECT payload FROM entry WHERE id IN (:ids)")
                        .withAll("ids", some)
                        .list(row -> JSON.readTree(row.getString(1)))));
        return EntryReading.of(forms, records);
    }

    List<String> partsOf(String line) {
        return session.sql("SELECT id FROM entry WHERE part_of = :line ORDER BY id")
                .with("line", line)
                .texts();
    }

    void replace(Collection<String> old, Collection<Entry> made) {
        Map<String, String> were = new HashMap<>();
        Chunks.each(
                old,
                some -> session.sql("SELECT id, payload FROM entry WHERE id IN (:ids)")
                        .withAll("ids", some)
                        .list(row -> Map.entry(row.getString(1), row.getString(2)))
                        .forEach(one -> were.put(one.getKey(), one.getValue())));
        // The payload holds everything that the tables hold of a line.
        List<Entry> changed = made.stream()
                .filter(line -> !EntryForm.write(line).toString().equals(were.get(line.id())))
                .toList();
        Set<String> going = new HashSet<>(old);
        made.forEach(line -> going.remove(line.id()));
        changed.forEach(line -> going.add(line.id()));
        Chunks.each(going, some -> {
            session.sql("DELETE FROM entry WHERE id IN (:ids)")
                    .withAll("ids", some)
                    .run();
            session.sql("DELETE FROM entry_record WHERE entry IN (:ids)")
                    .withAll("ids", some)
                    .run();
        });
        new DerivedRows(session).entries(changed);
    }
}
