package attache.app.store;

import attache.article.Article;
import attache.record.SourcedRecord;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;

/** The records of a store that count now: those of the newest reading of each article. */
public final class Records {
    private static final String CURRENT =
            " FROM current_reading c JOIN article a ON a.digest = c.digest JOIN record r ON r.reading = c.number ";
    private static final String COLUMNS =
            "r.id, r.kind, r.rule, r.confidence, r.payload, r.evidence, r.grounds, a.digest AS article";
    private static final String ORDER = " ORDER BY c.number, r.place";

    private final Session session;

    Records(Session session) {
        this.session = session;
    }

    /** All of them, in the order in which their articles were read. */
    public List<SourcedRecord> all() {
        return session.look(handle -> {
            Map<String, Article> articles = new LinkedHashMap<>();
            handle.createQuery("SELECT " + Articles.COLUMNS + " FROM article a")
                    .map((row, context) -> Articles.article(row))
                    .forEach(article -> articles.put(article.digest(), article));
            return list(handle.createQuery("SELECT " + COLUMNS + CURRENT + ORDER), articles);
        });
    }

    /** Those of one article, in order of their evidence. */
    public List<SourcedRecord> of(Article article) {
        return session.look(handle -> list(
                handle.createQuery("SELECT " + COLUMNS + CURRENT + "WHERE a.digest = :digest" + ORDER)
                        .bind("digest", article.digest()),
                Map.of(article.digest(), article)));
    }

    /** Those whose id starts with {@code prefix}, at most 20, in the order of {@link #all}. */
    public List<SourcedRecord> withIdLike(String prefix) {
        return session.look(handle -> withArticles(
                handle,
                handle.createQuery("SELECT " + COLUMNS + CURRENT + "WHERE substr(r.id, 1, length(:prefix)) = :prefix"
                                + ORDER + " LIMIT 20")
                        .bind("prefix", prefix)));
    }

    /** Those with these ids, in the order of {@link #all}; ids that no record has are passed over. */
    public List<SourcedRecord> withIds(Collection<String> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        return session.look(handle -> withArticles(
                handle,
                handle.createQuery("SELECT " + COLUMNS + CURRENT + "WHERE r.id IN (<ids>)" + ORDER)
                        .bindList("ids", List.copyOf(ids))));
    }

    /** How many there are of each kind, by kind. */
    public Map<String, Long> countByKind() {
        return session.look(handle -> {
            Map<String, Long> counts = new LinkedHashMap<>();
            handle.createQuery("SELECT r.kind AS kind, COUNT(*) AS number FROM current_reading c"
                            + " JOIN record r ON r.reading = c.number GROUP BY r.kind ORDER BY r.kind")
                    .map((row, context) -> Map.entry(row.getString("kind"), row.getLong("number")))
                    .forEach(count -> counts.put(count.getKey(), count.getValue()));
            return counts;
        });
    }

    private static List<SourcedRecord> withArticles(Handle handle, Query query) {
        List<Placed> placed = query.map((row, context) -> placed(row)).list();
        List<String> digests = placed.stream().map(Placed::digest).distinct().toList();
        if (digests.isEmpty()) {
            return List.of();
        }
        Map<String, Article> articles = new LinkedHashMap<>();
        handle.createQuery("SELECT " + Articles.COLUMNS + " FROM article a WHERE a.digest IN (<digests>)")
                .bindList("digests", digests)
                .map((row, context) -> Articles.article(row))
                .forEach(article -> articles.put(article.digest(), article));
        return in(placed, articles);
    }

    private static List<SourcedRecord> list(Query query, Map<String, Article> articles) {
        return in(query.map((row, context) -> placed(row)).list(), articles);
    }

    private static List<SourcedRecord> in(List<Placed> placed, Map<String, Article> articles) {
        List<SourcedRecord> records = new ArrayList<>(placed.size());
        for (Placed one : placed) {
            Article article = articles.get(one.digest());
            if (article != null) {
                records.add(one.row().in(article));
            }
        }
        return records;
    }

    private static Placed placed(ResultSet row) throws SQLException {
        return new Placed(
                row.getString("article"),
                new RecordRow(
                        row.getString("id"),
                        row.getString("kind"),
                        row.getString("rule"),
                        row.getDouble("confidence"),
                        row.getString("payload"),
                        row.getString("evidence"),
                        row.getString("grounds")));
    }

    /** A row and the article that it counts in. */
    private record Placed(String digest, RecordRow row) {}
}
