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
import org.jdbi.v3.core.Handle;

/** What watching knows: feeds, and the articles that they announced. */
public final class Watched {
    private final Session session;

    Watched(Session session) {
        this.session = session;
    }

    /** All feeds, in order of their addresses. */
    public List<WatchedFeed> feeds() {
        return session.look(handle -> handle.createQuery("SELECT * FROM feed ORDER BY address")
                .map((row, context) -> feed(row))
                .list());
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
        return session.together(handle -> {
            keep(handle, feed);
            forget(handle, feed.address(), listed);
            listed.forEach(other -> insert(handle, other));
            List<Announcement> fresh = new ArrayList<>();
            for (String address : announced) {
                if (announce(handle, address, now)) {
                    fresh.add(new Announcement(address, 0, now));
                }
            }
            return fresh;
        });
    }

    /** Keeps how a feed is known now, where a look has shown nothing else. */
    public void looked(WatchedFeed feed) {
        session.together(handle -> {
            keep(handle, feed);
            return feed;
        });
    }

    /** The announcements that wait, in the order in which they came. */
    public List<Announcement> waiting() {
        return session.look(handle -> handle.createQuery(
                        "SELECT address, failures, due_at FROM announcement WHERE state = 'waiting' ORDER BY number")
                .map((row, context) -> new Announcement(
                        row.getString("address"), row.getInt("failures"), Instant.parse(row.getString("due_at"))))
                .list());
    }

    /** Keeps that fetching an announcement has failed and when it is tried again. */
    public void postpone(Announcement announcement) {
        session.together(handle -> handle.createUpdate(
                        "UPDATE announcement SET failures = :failures, due_at = :due WHERE address = :address")
                .bind("failures", announcement.failures())
                .bind("due", announcement.due().toString())
                .bind("address", announcement.address())
                .execute());
    }

    /**
     * Keeps an article that {@code address} led to, with its records, as {@link Articles#keep} does, and notes in the same step that
     * it is to be told of; nothing is to be told where it was known.
     */
    public Kept keep(String address, Article article, String extractor, Instant readAt, List<SourcedRecord> records) {
        return session.together(handle -> {
            Kept kept = Articles.keep(handle, article, extractor, readAt, records);
            state(handle, address, kept == Kept.KNOWN ? "told" : "kept", Optional.of(article.digest()));
            return kept;
        });
    }

    /** Notes what became of an announcement that brought nothing to tell. */
    public void end(String address, Announcement.End end) {
        session.together(handle -> state(handle, address, end.name().toLowerCase(Locale.ROOT), Optional.empty()));
    }

    /** The articles that are in the store and not told of, in the order in which they were announced. */
    public List<Untold> untold() {
        return session.look(handle -> handle.createQuery("SELECT n.address AS announced, " + Articles.COLUMNS
                        + " FROM announcement n JOIN article a ON a.digest = n.digest"
                        + " WHERE n.state = 'kept' ORDER BY n.number")
                .map((row, context) -> new Untold(row.getString("announced"), Articles.article(row)))
                .list());
    }

    /**
     * An article that is in the store and not told of.
     *
     * @param address where it was announced to be
     */
    public record Untold(String address, Article article) {}

    private static int state(Handle handle, String address, String state, Optional<String> digest) {
        return handle.createUpdate("UPDATE announcement SET state = :state, digest = COALESCE(:digest, digest)"
                        + " WHERE address = :address")
                .bind("state", state)
                .bind("digest", digest.orElse(null))
                .bind("address", address)
                .execute();
    }

    private static boolean announce(Handle handle, String address, Instant now) {
        return handle.createUpdate("INSERT INTO announcement (address, state, failures, due_at)"
                                + " VALUES (:address, 'waiting', 0, :due) ON CONFLICT (address) DO NOTHING")
                        .bind("address", address)
                        .bind("due", now.toString())
                        .execute()
                > 0;
    }

    private static void keep(Handle handle, WatchedFeed feed) {
        handle.createUpdate("DELETE FROM feed WHERE address = :address")
                .bind("address", feed.address())
                .execute();
        insert(handle, feed);
    }

    private static void forget(Handle handle, String list, List<WatchedFeed> listed) {
        List<String> before = handle.createQuery("SELECT address FROM feed WHERE listed_by = :list")
                .bind("list", list)
                .mapTo(String.class)
                .list();
        Set<String> now = listed.stream().map(WatchedFeed::address).collect(Collectors.toSet());
        for (String gone : before) {
            if (!now.contains(gone)) {
                handle.createUpdate("DELETE FROM feed WHERE address = :address")
                        .bind("address", gone)
                        .execute();
            }
        }
    }

    /** A feed that is known already stays as it is known. */
    private static void insert(Handle handle, WatchedFeed feed) {
        handle.createUpdate("INSERT INTO feed (address, listed_by, depth, tag, modified, every, failures, due_at)"
                        + " VALUES (:address, :list, :depth, :tag, :modified, :every, :failures, :due)"
                        + " ON CONFLICT (address) DO NOTHING")
                .bind("address", feed.address())
                .bind("list", feed.listedBy().orElse(null))
                .bind("depth", feed.depth())
                .bind("tag", feed.tag().orElse(null))
                .bind("modified", feed.modified().orElse(null))
                .bind("every", feed.every().toSeconds())
                .bind("failures", feed.failures())
                .bind("due", feed.due().toString())
                .execute();
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
