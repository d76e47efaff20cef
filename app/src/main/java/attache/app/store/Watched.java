package attache.app.store;

import attache.article.Article;
import attache.record.SourcedRecord;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What watching knows: feeds, and the articles that they announced. */
public final class Watched {
    private final Session session;

    Watched(Session session) {
        this.session = session;
    }

    /** All feeds, in order of their addresses. */
    public List<WatchedFeed> feeds() {
        return session.look(
                () -> session.sql("SELECT * FROM feed ORDER BY address").list(Watched::feed));
    }

    /**
     * Keeps what a look at a feed has shown, all or nothing: a kill before this and the look is made again, a kill behind it and
     * the announcements wait.
     *
     * @param feed as it is known now
     * @param listed the feeds that it lists now; those it listed before and no longer does are forgotten
     * @param announced addresses of articles, in the feed's order
     * @return those of {@code announced} that are new, in order, due at {@code now}
     */
    public List<Announcement> looked(WatchedFeed feed, List<WatchedFeed> listed, List<String> announced, Instant now) {
        return session.together(() -> {
            keep(feed);
            forget(feed.address(), listed);
            listed.forEach(other -> insert(other));
            List<Announcement> fresh = new ArrayList<>();
            for (String address : announced) {
                if (announce(address, now)) {
                    fresh.add(new Announcement(address, 0, now));
                }
            }
            return fresh;
        });
    }

    /** Keeps how a feed is known now, where a look has shown nothing else. */
    public void looked(WatchedFeed feed) {
        session.together(() -> {
            keep(feed);
            return feed;
        });
    }

    /** The announcements that wait, in the order in which they came. */
    public List<Announcement> waiting() {
        return session.look(() -> session.sql(
                        "SELECT address, failures, due_at FROM announcement WHERE state = 'waiting' ORDER BY number")
                .list(row -> new Announcement(
                        row.getString("address"), row.getInt("failures"), Instant.parse(row.getString("due_at")))));
    }

    /** Keeps that fetching an announcement has failed and when it is tried again. */
    public void postpone(Announcement announcement) {
        together(session.sql("UPDATE announcement SET failures = :failures, due_at = :due WHERE address = :address")
                .with("failures", announcement.failures())
                .with("due", announcement.due().toString())
                .with("address", announcement.address()));
    }

    /**
     * Keeps an article that {@code address} led to, with its records, as {@link Articles#keep} does, and notes in the same step that
     * it is to be told of; nothing is to be told where it was known.
     */
    public Kept keep(String address, Article article, String extractor, Instant readAt, List<SourcedRecord> records) {
        return session.together(() -> {
            Kept kept = new Articles(session).keepWithin(article, extractor, readAt, records);
            state(address, kept == Kept.KNOWN ? "told" : "kept", Optional.of(article.digest()))
                    .run();
            return kept;
        });
    }

    /** Notes what became of an announcement that brought nothing to tell. */
    public void end(String address, Announcement.End end) {
        together(state(address, end.name().toLowerCase(Locale.ROOT), Optional.empty()));
    }

    /** The articles that are in the store and not told of, in the order in which they were announced. */
    public List<Untold> untold() {
        return session.look(() -> session.sql("SELECT n.address AS announced, " + Articles.COLUMNS
                        + " FROM announcement n JOIN article a ON a.digest = n.digest"
                        + " WHERE n.state = 'kept' ORDER BY n.number")
                .list(row -> new Untold(row.getString("announced"), Articles.article(row))));
    }

    /**
     * An article that is in the store and not told of.
     *
     * @param address where it was announced to be
     */
    public record Untold(String address, Article article) {}

    private void together(Sql statement) {
        session.together(() -> {
            statement.run();
            return statement;
        });
    }

    private Sql state(String address, String state, Optional<String> digest) {
        return session.sql("UPDATE announcement SET state = :state, digest = COALESCE(:digest, digest)"
                        + " WHERE address = :address")
                .with("state", state)
                .with("digest", digest.orElse(null))
                .with("address", address);
    }

    /** Whether {@code address} was not announced before. */
    private boolean announce(String address, Instant now) {
        boolean fresh = session.sql("SELECT COUNT(*) FROM announcement WHERE address = :address")
                        .with("address", address)
                        .number()
                == 0;
        if (fresh) {
            session.sql(
                            "INSERT INTO announcement (number, address, state, failures, due_at)"
                                    + " VALUES ((SELECT COALESCE(MAX(number), 0) + 1 FROM announcement), :address, 'waiting', 0, :due)")
                    .with("address", address)
                    .with("due", now.toString())
                    .run();
        }
        return fresh;
    }

    private void keep(WatchedFeed feed) {
        session.sql("DELETE FROM feed WHERE address = :address")
                .with("address", feed.address())
                .run();
        insert(feed);
    }

    private void forget(String list, List<WatchedFeed> listed) {
        List<String> before = session.sql("SELECT address FROM feed WHERE listed_by = :list")
                .with("list", list)
                .texts();
        Set<String> now = listed.stream().map(WatchedFeed::address).collect(Collectors.toSet());
        for (String gone : before) {
            if (!now.contains(gone)) {
                session.sql("DELETE FROM feed WHERE address = :address")
                        .with("address", gone)
                        .run();
            }
        }
    }

    /** A feed that is known already stays as it is known. */
    private void insert(WatchedFeed feed) {
        session.sql("INSERT INTO feed (address, listed_by, depth, tag, modified, every, failures, due_at)"
                        + " VALUES (:address, :list, :depth, :tag, :modified, :every, :failures, :due)"
                        + " ON CONFLICT (address) DO NOTHING")
                .with("address", feed.address())
                .with("list", feed.listedBy().orElse(null))
                .with("depth", feed.depth())
                .with("tag", feed.tag().orElse(null))
                .with("modified", feed.modified().orElse(null))
                .with("every", feed.every().toSeconds())
                .with("failures", feed.failures())
                .with("due", feed.due().toString())
                .run();
    }

    private static WatchedFeed feed(ResultSet row) throws SQLException {
        return new WatchedFeed(
                row.getString("address"),
                Optional.ofNullable(row.getString("listed_by")),
                row.getInt("depth"),
                Optional.ofNullable(row.getString("tag")),
                Optional.ofNullable(row.getString("modified")),
                Duration.ofSeconds(row.getLong("every")),
                row.getInt("failures"),
                Instant.parse(row.getString("due_at")));
    }
}
