package attache.app.store;

import attache.article.Article;
import attache.record.SourcedRecord;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** The articles of a store: kept once, never changed. */
public final class Articles {
    static final String COLUMNS = "a.digest, a.doc, a.title, a.published, a.url, a.outlet, a.authors, a.body";

    private static final JsonMapper JSON = new JsonMapper();

    private final Session session;

    Articles(Session session) {
        this.session = session;
    }

    /** Whether {@code article} was read by this version of the extractor or a later one: reading it again adds nothing. */
    public boolean known(Article article, String extractor) {
        return session.look(handle -> lastExtractor(handle, article.digest()))
                .filter(last -> !ExtractorVersion.isLater(extractor, last))
                .isPresent();
    }

    /**
     * Keeps an article with the records that {@code extractor} found in it, all or nothing.
     *
     * @param readAt when it was read
     * @throws IllegalArgumentException where the article is kept with another text (under another headline): its records count
     *     in the text that is kept, so that is the one to read
     */
    public Kept keep(Article article, String extractor, Instant readAt, List<SourcedRecord> records) {
        return session.together(handle -> keep(handle, article, extractor, readAt, records));
    }

    /** The same within a transaction that is open. */
    static Kept keep(Handle handle, Article article, String extractor, Instant readAt, List<SourcedRecord> records) {
        Optional<String> last = lastExtractor(handle, article.digest());
        if (last.isPresent() && !ExtractorVersion.isLater(extractor, last.get())) {
            return Kept.KNOWN;
        }
        if (last.isEmpty()) {
            insert(handle, article);
        } else {
            wantSameText(handle, article);
        }
        handle.createUpdate("INSERT INTO reading (digest, extractor, read_at) VALUES (:digest, :extractor, :at)")
                .bind("digest", article.digest())
                .bind("extractor", extractor)
                .bind("at", readAt.toString())
                .execute();
        long reading = handle.createQuery("SELECT MAX(number) FROM reading")
                .mapTo(Long.class)
                .one();
        insert(handle, reading, records);
        return last.isEmpty() ? Kept.ADDED : Kept.READ_AGAIN;
    }

    /** All articles, in the order in which they were first read. */
    public List<Article> all() {
        return session.look(handle -> handle.createQuery("SELECT " + COLUMNS + " FROM article a JOIN"
                        + " (SELECT digest, MIN(number) AS first FROM reading GROUP BY digest) r ON r.digest = a.digest"
                        + " ORDER BY r.first")
                .map((row, context) -> article(row))
                .list());
    }

    /** The article with this digest as it was kept, where there is one. */
    public Optional<Article> withDigest(String digest) {
        return session.look(handle -> handle.createQuery("SELECT " + COLUMNS + " FROM article a WHERE digest = :digest")
                .bind("digest", digest)
                .map((row, context) -> article(row))
                .findOne());
    }

    /** The articles whose digest starts with {@code prefix} or whose name is {@code prefix}, in order of digest. */
    public List<Article> named(String prefix) {
        return session.look(handle -> handle.createQuery("SELECT " + COLUMNS
                        + " FROM article a WHERE substr(digest, 1, length(:prefix)) = :prefix OR doc = :prefix"
                        + " ORDER BY digest LIMIT 20")
                .bind("prefix", prefix)
                .map((row, context) -> article(row))
                .list());
    }

    /** How many there are. */
    public long count() {
        return session.look(handle -> handle.createQuery("SELECT COUNT(*) FROM article")
                .mapTo(Long.class)
                .one());
    }

    /** The number of the last reading; grows with everything that is kept, 0 while nothing is. */
    public long lastReading() {
        return session.look(handle -> handle.createQuery("SELECT COALESCE(MAX(number), 0) FROM reading")
                .mapTo(Long.class)
                .one());
    }

    private static Optional<String> lastExtractor(Handle handle, String digest) {
        return handle.createQuery("SELECT extractor FROM reading WHERE digest = :digest ORDER BY number DESC LIMIT 1")
                .bind("digest", digest)
                .mapTo(String.class)
                .findOne();
    }

    private static void wantSameText(Handle handle, Article article) {
        String kept = handle.createQuery("SELECT body FROM article WHERE digest = :digest")
                .bind("digest", article.digest())
                .mapTo(String.class)
                .one();
        if (!kept.equals(article.body())) {
            throw new IllegalArgumentException(
                    "The article " + article.doc() + " is kept with another text: read the one that is kept.");
        }
    }

    private static void insert(Handle handle, Article article) {
        ArrayNode authors = JsonNodeFactory.instance.arrayNode();
        article.authors().forEach(authors::add);
        handle.createUpdate("INSERT INTO article (digest, doc, title, published, url, outlet, authors, body)"
                        + " VALUES (:digest, :doc, :title, :published, :url, :outlet, :authors, :body)")
                .bind("digest", article.digest())
                .bind("doc", article.doc())
                .bind("title", article.title().orElse(null))
                .bind("published", article.published().map(LocalDate::toString).orElse(null))
                .bind("url", article.url().orElse(null))
                .bind("outlet", article.outlet().orElse(null))
                .bind("authors", authors.toString())
                .bind("body", article.body())
                .execute();
    }

    private static void insert(Handle handle, long reading, List<SourcedRecord> records) {
        if (records.isEmpty()) {
            return;
        }
        PreparedBatch batch = handle.prepareBatch(
                "INSERT INTO record (reading, place, id, kind, rule, confidence, payload, evidence, grounds)"
                        + " VALUES (:reading, :place, :id, :kind, :rule, :confidence, :payload, :evidence, :grounds)");
        for (int place = 0; place < records.size(); place++) {
            RecordRow row = RecordRow.of(records.get(place));
            batch.bind("reading", reading)
                    .bind("place", place)
                    .bind("id", row.id())
                    .bind("kind", row.kind())
                    .bind("rule", row.rule())
                    .bind("confidence", row.confidence())
                    .bind("payload", row.payload())
                    .bind("evidence", row.evidence())
                    .bind("grounds", row.grounds())
                    .add();
        }
        batch.execute();
    }

    /** The article in a row that has {@link #COLUMNS}. */
    static Article article(ResultSet row) throws SQLException {
        List<String> authors = new ArrayList<>();
        for (JsonNode author : JSON.readTree(row.getString("authors"))) {
            authors.add(author.asString());
        }
        return new Article(
                row.getString("doc"),
                row.getString("digest"),
                optional(row.getString("title")),
                optional(row.getString("published")).map(LocalDate::parse),
                optional(row.getString("url")),
                optional(row.getString("outlet")),
                authors,
                row.getString("body"));
    }

    private static Optional<String> optional(@Nullable String value) {
        return Optional.ofNullable(value);
    }
}
