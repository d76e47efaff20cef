package attache.app.store;

import attache.article.Article;
import attache.ledger.LedgerUpdate;
import attache.record.SourcedRecord;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The articles that a store has come to hold, or to hold in a newer reading, since its derived tables were made. */
final class Arrivals {
    /** One article in so many is fewer than it takes to make all again sooner. */
    private static final int SHARE = 20;

    private final Session session;
    private final long since;

    /** Those behind the reading with this number. */
    Arrivals(Session session, long since) {
        this.session = session;
        this.since = since;
    }

    /** Whether there are so few that following them takes less than making all again. */
    boolean few() {
        long come = session.sql("SELECT COUNT(*) FROM reading WHERE number > :since")
                .with("since", since)
                .number();
        return come * SHARE <= new Articles(session).count();
    }

    /** What was read, each article once. */
    List<LedgerUpdate.Read> read() {
        Map<String, Long> digests = new LinkedHashMap<>();
        session.sql("SELECT digest, MAX(number) FROM reading WHERE number > :since GROUP BY digest ORDER BY digest")
                .with("since", since)
                .list(row -> Map.entry(row.getString(1), row.getLong(2)))
                .forEach(one -> digests.put(one.getKey(), one.getValue()));
        Records records = new Records(session);
        return digests.keySet().stream()
                .map(digest -> {
                    Article article = new Articles(session).withDigest(digest).orElseThrow();
                    long before = session.sql(
                                    "SELECT COALESCE(MAX(number), 0) FROM reading WHERE digest = :digest AND number <= :since")
                            .with("digest", digest)
                            .with("since", since)
                            .number();
                    List<SourcedRecord> earlier = before == 0 ? List.of() : records.ofReading(before, article);
                    return new LedgerUpdate.Read(article, earlier, records.of(article), before == 0);
                })
                .toList();
    }
}
