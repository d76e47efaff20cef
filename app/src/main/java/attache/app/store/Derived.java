package attache.app.store;

import attache.article.Article;
import attache.decision.Reviewed;
import attache.ledger.Conflict;
import attache.ledger.Entry;
import attache.ledger.Ledger;
import attache.record.SourcedRecord;
import attache.story.Story;
import attache.view.ConflictLine;
import attache.view.EntryForm;
import attache.view.EntryLine;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The tables that are made from the append-only ones: entries, conflicts and stories. */
public final class Derived {
    /** Raised when the same records come to another ledger or another form of it, so that older tables count as stale. */
    static final int FORM = 2;

    private static final Pattern DECISIONS = Pattern.compile("decisions (\\d+)");
    private static final JsonMapper JSON = new JsonMapper();
    private static final List<String> TABLES = List.of("entry_record", "entry", "conflict", "story", "derived");

    /** Values that one statement is given: database systems take no more than some ten thousand. */
    private static final int MOST_VALUES = 5_000;

    private final Session session;
    private final ReviewedRecords reviewed;

    Derived(Session session, ReviewedRecords reviewed) {
        this.session = session;
        this.reviewed = reviewed;
    }

    /** Whether the tables are what the records come to now. */
    public boolean isFresh() {
        return session.look(() -> basis().equals(kept()));
    }

    /**
     * Makes the tables again of what the store holds.
     *
     * @return the ledger that they were made of
     */
    public Ledger refresh() {
        while (true) {
            String basis = session.look(this::basis);
            Ledger ledger = ledger();
            boolean done = session.together(() -> {
                // Another process may have added an article since: then this ledger is not the store's.
                if (!basis().equals(basis)) {
                    return false;
                }
                replace(basis, ledger);
                return true;
            });
            if (done) {
                return ledger;
            }
        }
    }

    /** The ledger of what the store holds, made now; nothing is written. */
    public Ledger ledger() {
        Reviewed all = reviewed.all();
        return Ledger.of(new Articles(session).all(), all.records(), all.rulings());
    }

    /** Entries, then totals, as lists show them. */
    public List<EntryLine> entries() {
        return forms("entry").stream().map(EntryLine::read).toList();
    }

    /** Entries, then totals, in the form of {@link EntryForm}. */
    public List<JsonNode> entryForms() {
        return forms("entry");
    }

    /** The conflicts, by matter. */
    public List<ConflictLine> conflicts() {
        return forms("conflict").stream().map(ConflictLine::read).toList();
    }

    /** The forms of the entries with these ids, by id, in no order; ids that no entry has are passed over. */
    public Map<String, JsonNode> entryForms(Collection<String> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        Map<String, JsonNode> forms = new LinkedHashMap<>();
        session.look(() -> session.sql("SELECT payload FROM entry WHERE id IN (:ids)")
                        .withAll("ids", ids)
                        .list(Derived::payload))
                .forEach(form -> forms.put(form.path("entry").asString(), form));
        return forms;
    }

    /** Articles by story, stories earliest first. */
    public List<StoryPart> stories() {
        return session.look(() -> session.sql("SELECT story, name, digest, origin FROM story ORDER BY place, digest")
                .list(row -> new StoryPart(
                        row.getString("story"),
                        row.getString("name"),
                        row.getString("digest"),
                        row.getString("origin"))));
    }

    /** The entries that records were joined into, by the record's id; records that were joined into none are not there. */
    public Map<String, String> entriesOf(Collection<String> records) {
        Map<String, String> entries = new HashMap<>();
        List<String> ids = List.copyOf(records);
        for (int from = 0; from < ids.size(); from += MOST_VALUES) {
            List<String> some = ids.subList(from, Math.min(ids.size(), from + MOST_VALUES));
            session.look(() -> session.sql("SELECT record, entry FROM entry_record WHERE record IN (:ids)")
                            .withAll("ids", some)
                            .list(row -> Map.entry(row.getString("record"), row.getString("entry"))))
                    .forEach(one -> entries.put(one.getKey(), one.getValue()));
        }
        return entries;
    }

    /** What the tables were made from, in a few words; empty where they never were. Two equal ones mean equal tables. */
    public String madeFrom() {
        return session.look(this::kept);
    }

    /** The sequence of the last decision that the tables take in; 0 where there was none. */
    public long decided() {
        Matcher decisions = DECISIONS.matcher(madeFrom());
        return decisions.find() ? Long.parseLong(decisions.group(1)) : 0;
    }

