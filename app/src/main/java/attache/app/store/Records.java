package attache.app.store;

import attache.article.Article;
import attache.record.SourcedRecord;
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
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The records of a store that count now: those of the newest reading of each article. */
public final class Records {
    private static final String CURRENT =
            " FROM current_reading c JOIN article a ON a.digest = c.digest JOIN record r ON r.reading = c.number ";
    /** The same without the articles. */
    private static final String NEWEST_FIRST = " FROM current_reading c JOIN record r ON r.reading = c.number";

    /** The same where few records are looked up: the view would be worked out whole for them. */
    private static final String NEWEST =
            " FROM record r JOIN reading c ON c.number = r.reading JOIN article a ON a.digest = c.digest"
                    + " WHERE c.number = (SELECT MAX(n.number) FROM reading n WHERE n.digest = c.digest) AND ";

    /** The same of the readings up to one. */
    private static final String UP_TO =
            " FROM record r JOIN reading c ON c.number = r.reading JOIN article a ON a.digest = c.digest"
                    + " WHERE c.number = (SELECT MAX(n.number) FROM reading n WHERE n.digest = c.digest AND n.number <= :last) AND ";

    /** Values that one statement is given: database systems take no more than some ten thousand. */
    private static final int MOST_VALUES = 5_000;

    /** Rows from which they are read on all processors. */
    private static final int MANY = 1_000;

    /** Rows that are held until they are read. */
    private static final int AT_ONCE = 20_000;

    private static final String COLUMNS =
            "r.id, r.kind, r.rule, r.confidence, r.payload, r.evidence, r.grounds, a.digest AS article";
    private static final String FOUND =
            "r.id, r.kind, r.rule, r.confidence, r.payload, r.evidence, r.grounds, c.digest AS article";
    private static final String ORDER = " ORDER BY c.number, r.place";

    private final Session session;

    Records(Session session) {
        this.session = session;
    }

    /** All of them, in the order in which their articles were read. */
    public List<SourcedRecord> all() {
        return session.look(() ->
                in(session.sql("SELECT " + Articles.COLUMNS + " FROM article a").list(Articles::article)));
    }

    /** All that stand in {@code articles}, in the same order; they hold these very articles and no texts of their own. */
    List<SourcedRecord> in(Collection<Article> articles) {
        Map<String, Article> byDigest = HashMap.newHashMap(articles.size());
        articles.forEach(article -> byDigest.put(article.digest(), article));
        // Some at a time: the rows of all of them would take more memory than the records.
        List<SourcedRecord> records = new ArrayList<>();
        List<Found> waiting = new ArrayList<>(AT_ONCE);
        session.sql("SELECT " + FOUND + NEWEST_FIRST + ORDER).forEach(row -> {
            waiting.add(found(row));
            if (waiting.size() == AT_ONCE) {
                records.addAll(in(waiting, byDigest));
                waiting.clear();
            }
        });
        records.addAll(in(waiting, byDigest));
        return records;
    }

    /** Those of one article, in order of their evidence. */
    public List<SourcedRecord> of(Article article) {
        return session.look(() -> list(
                session.sql("SELECT " + COLUMNS + NEWEST + "c.digest = :digest" + ORDER)
                        .with("digest", article.digest()),
                Map.of(article.digest(), article)));
    }

    /** Those whose id starts with {@code prefix}, at most 20, in the order of {@link #all}. */
    public List<SourcedRecord> withIdLike(String prefix) {
        return session.look(() -> withArticles(
                session.sql("SELECT " + COLUMNS + NEWEST + "r.id >= :prefix AND r.id < :behind" + ORDER + " LIMIT 20")
                        .with("prefix", prefix)
                        .with("behind", Sql.behind(prefix))));
    }

    /** Those with these ids, in the order of {@link #all}; ids that no record has are passed over. */
    public List<SourcedRecord> withIds(Collection<String> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        return session.look(() -> withArticles(session.sql("SELECT " + COLUMNS + NEWEST + "r.id IN (:ids)" + ORDER)
                .withAll("ids", ids)));
    }

    /** Those of the articles with these digests, in the order of {@link #all}; no more than some thousand articles. */
    public List<SourcedRecord> ofArticles(Collection<String> digests) {
        if (digests.isEmpty()) {
            return List.of();
        }
        return session.look(
                () -> withArticles(session.sql("SELECT " + COLUMNS + NEWEST + "c.digest IN (:digests)" + ORDER)
                        .withAll("digests", digests)));
    }

