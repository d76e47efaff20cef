package attache.app.store;

import attache.article.Article;
import attache.ledger.Conflict;
import attache.ledger.Entry;
import attache.ledger.LedgerIndex;
import attache.ledger.LineHead;
import attache.ledger.Link;
import attache.ledger.Meeting;
import attache.ledger.PartOf;
import attache.record.SourcedRecord;
import attache.story.Publication;
import attache.story.Standing;
import attache.story.Story;
import attache.story.TextTraits;
import attache.view.EntryForm;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The index of a store, in its derived tables. Within a transaction that writes; for one thread. */
final class StoredIndex implements LedgerIndex {
    /** The day of an undated article: behind all others. */
    static final int UNDATED = Integer.MAX_VALUE;

    /** Values that one statement is given: database systems take no more than some ten thousand. */
    private static final int MOST_VALUES = 5_000;

    /** Runs whose holders are looked up at once. */
    private static final int RUNS = 32;

    /** Statements for one run, for two, four and so on up to {@value #RUNS}. */
    private static final List<String> HOLDERS = IntStream.iterate(1, runs -> runs <= RUNS, runs -> runs * 2)
            .mapToObj(StoredIndex::holders)
            .toList();

    private static final JsonMapper JSON = new JsonMapper();

    private final Session session;
    private final ReviewedState state;
    private final Map<String, Article> articles = new HashMap<>();
    private final Map<String, Optional<Standing>> standings = new HashMap<>();

    /** @param state the records as they count now */
    StoredIndex(Session session, ReviewedState state) {
        this.session = session;
        this.state = state;
    }

    /** The day as it is kept: a count of days since 1970. */
    static int day(Optional<LocalDate> published) {
        return published.map(day -> Math.toIntExact(day.toEpochDay())).orElse(UNDATED);
    }

    private static Optional<LocalDate> published(int day) {
        return day == UNDATED ? Optional.empty() : Optional.of(LocalDate.ofEpochDay(day));
    }

