package attache.app.store;

import attache.article.Article;
import attache.record.SourcedRecord;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** The articles of a store: kept once, never changed. */
public final class Articles {
    private static final String HEAD = "a.digest, a.doc, a.title, a.published, a.url, a.outlet";

    static final String COLUMNS = HEAD + ", a.authors, a.body";

    /** Values that one statement is given: database systems take no more than some ten thousand. */
    private static final int MOST_VALUES = 5_000;

    private static final JsonMapper JSON = new JsonMapper();

    private final Session session;

    Articles(Session session) {
        this.session = session;
    }

    /** Whether {@code article} was read by this version of the extractor or a later one: reading it again adds nothing. */
    public boolean known(Article article, String extractor) {
        return session.look(() -> lastExtractor(article.digest()))
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
        return session.together(() -> keepWithin(article, extractor, readAt, records));
    }

    /**
     * Keeps several articles as {@link #keep} keeps one, all of them or none: one wait for the disk instead of many.
     *
     * @param read each article once, with the records found in it
     */
    public void keepAll(Map<Article, List<SourcedRecord>> read, String extractor, Instant readAt) {
        session.together(() -> {
            read.forEach((article, records) -> keepWithin(article, extractor, readAt, records));
            return read;
        });
    }

    /** The same within a transaction that is open. */
    Kept keepWithin(Article article, String extractor, Instant readAt, List<SourcedRecord> records) {
        Optional<String> last = lastExtractor(article.digest());
        if (last.isPresent() && !ExtractorVersion.isLater(extractor, last.get())) {
            return Kept.KNOWN;
        }
        if (last.isEmpty()) {
            insert(article);
        } else {
            wantSameText(article);
        }
        // No number of the database's own making: those are not always one behind the other.
        long reading =
                1 + session.sql("SELECT COALESCE(MAX(number), 0) FROM reading").number();
        session.sql("INSERT INTO reading (number, digest, extractor, read_at)"
                        + " VALUES (:number, :digest, :extractor, :at)")
                .with("number", reading)
                .with("digest", article.digest())
                .with("extractor", extractor)
                .with("at", readAt.toString())
                .run();
        insert(reading, records);
        return last.isEmpty() ? Kept.ADDED : Kept.READ_AGAIN;
    }

    /** All articles, in the order in which they were first read. */
    public List<Article> all() {
        return session.look(() -> session.sql("SELECT " + COLUMNS + " FROM article a JOIN"
                        + " (SELECT digest, MIN(number) AS first FROM reading GROUP BY digest) r ON r.digest = a.digest"
                        + " ORDER BY r.first")
                .list(Articles::article));
    }

    /** The article with this digest as it was kept, where there is one. */
    public Optional<Article> withDigest(String digest) {
        return session.look(() -> session.sql("SELECT " + COLUMNS + " FROM article a WHERE digest = :digest")
                .with("digest", digest)
                .first(Articles::article));
    }

    /** The articles with these digests, in no order; digests that no article has are passed over. */
    public List<Article> withDigests(Collection<String> digests) {
        List<Article> found = new ArrayList<>();
        List<String> all = List.copyOf(digests);
        for (int from = 0; from < all.size(); from += MOST_VALUES) {
            found.addAll(session.sql("SELECT " + COLUMNS + " FROM article a WHERE digest IN (:digests)")
                    .withAll("digests", all.subList(from, Math.min(all.size(), from + MOST_VALUES)))
                    .list(Articles::article));
        }
        return found;
    }

    /** The articles whose digest starts with {@code prefix} or whose name is {@code prefix}, in order of digest. */
    public List<Article> named(String prefix) {
        return session.look(() -> session.sql("SELECT " + COLUMNS
                        + " FROM article a WHERE (digest >= :prefix AND digest < :behind) OR doc = :prefix"
                        + " ORDER BY digest LIMIT 20")
                .with("prefix", prefix)
                .with("behind", Sql.behind(prefix))
                .list(Articles::article));
    }