    /** Those of the articles with these digests that the readings up to {@code last} came to, in the order of {@link #all}. */
    List<SourcedRecord> ofArticles(Collection<String> digests, long last) {
        List<SourcedRecord> records = new ArrayList<>();
        List<String> all = List.copyOf(digests);
        for (int from = 0; from < all.size(); from += MOST_VALUES) {
            records.addAll(withArticles(session.sql("SELECT " + COLUMNS + UP_TO + "c.digest IN (:digests)" + ORDER)
                    .with("last", last)
                    .withAll("digests", all.subList(from, Math.min(all.size(), from + MOST_VALUES)))));
        }
        return records;
    }

    /** Those of one article that the readings up to {@code last} came to, in order of their evidence. */
    List<SourcedRecord> of(Article article, long last) {
        return list(
                session.sql("SELECT " + COLUMNS + UP_TO + "c.digest = :digest" + ORDER)
                        .with("last", last)
                        .with("digest", article.digest()),
                Map.of(article.digest(), article));
    }

    /** The digests of the articles in whose newest readings a record holds {@code json}, character by character. Reads all records. */
    List<String> articlesTelling(String json) {
        return session.sql("SELECT DISTINCT c.digest" + CURRENT + "WHERE replace(r.payload, :json, '') <> r.payload")
                .with("json", json)
                .texts();
    }

    /**
     * Those with these ids, in no order.
     *
     * @param expecting takes the digests of their articles, before the first is asked for
     * @param articles gives an article by its digest
     */
    List<SourcedRecord> withIds(
            Collection<String> ids, Consumer<Set<String>> expecting, Function<String, Article> articles) {
        List<Found> found = session.sql("SELECT " + FOUND + " FROM record r JOIN reading c ON c.number = r.reading"
                        + " WHERE c.number = (SELECT MAX(n.number) FROM reading n WHERE n.digest = c.digest)"
                        + " AND r.id IN (:ids)")
                .withAll("ids", ids)
                .list(Records::found);
        expecting.accept(found.stream().map(Found::digest).collect(Collectors.toSet()));
        return found.stream()
                .map(one -> one.row().in(articles.apply(one.digest())))
                .toList();
    }

    /** How many there are of each kind, by kind. */
    public Map<String, Long> countByKind() {
        return session.look(() -> {
            Map<String, Long> counts = new LinkedHashMap<>();
            session.sql("SELECT r.kind AS kind, COUNT(*) AS number FROM current_reading c"
                            + " JOIN record r ON r.reading = c.number GROUP BY r.kind ORDER BY r.kind")
                    .list(row -> Map.entry(row.getString("kind"), row.getLong("number")))
                    .forEach(count -> counts.put(count.getKey(), count.getValue()));
            return counts;
        });
    }

    private List<SourcedRecord> withArticles(Sql query) {
        List<Found> found = query.list(Records::found);
        List<String> digests = found.stream().map(Found::digest).distinct().toList();
        if (digests.isEmpty()) {
            return List.of();
        }
        Map<String, Article> articles = new LinkedHashMap<>();
        session.sql("SELECT " + Articles.COLUMNS + " FROM article a WHERE a.digest IN (:digests)")
                .withAll("digests", digests)
                .list(Articles::article)
                .forEach(article -> articles.put(article.digest(), article));
        return in(found, articles);
    }

    private static List<SourcedRecord> list(Sql query, Map<String, Article> articles) {
        return in(query.list(Records::found), articles);
    }

    private static List<SourcedRecord> in(List<Found> found, Map<String, Article> articles) {
        Stream<Found> rows = found.size() < MANY ? found.stream() : found.parallelStream();
        return rows.flatMap(one -> Optional.ofNullable(articles.get(one.digest())).map(one.row()::in).stream())
                .toList();
    }

    /** By the places of {@link #COLUMNS}: looked up by name, they would be looked for once a row. */
    private static Found found(ResultSet row) throws SQLException {
        return new Found(
                row.getString(8),
                new RecordRow(
                        row.getString(1),
                        row.getString(2),
                        row.getString(3),
                        row.getDouble(4),
                        row.getString(5),
                        row.getString(6),
                        row.getString(7)));
    }

    /** A row and the article that it counts in. */
    private record Found(String digest, RecordRow row) {}
}
