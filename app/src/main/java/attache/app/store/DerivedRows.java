package attache.app.store;

import attache.article.Article;
import attache.ledger.Conflict;
import attache.ledger.Entry;
import attache.ledger.Ledger;
import attache.ledger.Meeting;
import attache.ledger.PartOf;
import attache.ledger.Workings;
import attache.record.SourcedRecord;
import attache.story.Publication;
import attache.story.Standing;
import attache.story.Story;
import attache.story.TextTraits;
import attache.view.ConflictLine;
import attache.view.EntryForm;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Writes rows of the derived tables. Within a transaction that writes. */
final class DerivedRows {
    /** Texts whose traits are worked out at once, on all processors. */
    private static final int AT_ONCE = 2_000;

    /** The runs are written in so many parts, by their first bits. */
    private static final int PART_BITS = 4;

    private static final int PARTS = 1 << PART_BITS;

    /** Indexes in another order than their tables': made when all rows are there, they are sorted once and not row by row. */
    private static final Map<String, String> INDEXES = Map.of(
            "entry_record_entry",
            "entry_record (entry)",
            "link_later",
            "link (later)",
            "telling_member",
            "telling (member)");

    private final Session session;

    DerivedRows(Session session) {
        this.session = session;
    }

    /** All rows of {@code ledger}, into empty tables. */
    void all(Ledger ledger) {
        List<Entry> entries = Stream.concat(ledger.entries().stream(), ledger.totals().stream())
                .toList();
        Map<String, String> indexes = session.dialect().remakesIndexes() ? INDEXES : Map.of();
        indexes.keySet().forEach(index -> session.sql("DROP INDEX " + index).run());
        entries(entries);
        conflicts(new TreeMap<>(ledger.workings().conflicts()));
        stories(ledger);
        texts(ledger);
        workings(ledger.workings(), entries);
        joinings(entries, ledger.workings());
        indexes.forEach((index, columns) ->
                session.sql("CREATE INDEX " + index + " ON " + columns).run());
    }

    /** A row for each of {@code entries}, and one for each of their records. */
    void entries(List<Entry> entries) {
        for (int from = 0; from < entries.size(); from += AT_ONCE) {
            List<Entry> some = entries.subList(from, Math.min(entries.size(), from + AT_ONCE));
            List<String> payloads = some.parallelStream()
                    .map(entry -> EntryForm.write(entry).toString())
                    .toList();
            session.sql("INSERT INTO entry (id, total, name, kind, part_of, part_reason, payload)"
                            + " VALUES (:id, :total, :name, :kind, :part_of, :part_reason, :payload)")
                    .runForEach(Placed.of(some), (placed, values) -> {
                        Entry entry = placed.value();
                        values.put("id", entry.id());
                        values.put("total", entry.total() ? 1 : 0);
                        values.put("name", entry.name());
                        values.put("kind", entry.kind().name());
                        values.put("part_of", entry.partOf().map(PartOf::entry).orElse(null));
                        values.put(
                                "part_reason",
                                entry.partOf().map(PartOf::reason).orElse(null));
                        values.put("payload", payloads.get(placed.place()));
                    });
        }
        joined(entries);
    }

    private void joined(List<Entry> entries) {
        record Joined(SourcedRecord record, Entry entry) {}
        session.sql("INSERT INTO entry_record (record, entry) VALUES (:record, :entry)")
                .runForEach(
                        () -> entries.stream()
                                .flatMap(entry -> entry.records().stream().map(record -> new Joined(record, entry)))
                                .sorted(Comparator.comparing(
                                        joined -> joined.record().id()))
                                .iterator(),
                        (joined, values) -> {
                            values.put("record", joined.record().id());
                            values.put("entry", joined.entry().id());
                        });
    }

    private void joinings(List<Entry> entries, Workings workings) {
        List<Entry> ordered =
                entries.stream().sorted(Comparator.comparing(Entry::id)).toList();
        for (int from = 0; from < ordered.size(); from += AT_ONCE) {
            List<Entry> some = ordered.subList(from, Math.min(ordered.size(), from + AT_ONCE));
            joinings(some.parallelStream()
                    .map(entry -> Map.entry(entry.id(), workings.joined(entry).bytes()))
                    .toList());
        }
    }

    /** A row for each line, by its id, of how it was joined. */
    void joinings(Collection<Map.Entry<String, byte[]>> forms) {
        session.sql("INSERT INTO joining (entry, form) VALUES (:entry, :form)").runForEach(forms, (form, values) -> {
            values.put("entry", form.getKey());
            values.put("form", form.getValue());
        });
    }

    /** A row for each conflict, under what it was found by. */
    @SuppressWarnings("EnumOrdinal") // an order and no name: made again whenever Derived.FORM changes
    void conflicts(Map<String, List<Conflict>> conflicts) {
        record Row(String source, Conflict conflict) {}
        session.sql("INSERT INTO conflict (source, id, matter, payload) VALUES (:source, :id, :matter, :payload)"
                        + " ON CONFLICT DO NOTHING")
                .runForEach(
                        () -> conflicts.entrySet().stream()
                                .flatMap(one -> one.getValue().stream()
                                        .sorted(Comparator.comparing(conflict -> ConflictLine.of(conflict)
                                                .write()
                                                .toString()))
                                        .map(conflict -> new Row(one.getKey(), conflict)))
                                .iterator(),
                        (row, values) -> {
                            values.put("source", row.source());
                            values.put("id", row.conflict().id());
                            values.put("matter", row.conflict().matter().ordinal());
                            values.put(
                                    "payload",
                                    ConflictLine.of(row.conflict()).write().toString());
                        });
    }