    /** All articles without their bodies, in the order in which they were first read. */
    public List<ArticleHead> heads() {
        return session.look(() -> session.sql("SELECT " + HEAD + " FROM article a JOIN"
                        + " (SELECT digest, MIN(number) AS first FROM reading GROUP BY digest) r ON r.digest = a.digest"
                        + " ORDER BY r.first")
                .list(row -> new ArticleHead(
                        row.getString("digest"),
                        row.getString("doc"),
                        optional(row.getString("title")),
                        optional(row.getString("published")).map(LocalDate::parse),
                        optional(row.getString("url")),
                        optional(row.getString("outlet")))));
    }

    /** How many there are. */
    public long count() {
        return session.look(() -> session.sql("SELECT COUNT(*) FROM article").number());
    }

    /** The number of the last reading; grows with everything that is kept, 0 while nothing is. */
    public long lastReading() {
        return session.look(() ->
                session.sql("SELECT COALESCE(MAX(number), 0) FROM reading").number());
    }

    /** The readings behind the one with {@code number}, in order, at most {@code most}. */
    public List<NewReading> readingsBehind(long number, int most) {
        return session.look(() -> session.sql("SELECT r.number, r.digest,"
                        + " (SELECT MIN(n.number) FROM reading n WHERE n.digest = r.digest) AS first,"
                        + " (SELECT MAX(n.number) FROM reading n WHERE n.digest = r.digest) AS newest"
                        + " FROM reading r WHERE r.number > :number ORDER BY r.number LIMIT :most")
                .with("number", number)
                .with("most", most)
                .list(row -> new NewReading(
                        row.getLong(1),
                        row.getString(2),
                        row.getLong(3) == row.getLong(1),
                        row.getLong(4) == row.getLong(1))));
    }

    /** How many articles the readings up to the one with {@code number} are of. */
    public long countUpTo(long number) {
        return session.look(() -> session.sql("SELECT COUNT(DISTINCT digest) FROM reading WHERE number <= :number")
                .with("number", number)
                .number());
    }

    private Optional<String> lastExtractor(String digest) {
        return session.sql("SELECT extractor FROM reading WHERE digest = :digest ORDER BY number DESC LIMIT 1")
                .with("digest", digest)
                .text();
    }

    private void wantSameText(Article article) {
        String kept = session.sql("SELECT body FROM article WHERE digest = :digest")
                .with("digest", article.digest())
                .text()
                .orElseThrow();
        if (!kept.equals(article.body())) {
            throw new IllegalArgumentException(
                    "The article " + article.doc() + " is kept with another text: read the one that is kept.");
        }
    }

    private void insert(Article article) {
        ArrayNode authors = JsonNodeFactory.instance.arrayNode();
        article.authors().forEach(authors::add);
        session.sql("INSERT INTO article (digest, doc, title, published, url, outlet, authors, body)"
                        + " VALUES (:digest, :doc, :title, :published, :url, :outlet, :authors, :body)")
                .with("digest", article.digest())
                .with("doc", article.doc())
                .with("title", article.title().orElse(null))
                .with("published", article.published().map(LocalDate::toString).orElse(null))
                .with("url", article.url().orElse(null))
                .with("outlet", article.outlet().orElse(null))
                .with("authors", authors.toString())
                .with("body", article.body())
                .run();
    }

    private void insert(long reading, List<SourcedRecord> records) {
        session.sql("INSERT INTO record (reading, place, id, kind, rule, confidence, payload, evidence, grounds)"
                        + " VALUES (:reading, :place, :id, :kind, :rule, :confidence, :payload, :evidence, :grounds)")
                .runForEach(Placed.of(records), (placed, values) -> {
                    RecordRow row = RecordRow.of(placed.value());
                    values.put("reading", reading);
                    values.put("place", placed.place());
                    values.put("id", row.id());
                    values.put("kind", row.kind());
                    values.put("rule", row.rule());
                    values.put("confidence", row.confidence());
                    values.put("payload", row.payload());
                    values.put("evidence", row.evidence());
                    values.put("grounds", row.grounds());
                });
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