    /** The entries whose id starts with {@code prefix}, at most 20, whole. */
    public List<Entry> entriesWithIdLike(String prefix) {
        List<JsonNode> forms = session.look(
                () -> session.sql("SELECT payload FROM entry WHERE substr(id, 1, length(:prefix)) = :prefix"
                                + " ORDER BY place LIMIT 20")
                        .with("prefix", prefix)
                        .list(Derived::payload));
        return forms.stream().map(this::entry).toList();
    }

    /** All entries, then totals, whole. */
    public List<Entry> wholeEntries() {
        Map<String, SourcedRecord> records = new LinkedHashMap<>();
        Reviewed all = reviewed.all();
        // A record may have been rejected since the entries were made.
        Stream.concat(all.records().stream(), all.rejected().stream())
                .forEach(record -> records.put(record.id(), record));
        return forms("entry").stream()
                .map(form -> EntryForm.read(form, records))
                .toList();
    }

    private Entry entry(JsonNode form) {
        List<String> ids =
                form.path("records").valueStream().map(JsonNode::asString).toList();
        Map<String, SourcedRecord> records = new LinkedHashMap<>();
        reviewed.withIds(ids).forEach(looked -> records.put(looked.record().id(), looked.record()));
        return EntryForm.read(form, records);
    }

    /** The id of the entry that {@code record} was joined into; empty for records that are no assistance. */
    public Optional<String> entryOf(SourcedRecord record) {
        return session.look(() -> session.sql("SELECT entry FROM entry_record WHERE record = :record")
                .with("record", record.id())
                .text());
    }

    private List<JsonNode> forms(String table) {
        return session.look(() ->
                session.sql("SELECT payload FROM " + table + " ORDER BY place").list(Derived::payload));
    }

    private String basis() {
        return session.sql("SELECT (SELECT COALESCE(MAX(number), 0) FROM reading) AS readings,"
                        + " (SELECT COALESCE(MAX(number), 0) FROM decision) AS decisions")
                .first(row -> "form " + FORM + ", readings " + row.getLong("readings") + ", decisions "
                        + row.getLong("decisions"))
                .orElseThrow();
    }

    private String kept() {
        return session.sql("SELECT basis FROM derived").text().orElse("");
    }

    private static JsonNode payload(ResultSet row) throws SQLException {
        return JSON.readTree(row.getString("payload"));
    }

    private void replace(String basis, Ledger ledger) {
        TABLES.forEach(table -> session.sql("DELETE FROM " + table).run());
        List<Entry> entries = Stream.concat(ledger.entries().stream(), ledger.totals().stream())
                .toList();
        forms(
                "entry",
                entries.stream().map(Entry::id).toList(),
                entries.stream().map(entry -> EntryForm.write(entry).toString()).toList());
        forms(
                "conflict",
                ledger.conflicts().stream().map(Conflict::id).toList(),
                ledger.conflicts().stream()
                        .map(conflict -> ConflictLine.of(conflict).write().toString())
                        .toList());
        joined(entries);
        stories(ledger);
        session.sql("INSERT INTO derived (basis) VALUES (:basis)")
                .with("basis", basis)
                .run();
    }

    private void forms(String table, List<String> ids, List<String> payloads) {
        session.sql("INSERT INTO " + table + " (place, id, payload) VALUES (:place, :id, :payload)")
                .runForEach(Placed.of(ids), (id, values) -> {
                    values.put("place", id.place());
                    values.put("id", id.value());
                    values.put("payload", payloads.get(id.place()));
                });
    }

    private void joined(List<Entry> entries) {
        record Joined(SourcedRecord record, Entry entry) {}
        List<Joined> all = entries.stream()
                .flatMap(entry -> entry.records().stream().map(record -> new Joined(record, entry)))
                .toList();
        session.sql("INSERT INTO entry_record (record, entry) VALUES (:record, :entry)")
                .runForEach(all, (joined, values) -> {
                    values.put("record", joined.record().id());
                    values.put("entry", joined.entry().id());
                });
    }

    private void stories(Ledger ledger) {
        record Told(Article article, Placed<Story> story) {}
        List<Told> all = Placed.of(ledger.stories()).stream()
                .flatMap(story -> story.value().articles().stream().map(article -> new Told(article, story)))
                .toList();
        session.sql("INSERT INTO story (digest, place, story, name, origin)"
                        + " VALUES (:digest, :place, :story, :name, :origin)")
                .runForEach(all, (told, values) -> {
                    Story story = told.story().value();
                    values.put("digest", told.article().digest());
                    values.put("place", told.story().place());
                    values.put("story", story.id());
                    values.put("name", story.name());
                    values.put("origin", ledger.origins().origin(told.article()).name());
                });
    }
}