    private void stories(Ledger ledger) {
        record Told(Article article, Story story) {}
        session.sql("INSERT INTO story (digest, story, name, day, first, origin)"
                        + " VALUES (:digest, :story, :name, :day, :first, :origin)")
                .runForEach(
                        () -> ledger.stories().stream()
                                .flatMap(story -> story.articles().stream().map(article -> new Told(article, story)))
                                .iterator(),
                        (told, values) -> {
                            Article first = told.story().articles().getFirst();
                            values.put("digest", told.article().digest());
                            values.put("story", told.story().id());
                            values.put("name", told.story().name());
                            values.put("day", KeptDay.of(first.published()));
                            values.put("first", first.digest());
                            values.put(
                                    "origin",
                                    ledger.origins().origin(told.article()).name());
                        });
    }

    private void texts(Ledger ledger) {
        List<Article> articles = ledger.stories().stream()
                .flatMap(story -> story.articles().stream())
                .sorted(Comparator.comparing(Publication::of))
                .toList();
        List<long[]> runs = new ArrayList<>(articles.size());
        for (int from = 0; from < articles.size(); from += AT_ONCE) {
            List<Article> some = articles.subList(from, Math.min(articles.size(), from + AT_ONCE));
            List<TextTraits> traits = some.parallelStream().map(TextTraits::of).toList();
            session.sql("INSERT INTO text (digest, day, traits, standing) VALUES (:digest, :day, :traits, :standing)")
                    .runForEach(Placed.of(some), (placed, values) -> {
                        Article article = placed.value();
                        values.put("digest", article.digest());
                        values.put("day", KeptDay.of(article.published()));
                        values.put("traits", traits.get(placed.place()).bytes());
                        values.put(
                                "standing",
                                StandingForm.write(
                                        ledger.origins().standing(article).orElseThrow()));
                    });
            traits.forEach(one -> runs.add(one.runs()));
            borrowed(some, ledger);
        }
        runs(runs, articles);
        days(articles);
    }

    private void days(List<Article> articles) {
        Map<Integer, Integer> texts = new TreeMap<>();
        articles.forEach(article -> texts.merge(KeptDay.of(article.published()), 1, Integer::sum));
        session.sql("INSERT INTO text_day (day, texts) VALUES (:day, :texts)")
                .runForEach(texts.entrySet(), (day, values) -> {
                    values.put("day", day.getKey());
                    values.put("texts", day.getValue());
                });
    }

    /** A run of words, and the place of its text in order of publication. */
    private record Run(long run, int text) {}

    /** In the order of the table, so that rows are added at its end; part by part, since of each text there are some tens. */
    private void runs(List<long[]> runs, List<Article> articles) {
        for (long part = -PARTS / 2; part < PARTS / 2; part++) {
            List<Run> some = new ArrayList<>();
            for (int text = 0; text < runs.size(); text++) {
                for (long run : runs.get(text)) {
                    if (run >> (Long.SIZE - PART_BITS) == part) {
                        some.add(new Run(run, text));
                    }
                }
            }
            some.sort(Comparator.comparingLong(Run::run).thenComparingInt(Run::text));
            session.sql("INSERT INTO run (run, day, digest) VALUES (:run, :day, :digest)")
                    .runForEach(some, (run, values) -> {
                        Article article = articles.get(run.text());
                        values.put("run", run.run());
                        values.put("day", KeptDay.of(article.published()));
                        values.put("digest", article.digest());
                    });
        }
    }

    private void borrowed(List<Article> articles, Ledger ledger) {
        record Borrowed(String source, Article article) {}
        List<Borrowed> all = new ArrayList<>();
        for (Article article : articles) {
            for (String source :
                    ledger.origins().standing(article).map(Standing::sources).orElse(List.of())) {
                all.add(new Borrowed(source, article));
            }
        }
        session.sql("INSERT INTO borrowed (source, digest) VALUES (:source, :digest)")
                .runForEach(all, (borrowed, values) -> {
                    values.put("source", borrowed.source());
                    values.put("digest", borrowed.article().digest());
                });
    }

    private void workings(Workings workings, Collection<Entry> entries) {
        record Met(long block, Meeting meeting) {}
        List<Met> met = new ArrayList<>();
        workings.meetings((block, meeting) -> met.add(new Met(StoredBlocks.number(block), meeting)));
        met.sort(Comparator.comparingLong(Met::block).thenComparing(Met::meeting));
        session.sql("INSERT INTO meeting (block, day, digest, place, record)"
                        + " VALUES (:block, :day, :digest, :place, :record)")
                .runForEach(met, (one, values) -> {
                    values.put("block", one.block());
                    values.put("day", KeptDay.of(one.meeting().publication().published()));
                    values.put("digest", one.meeting().publication().digest());
                    values.put("place", one.meeting().place());
                    values.put("record", one.meeting().id());
                });
        session.sql("INSERT INTO link (earlier, later, strength, particular)"
                        + " VALUES (:earlier, :later, :strength, :particular)")
                .runForEach(() -> workings.links().iterator(), (link, values) -> {
                    values.put("earlier", link.earlier());
                    values.put("later", link.later());
                    values.put("strength", link.strength());
                    values.put("particular", link.particular() ? 1 : 0);
                });
        record Telling(String subject, String member) {}
        List<Telling> tellings = new ArrayList<>();
        workings.tellings((subject, member) -> tellings.add(new Telling(subject, member)));
        Workings.rivalries(entries, (subject, member) -> tellings.add(new Telling(subject, member)));
        tellings.sort(Comparator.comparing(Telling::subject).thenComparing(Telling::member));
        session.sql("INSERT INTO telling (subject, member) VALUES (:subject, :member) ON CONFLICT DO NOTHING")
                .runForEach(tellings, (telling, values) -> {
                    values.put("subject", telling.subject());
                    values.put("member", telling.member());
                });
    }
}
