package attache.app.store;

import attache.article.Article;
import attache.ledger.Conflict;
import attache.ledger.Entry;
import attache.ledger.Ledger;
import attache.record.SourcedRecord;
import attache.story.Story;
import attache.view.ConflictLine;
import attache.view.EntryForm;
import attache.view.EntryLine;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The tables that are made from the append-only ones: entries, conflicts and stories. */
public final class Derived {
    /** Raised when the same records come to another ledger or another form of it, so that older tables count as stale. */
    static final int FORM = 1;

    private static final JsonMapper JSON = new JsonMapper();
    private static final List<String> TABLES = List.of("entry_record", "entry", "conflict", "story", "derived");

    private final Session session;

    Derived(Session session) {
        this.session = session;
    }

    /** Whether the tables are what the records come to now. */
    public boolean isFresh() {
        return session.look(handle -> basis(handle).equals(kept(handle)));
    }

    /**
     * Makes the tables again of what the store holds.
     *
     * @return the ledger that they were made of
     */
    public Ledger refresh() {
        while (true) {
            String basis = session.look(Derived::basis);
            Ledger ledger = ledger();
            boolean done = session.together(handle -> {
                // Another process may have added an article since: then this ledger is not the store's.
                if (!basis(handle).equals(basis)) {
                    return false;
                }
                replace(handle, basis, ledger);
                return true;
            });
            if (done) {
                return ledger;
            }
        }
    }

    /** The ledger of what the store holds, made now; nothing is written. */
    public Ledger ledger() {
        return Ledger.of(new Articles(session).all(), new Records(session).all());
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

    /** The entries whose id starts with {@code prefix}, at most 20, whole. */
    public List<Entry> entriesWithIdLike(String prefix) {
        List<JsonNode> forms = session.look(
                handle -> handle.createQuery("SELECT payload FROM entry WHERE substr(id, 1, length(:prefix)) = :prefix"
                                + " ORDER BY place LIMIT 20")
                        .bind("prefix", prefix)
                        .mapTo(String.class)
                        .map(JSON::readTree)
                        .list());
        return forms.stream().map(this::entry).toList();
    }

    private Entry entry(JsonNode form) {
        List<String> ids =
                form.path("records").valueStream().map(JsonNode::asString).toList();
        Map<String, SourcedRecord> records = new LinkedHashMap<>();
        new Records(session).withIds(ids).forEach(record -> records.put(record.id(), record));
        return EntryForm.read(form, records);
    }

    /** The id of the entry that {@code record} was joined into; empty for records that are no assistance. */
    public Optional<String> entryOf(SourcedRecord record) {
        return session.look(handle -> handle.createQuery("SELECT entry FROM entry_record WHERE record = :record")
                .bind("record", record.id())
                .mapTo(String.class)
                .findOne());
    }

    private List<JsonNode> forms(String table) {
        return session.look(handle -> handle.createQuery("SELECT payload FROM " + table + " ORDER BY place")
                .mapTo(String.class)
                .map(JSON::readTree)
                .list());
    }

    private static String basis(Handle handle) {
        return handle.createQuery("SELECT (SELECT COALESCE(MAX(number), 0) FROM reading) AS readings,"
                        + " (SELECT COALESCE(MAX(number), 0) FROM decision) AS decisions")
                .map((row, context) -> "form " + FORM + ", readings " + row.getLong("readings") + ", decisions "
                        + row.getLong("decisions"))
                .one();
    }

    private static String kept(Handle handle) {
        return handle.createQuery("SELECT basis FROM derived")
                .mapTo(String.class)
                .findOne()
                .orElse("");
    }

    private static void replace(Handle handle, String basis, Ledger ledger) {
        TABLES.forEach(table -> handle.execute("DELETE FROM " + table));
        List<Entry> entries = Stream.concat(ledger.entries().stream(), ledger.totals().stream())
                .toList();
        forms(
                handle,
                "entry",
                entries.stream().map(Entry::id).toList(),
                entries.stream().map(entry -> EntryForm.write(entry).toString()).toList());
        forms(
                handle,
                "conflict",
                ledger.conflicts().stream().map(Conflict::id).toList(),
                ledger.conflicts().stream()
                        .map(conflict -> ConflictLine.of(conflict).write().toString())
                        .toList());
        joined(handle, entries);
        stories(handle, ledger);
        handle.createUpdate("INSERT INTO derived (basis) VALUES (:basis)")
                .bind("basis", basis)
                .execute();
    }

    private static void forms(Handle handle, String table, List<String> ids, List<String> payloads) {
        PreparedBatch batch =
                handle.prepareBatch("INSERT INTO " + table + " (place, id, payload) VALUES (:place, :id, :payload)");
        for (int place = 0; place < ids.size(); place++) {
            batch.bind("place", place)
                    .bind("id", ids.get(place))
                    .bind("payload", payloads.get(place))
                    .add();
        }
        execute(batch);
    }

    private static void joined(Handle handle, List<Entry> entries) {
        PreparedBatch batch = handle.prepareBatch("INSERT INTO entry_record (record, entry) VALUES (:record, :entry)");
        for (Entry entry : entries) {
            for (SourcedRecord record : entry.records()) {
                batch.bind("record", record.id()).bind("entry", entry.id()).add();
            }
        }
        execute(batch);
    }

    private static void stories(Handle handle, Ledger ledger) {
        PreparedBatch batch = handle.prepareBatch("INSERT INTO story (digest, place, story, name, origin)"
                + " VALUES (:digest, :place, :story, :name, :origin)");
        for (int place = 0; place < ledger.stories().size(); place++) {
            Story story = ledger.stories().get(place);
            for (Article article : story.articles()) {
                batch.bind("digest", article.digest())
                        .bind("place", place)
                        .bind("story", story.id())
                        .bind("name", story.name())
                        .bind("origin", ledger.origins().origin(article).name())
                        .add();
            }
        }
        execute(batch);
    }

    private static void execute(PreparedBatch batch) {
        if (batch.size() > 0) {
            batch.execute();
        }
    }
}