    /** The number that a block is kept under: the first 64 bits of its name's SHA-256. */
    static long number(String block) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(block.getBytes(StandardCharsets.UTF_8));
            return ByteBuffer.wrap(digest).getLong();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256.", e);
        }
    }

    private interface Chunk {
        void accept(List<String> values);
    }

    private static void inChunks(Collection<String> values, Chunk chunk) {
        List<String> all = List.copyOf(values);
        for (int from = 0; from < all.size(); from += MOST_VALUES) {
            chunk.accept(all.subList(from, Math.min(all.size(), from + MOST_VALUES)));
        }
    }

    @Override
    public Map<Optional<LocalDate>, Integer> days() {
        Map<Optional<LocalDate>, Integer> days = new HashMap<>();
        session.sql("SELECT day, texts FROM text_day")
                .list(row -> Map.entry(published(row.getInt(1)), row.getInt(2)))
                .forEach(day -> days.put(day.getKey(), day.getValue()));
        return days;
    }

    @Override
    public List<TextTraits> between(LocalDate first, LocalDate last) {
        return texts(bound(first), bound(last));
    }

    private static int bound(LocalDate day) {
        long count = day.toEpochDay();
        return (int) Math.max(Integer.MIN_VALUE, Math.min(UNDATED - 1L, count));
    }

    @Override
    public List<TextTraits> undated() {
        return texts(UNDATED, UNDATED);
    }

    private List<TextTraits> texts(int first, int last) {
        return session.sql(
                        "SELECT digest, day, traits FROM text WHERE day BETWEEN :first AND :last ORDER BY day, digest")
                .with("first", first)
                .with("last", last)
                .list(StoredIndex::traits);
    }

    private static TextTraits traits(ResultSet row) throws SQLException {
        return TextTraits.read(row.getString(1), published(row.getInt(2)), row.getBytes(3));
    }

    @Override
    public TextTraits text(String digest) {
        return session.sql("SELECT digest, day, traits FROM text WHERE digest = :digest")
                .with("digest", digest)
                .first(StoredIndex::traits)
                .orElseThrow();
    }

    @Override
    public Article article(String digest) {
        return articles.computeIfAbsent(
                digest, _ -> new Articles(session).withDigest(digest).orElseThrow());
    }

    @Override
    public Map<Long, List<Publication>> holders(long[] runs, int most) {
        Map<Long, List<Publication>> holders = new HashMap<>();
        int from = 0;
        while (from < runs.length) {
            int some = Math.min(RUNS, Integer.highestOneBit(runs.length - from));
            Sql sql = session.sql(HOLDERS.get(Integer.numberOfTrailingZeros(some)))
                    .with("most", most);
            for (int i = 0; i < some; i++) {
                sql.with("run" + i, runs[from + i]);
            }
            sql.list(row -> holders.computeIfAbsent(row.getLong(3), _ -> new ArrayList<>(2))
                    .add(publication(row)));
            from += some;
        }
        return holders;
    }

    /** The first holders of so many runs: one statement takes less than many. */
    private static String holders(int runs) {
        return IntStream.range(0, runs)
                .mapToObj(i -> "SELECT * FROM (SELECT day, digest, run FROM run WHERE run = :run" + i
                        + " ORDER BY day, digest LIMIT :most)")
                .collect(Collectors.joining(" UNION ALL "));
    }

    @Override
    public void expect(Collection<String> digests) {
        expectArticles(digests);
        List<String> wanted = digests.stream()
                .filter(digest -> !standings.containsKey(digest))
                .toList();
        wanted.forEach(digest -> standings.put(digest, Optional.empty()));
        inChunks(
                wanted,
                some -> session.sql("SELECT digest, standing FROM text WHERE digest IN (:digests)")
                        .withAll("digests", some)
                        .list(row -> Map.entry(row.getString(1), row.getString(2)))
                        .forEach(one -> standings.put(one.getKey(), standing(one))));
    }

    private static Optional<Standing> standing(Map.Entry<String, String> kept) {
        return Optional.of(kept.getValue()).filter(form -> !form.isEmpty()).map(StandingForm::read);
    }

    private void expectArticles(Collection<String> digests) {
        new Articles(session)
                .withDigests(digests.stream()
                        .filter(digest -> !articles.containsKey(digest))
                        .toList())
                .forEach(article -> articles.put(article.digest(), article));
    }

    @Override
    public List<Publication> holdersBehind(long run, Publication publication) {
        return session.sql("SELECT day, digest FROM run WHERE run = :run AND (day, digest) > (:day, :digest)"
                        + " ORDER BY day, digest")
                .with("run", run)
                .with("day", day(publication.published()))
                .with("digest", publication.digest())
                .list(StoredIndex::publication);
    }

    private static Publication publication(ResultSet row) throws SQLException {
        return new Publication(published(row.getInt(1)), row.getString(2));
    }

    @Override
    public void add(TextTraits text) {
        int day = day(text.published());
        session.sql("INSERT INTO text (digest, day, traits, standing) VALUES (:digest, :day, :traits, '')")
                .with("digest", text.digest())
                .with("day", day)
                .with("traits", text.bytes())
                .run();
        session.sql(
                        "INSERT INTO text_day (day, texts) VALUES (:day, 1) ON CONFLICT (day) DO UPDATE SET texts = texts + 1")
                .with("day", day)
                .run();
        List<Long> runs = new ArrayList<>();
        for (long run : text.runs()) {
            runs.add(run);
        }
        session.sql("INSERT INTO run (run, day, digest) VALUES (:run, :day, :digest)")
                .runForEach(runs, (run, values) -> {
                    values.put("run", run);
                    values.put("day", day);
                    values.put("digest", text.digest());
                });
    }

    @Override
    public Optional<Standing> standing(String digest) {
        return standings.computeIfAbsent(digest, this::kept);
    }

    private Optional<Standing> kept(String digest) {
        return session.sql("SELECT standing FROM text WHERE digest = :digest")
                .with("digest", digest)
                .text()
                .filter(kept -> !kept.isEmpty())
                .map(StandingForm::read);
    }

    @Override
    public void stand(String digest, Standing standing) {
        standing(digest)
                .ifPresent(before -> before.sources()
                        .forEach(source -> session.sql(
                                        "DELETE FROM borrowed WHERE source = :source AND digest = :digest")
                                .with("source", source)
                                .with("digest", digest)
                                .run()));
        standings.put(digest, Optional.of(standing));
        session.sql("UPDATE text SET standing = :standing WHERE digest = :digest")
                .with("standing", StandingForm.write(standing))
                .with("digest", digest)
                .run();
        session.sql("UPDATE story SET origin = :origin WHERE digest = :digest")
                .with("origin", standing.origin().name())
                .with("digest", digest)
                .run();
        standing.sources()
                .forEach(source -> session.sql("INSERT INTO borrowed (source, digest) VALUES (:source, :digest)")
                        .with("source", source)
                        .with("digest", digest)
                        .run());
    }

    @Override
    public List<String> borrowers(String digest) {
        return session.sql("SELECT digest FROM borrowed WHERE source = :source")
                .with("source", digest)
                .texts();
    }

    @Override
    public Map<String, String> stories(Collection<String> digests) {
        Map<String, String> stories = new HashMap<>();
        inChunks(
                digests,
                some -> session.sql("SELECT digest, story FROM story WHERE digest IN (:digests)")
                        .withAll("digests", some)
                        .list(row -> Map.entry(row.getString(1), row.getString(2)))
                        .forEach(one -> stories.put(one.getKey(), one.getValue())));
        return stories;
    }

    @Override
    public List<String> articlesOf(String story) {
        return session.sql("SELECT digest FROM story WHERE story = :story")
                .with("story", story)
                .texts();
    }

    @Override
    public void tell(String digest, Story story) {
        Article first = story.articles().getFirst();
        session.sql("INSERT INTO story (digest, story, name, day, first, origin)"
                        + " VALUES (:digest, :story, :name, :day, :first, '') ON CONFLICT (digest) DO UPDATE SET"
                        + " story = excluded.story, name = excluded.name, day = excluded.day, first = excluded.first")
                .with("digest", digest)
                .with("story", story.id())
                .with("name", story.name())
                .with("day", day(first.published()))
                .with("first", first.digest())
                .run();
    }

    @Override
    public List<SourcedRecord> records(Collection<String> ids) {
        List<SourcedRecord> found = new ArrayList<>();
        inChunks(
                ids,
                some -> found.addAll(
                        state.of(new Records(session).withIds(some, this::expectArticles, this::article))));
        return found;
    }

    @Override
    public List<SourcedRecord> recordsOf(String digest) {
        return state.of(article(digest));
    }

    @Override
    public List<Meeting> before(String block, Meeting meeting, int most) {
        return near(block, meeting, most, "<", " DESC");
    }

    @Override
    public List<Meeting> behind(String block, Meeting meeting, int most) {
        return near(block, meeting, most, ">", "");
    }

    private List<Meeting> near(String block, Meeting meeting, int most, String where, String turned) {
        return session.sql(
                        "SELECT day, digest, place, record FROM meeting WHERE block = :block AND (day, digest, place,"
                                + " record) " + where + " (:day, :digest, :place, :record) ORDER BY day" + turned
                                + ", digest"
                                + turned + ", place" + turned + ", record" + turned + " LIMIT :most")
                .with("block", number(block))
                .with("day", day(meeting.publication().published()))
                .with("digest", meeting.publication().digest())
                .with("place", meeting.place())
                .with("record", meeting.id())
                .with("most", most)
                .list(row -> new Meeting(publication(row), row.getInt(3), row.getString(4)));
    }

    @Override
    public void enter(String block, Meeting meeting) {
        meeting(
                "INSERT INTO meeting (block, day, digest, place, record) VALUES (:block, :day, :digest, :place, :record)"
                        + " ON CONFLICT DO NOTHING",
                block,
                meeting);
    }

    @Override
    public void leave(String block, Meeting meeting) {
        meeting(
                "DELETE FROM meeting WHERE block = :block AND day = :day AND digest = :digest AND place = :place"
                        + " AND record = :record",
                block,
                meeting);
    }

    private void meeting(String sql, String block, Meeting meeting) {
        session.sql(sql)
                .with("block", number(block))
                .with("day", day(meeting.publication().published()))
                .with("digest", meeting.publication().digest())
                .with("place", meeting.place())
                .with("record", meeting.id())
                .run();
    }

    @Override
    public List<Link> links(Collection<String> records) {
        List<Link> links = new ArrayList<>();
        for (String side : List.of("earlier", "later")) {
            inChunks(
                    records,
                    some -> links.addAll(session.sql("SELECT earlier, later, strength, particular FROM link WHERE "
                                    + side + " IN (:ids)")
                            .withAll("ids", some)
                            .list(row -> new Link(
                                    row.getString(1), row.getString(2), row.getDouble(3), row.getInt(4) == 1))));
        }
        return links;
    }

    @Override
    public void link(Link link) {
        session.sql(
                        "INSERT INTO link (earlier, later, strength, particular) VALUES (:earlier, :later, :strength, :particular)"
                                + " ON CONFLICT (earlier, later) DO UPDATE SET strength = excluded.strength,"
                                + " particular = excluded.particular")
                .with("earlier", link.earlier())
                .with("later", link.later())
                .with("strength", link.strength())
                .with("particular", link.particular() ? 1 : 0)
                .run();
    }

    @Override
    public void unlink(String earlier, String later) {
        session.sql("DELETE FROM link WHERE earlier = :earlier AND later = :later")
                .with("earlier", earlier)
                .with("later", later)
                .run();
    }

    @Override
    public void note(String subject, String member) {
        session.sql("INSERT INTO telling (subject, member) VALUES (:subject, :member) ON CONFLICT DO NOTHING")
                .with("subject", subject)
                .with("member", member)
                .run();
    }

    @Override
    public List<String> noted(String subject) {
        return session.sql("SELECT member FROM telling WHERE subject = :subject ORDER BY member")
                .with("subject", subject)
                .texts();
    }

    @Override
    public Set<String> noted(Collection<String> subjects) {
        Set<String> found = new HashSet<>();
        inChunks(
                subjects,
                some -> found.addAll(session.sql("SELECT member FROM telling WHERE subject IN (:subjects)")
                        .withAll("subjects", some)
                        .texts()));
        return found;
    }

    @Override
    public Set<String> noting(String sort, Collection<String> members) {
        Set<String> found = new HashSet<>();
        inChunks(
                members,
                some -> found.addAll(session.sql("SELECT member FROM telling WHERE member IN (:members)"
                                + " AND substr(subject, 1, length(:sort)) = :sort")
                        .withAll("members", some)
                        .with("sort", sort)
                        .texts()));
        return found;
    }

    @Override
    public List<String> subjects(String member) {
        return session.sql("SELECT subject FROM telling WHERE member = :member ORDER BY subject")
                .with("member", member)
                .texts();
    }

    @Override
    public void forget(String member) {
        session.sql("DELETE FROM telling WHERE member = :member")
                .with("member", member)
                .run();
    }

    @Override
    public Map<String, String> linesOf(Collection<String> records) {
        Map<String, String> lines = new HashMap<>();
        inChunks(
                records,
                some -> session.sql("SELECT record, entry FROM entry_record WHERE record IN (:ids)")
                        .withAll("ids", some)
                        .list(row -> Map.entry(row.getString(1), row.getString(2)))
                        .forEach(one -> lines.put(one.getKey(), one.getValue())));
        return lines;
    }

    @Override
    public Map<String, Set<String>> recordsIn(Collection<String> lines) {
        Map<String, Set<String>> records = new HashMap<>();
        inChunks(
                lines,
                some -> session.sql("SELECT entry, record FROM entry_record WHERE entry IN (:ids)")
                        .withAll("ids", some)
                        .list(row -> Map.entry(row.getString(1), row.getString(2)))
                        .forEach(one -> records.computeIfAbsent(one.getKey(), _ -> new HashSet<>())
                                .add(one.getValue())));
        return records;
    }

    @Override
    public Map<String, LineHead> heads(Collection<String> lines) {
        Map<String, LineHead> heads = new HashMap<>();
        inChunks(
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

    @Override
    public List<Entry> lines(Collection<String> ids) {
        List<JsonNode> forms = new ArrayList<>();
        inChunks(
                ids,
                some -> forms.addAll(session.sql("SELECT payload FROM entry WHERE id IN (:ids)")
                        .withAll("ids", some)
                        .list(row -> JSON.readTree(row.getString(1)))));
        return EntryReading.of(forms, this::records);
    }

    @Override
    public List<String> partsOf(String line) {
        return session.sql("SELECT id FROM entry WHERE part_of = :line ORDER BY id")
                .with("line", line)
                .texts();
    }

    @Override
    public void replace(Collection<String> old, Collection<Entry> made) {
        Map<String, String> were = new HashMap<>();
        inChunks(
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
        inChunks(going, some -> {
            session.sql("DELETE FROM entry WHERE id IN (:ids)")
                    .withAll("ids", some)
                    .run();
            session.sql("DELETE FROM entry_record WHERE entry IN (:ids)")
                    .withAll("ids", some)
                    .run();
        });
        new DerivedRows(session).entries(changed);
    }

    @Override
    public void conflicts(String source, List<Conflict> conflicts) {
        session.sql("DELETE FROM conflict WHERE source = :source")
                .with("source", source)
                .run();
        if (!conflicts.isEmpty()) {
            new DerivedRows(session).conflicts(Map.of(source, conflicts));
        }
    }
}
