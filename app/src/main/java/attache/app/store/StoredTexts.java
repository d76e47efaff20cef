package attache.app.store;

import attache.article.Article;
import attache.story.Publication;
import attache.story.Standing;
import attache.story.TextTraits;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The texts of a store, their runs of words and how they stand. Within a transaction that writes; for one thread. */
final class StoredTexts {
    /** Runs whose holders are looked up at once. */
    private static final int RUNS = 32;

    /** Statements for one run, for two, four and so on up to {@value #RUNS}. */
    private static final List<String> HOLDERS = IntStream.iterate(1, runs -> runs <= RUNS, runs -> runs * 2)
            .mapToObj(StoredTexts::holders)
            .toList();

    private final Session session;
    private final Map<String, Article> articles = new HashMap<>();
    private final Map<String, Optional<Standing>> standings = new HashMap<>();

    StoredTexts(Session session) {
        this.session = session;
    }

    Map<Optional<LocalDate>, Integer> days() {
        Map<Optional<LocalDate>, Integer> days = new HashMap<>();
        session.sql("SELECT day, texts FROM text_day")
                .list(row -> Map.entry(KeptDay.read(row.getInt(1)), row.getInt(2)))
                .forEach(day -> days.put(day.getKey(), day.getValue()));
        return days;
    }

    List<TextTraits> between(LocalDate first, LocalDate last) {
        return texts(KeptDay.bound(first), KeptDay.bound(last));
    }

    List<TextTraits> undated() {
        return texts(KeptDay.UNDATED, KeptDay.UNDATED);
    }

    private List<TextTraits> texts(int first, int last) {
        return session.sql(
                        "SELECT digest, day, traits FROM text WHERE day BETWEEN :first AND :last ORDER BY day, digest")
                .with("first", first)
                .with("last", last)
                .list(StoredTexts::traits);
    }

    private static TextTraits traits(ResultSet row) throws SQLException {
        return TextTraits.read(row.getString(1), KeptDay.read(row.getInt(2)), row.getBytes(3));
    }

    TextTraits text(String digest) {
        return session.sql("SELECT digest, day, traits FROM text WHERE digest = :digest")
                .with("digest", digest)
                .first(StoredTexts::traits)
                .orElseThrow();
    }

    Article article(String digest) {
        return articles.computeIfAbsent(
                digest, _ -> new Articles(session).withDigest(digest).orElseThrow());
    }

    Map<Long, List<Publication>> holders(long[] runs, int most) {
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
                    .add(KeptDay.publication(row)));
            from += some;
        }
        return holders;
    }

    /** The first holders of so many runs: one statement takes less than many. */
    private static String holders(int runs) {
        return IntStream.range(0, runs)
                .mapToObj(i -> "SELECT * FROM (SELECT day, digest, run FROM run WHERE run = :run" + i
                        + " ORDER BY day, digest LIMIT :most) AS some" + i)
                .collect(Collectors.joining(" UNION ALL "));
    }

    List<Publication> holdersBehind(long run, Publication publication) {
        return session.sql("SELECT day, digest FROM run WHERE run = :run AND (day, digest) > (:day, :digest)"
                        + " ORDER BY day, digest")
                .with("run", run)
                .with("day", KeptDay.of(publication.published()))
                .with("digest", publication.digest())
                .list(KeptDay::publication);
    }

    void expect(Collection<String> digests) {
        expectArticles(digests);
        List<String> wanted = digests.stream()
                .filter(digest -> !standings.containsKey(digest))
                .toList();
        wanted.forEach(digest -> standings.put(digest, Optional.empty()));
        Chunks.each(
                wanted,
                some -> session.sql("SELECT digest, standing FROM text WHERE digest IN (:digests)")
                        .withAll("digests", some)
                        .list(row -> Map.entry(row.getString(1), row.getString(2)))
                        .forEach(one -> standings.put(one.getKey(), standing(one))));
    }

    /** Looks up the articles with these digests that have not been looked up. */
    void expectArticles(Collection<String> digests) {
        new Articles(session)
                .withDigests(digests.stream()
                        .filter(digest -> !articles.containsKey(digest))
                        .toList())
                .forEach(article -> articles.put(article.digest(), article));
    }

    void add(TextTraits text) {
        int day = KeptDay.of(text.published());
        session.sql("INSERT INTO text (digest, day, traits, standing) VALUES (:digest, :day, :traits, '')")
                .with("digest", text.digest())
                .with("day", day)
                .with("traits", text.bytes())
                .run();
        session.sql(
                        "INSERT INTO text_day (day, texts) VALUES (:day, 1) ON CONFLICT (day) DO UPDATE SET texts = text_day.texts + 1")
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

    private static Optional<Standing> standing(Map.Entry<String, String> kept) {
        return Optional.of(kept.getValue()).filter(form -> !form.isEmpty()).map(StandingForm::read);
    }

    Optional<Standing> standing(String digest) {
        return standings.computeIfAbsent(digest, this::kept);
    }

    private Optional<Standing> kept(String digest) {
        return session.sql("SELECT standing FROM text WHERE digest = :digest")
                .with("digest", digest)
                .text()
                .filter(kept -> !kept.isEmpty())
                .map(StandingForm::read);
    }

    void stand(String digest, Standing standing) {
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

    List<String> borrowers(String digest) {
        return session.sql("SELECT digest FROM borrowed WHERE source = :source")
                .with("source", digest)
                .texts();
    }
}
