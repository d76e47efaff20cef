package attache.app.store;

import attache.article.Article;
import attache.decision.Reviewed;
import attache.ledger.Entry;
import attache.ledger.Ledger;
import attache.ledger.LedgerUpdate;
import attache.record.SourcedRecord;
import attache.story.TextQuality;
import attache.view.ConflictLine;
import attache.view.EntryForm;
import attache.view.EntryLine;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The tables that are made from the append-only ones: entries, conflicts and stories. */
public final class Derived {
    /** Raised when the same records come to another ledger or another form of it, so that older tables count as stale. */
    static final int FORM = 4;

    private static final JsonMapper JSON = new JsonMapper();
    private static final List<String> TABLES = List.of(
            "entry_record",
            "entry",
            "conflict",
            "story",
            "text",
            "text_day",
            "run",
            "borrowed",
            "meeting",
            "link",
            "joining",
            "telling",
            "derived");

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
        return session.look(() -> basis().words().equals(kept()));
    }

    /**
     * Brings the tables up to date with what the store holds: article by article where few have come, else from scratch. Both give the
     * same.
     */
    public void refresh() {
        if (!isFresh() && !session.together(() -> follow(false))) {
            rebuild();
        }
    }

    /** Brings the tables up to date article by article, however many have come; false where that cannot be done. */
    boolean follow() {
        return session.together(() -> follow(true));
    }

    private boolean follow(boolean many) {
        Basis now = basis();
        Optional<Basis> since = Basis.of(kept()).filter(kept -> kept.form() == FORM);
        if (since.isEmpty() || since.get().equals(now)) {
            return since.isPresent();
        }
        Arrivals arrivals = new Arrivals(session, since.get(), now, reviewed.decisions());
        Set<String> concerned = arrivals.concerned();
        if (!many && !arrivals.few(concerned)) {
            return false;
        }
        ReviewedState before = arrivals.before();
        ReviewedState after = arrivals.after();
        LedgerUpdate.follow(
                new StoredIndex(session, after),
                arrivals.read(concerned, before, after),
                new LedgerUpdate.Ruled(before.rulings(), after.rulings()));
        session.sql("DELETE FROM derived").run();
        keep(now);
        return true;
    }

    /**
     * Makes the tables again from scratch.
     *
     * @return the ledger that they were made of
     */
    public Ledger rebuild() {
        while (true) {
            Basis basis = session.look(this::basis);
            Ledger ledger = ledger();
            boolean done = session.together(() -> {
                // Another process may have added an article since: then this ledger is not the store's.
                if (!basis().equals(basis)) {
                    return false;
                }
                TABLES.forEach(table -> session.sql("DELETE FROM " + table).run());
                new DerivedRows(session).all(ledger);
                keep(basis);
                return true;
            });
            if (done) {
                return ledger;
            }
        }
    }

    private void keep(Basis basis) {
        session.sql("INSERT INTO derived (basis) VALUES (:basis)")
                .with("basis", basis.words())
                .run();
    }

    /** The ledger of what the store holds, made now; nothing is written. */
    public Ledger ledger() {
        return session.look(() -> {
            List<Article> articles = new Articles(session).all();
            Reviewed all = reviewed.in(articles);
            return Ledger.of(articles, all.records(), all.rulings());
        });
    }

    /** Entries, then totals, as lists show them. */
    public List<EntryLine> entries() {
        return entryForms().stream().map(EntryLine::read).toList();
    }

    /** Entries, then totals, in the form of {@link EntryForm}. */
    public List<JsonNode> entryForms() {
        return session.look(() -> session.sql("SELECT payload FROM entry ORDER BY total, name, id")
                .list(Derived::payload));
    }

    /** The conflicts, by matter. */
    public List<ConflictLine> conflicts() {
        return session
                .look(() -> session.sql(
                                "SELECT MIN(payload) AS payload FROM conflict GROUP BY matter, id ORDER BY matter, id")
                        .list(Derived::payload))
                .stream()
                .map(ConflictLine::read)
                .toList();
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
        return session.look(
                () -> session.sql("SELECT story, name, digest, origin FROM story ORDER BY day, first, digest")
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

    /** How far the text of an article can be taken for somebody's own reporting; empty where the ledger does not know it yet. */
    public Optional<TextQuality> quality(String digest) {
        return session.look(() -> session.sql("SELECT standing FROM text WHERE digest = :digest")
                .with("digest", digest)
                .text()
                .filter(kept -> !kept.isEmpty())
                .map(kept -> StandingForm.read(kept).quality()));
    }

    /** What the tables were made from, in a few words; empty where they never were. Two equal ones mean equal tables. */
    public String madeFrom() {
        return session.look(this::kept);
    }

    /** The sequence of the last decision that the tables take in; 0 where there was none. */
    public long decided() {
        return Basis.of(madeFrom()).map(Basis::decisions).orElse(0L);
    }

    /** The entries whose id starts with {@code prefix}, at most 20, whole. */
    public List<Entry> entriesWithIdLike(String prefix) {
        List<JsonNode> forms =
                session.look(() -> session.sql("SELECT payload FROM entry WHERE id >= :prefix AND id < :behind"
                                + " ORDER BY total, name, id LIMIT 20")
                        .with("prefix", prefix)
                        .with("behind", Sql.behind(prefix))
                        .list(Derived::payload));
        return EntryReading.of(forms, this::records);
    }

    /** All entries, then totals, whole. */
    public List<Entry> wholeEntries() {
        Map<String, SourcedRecord> records = new LinkedHashMap<>();
        Reviewed all = reviewed.all();
        // A record may have been rejected since the entries were made.
        Stream.concat(all.records().stream(), all.rejected().stream())
                .forEach(record -> records.put(record.id(), record));
        return entryForms().stream().map(form -> EntryForm.read(form, records)).toList();
    }

    /** The entries, then the totals, that records of these articles were joined into, whole. */
    public List<Entry> entriesRestingOn(Collection<String> digests) {
        return session.look(() -> {
            List<String> records = new Records(session)
                    .ofArticles(digests).stream().map(SourcedRecord::id).toList();
            Collection<JsonNode> forms = new ArrayList<>();
            List<String> ids = List.copyOf(new TreeSet<>(entriesOf(records).values()));
            for (int from = 0; from < ids.size(); from += MOST_VALUES) {
                forms.addAll(entryForms(ids.subList(from, Math.min(ids.size(), from + MOST_VALUES)))
                        .values());
            }
            List<Entry> entries = EntryReading.of(forms, this::records);
            return Stream.concat(
                            entries.stream().filter(entry -> !entry.total()),
                            entries.stream().filter(Entry::total))
                    .toList();
        });
    }

    /** The records with these ids as reviewers want them, the rejected, too: a record may have been rejected since the entries were made. */
    private List<SourcedRecord> records(Collection<String> ids) {
        return reviewed.withIds(ids).stream()
                .map(ReviewedRecords.Looked::record)
                .toList();
    }

    /** The id of the entry that {@code record} was joined into; empty for records that are no assistance. */
    public Optional<String> entryOf(SourcedRecord record) {
        return session.look(() -> session.sql("SELECT entry FROM entry_record WHERE record = :record")
                .with("record", record.id())
                .text());
    }

    private Basis basis() {
        return session.sql("SELECT (SELECT COALESCE(MAX(number), 0) FROM reading),"
                        + " (SELECT COALESCE(MAX(number), 0) FROM decision)")
                .first(row -> new Basis(FORM, row.getLong(1), row.getLong(2)))
                .orElseThrow();
    }

    private String kept() {
        return session.sql("SELECT basis FROM derived").text().orElse("");
    }

    private static JsonNode payload(ResultSet row) throws SQLException {
        return JSON.readTree(row.getString("payload"));
    }
}
