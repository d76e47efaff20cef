package attache.app.watch;

import attache.app.feed.Feed;
import attache.app.feed.FeedReader;
import attache.app.fetch.Fetched;
import attache.app.store.Announcement;
import attache.app.store.WatchedFeed;
import attache.source.Finding;
import attache.source.Place;
import attache.source.Problem;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Looks at feeds and keeps what they announce. Not safe for several threads. */
final class FeedLook {
    /** A list that a person named may name lists in turn (OPML, then an index of sitemaps), and no further. */
    private static final int DEEPEST = 2;

    /** A list names no more feeds than these. */
    private static final int MOST_LISTED = 500;

    private final Equipment equipment;
    private int failed;

    FeedLook(Equipment equipment) {
        this.equipment = equipment;
    }

    /**
     * What a look has brought.
     *
     * @param feed as it is known now
     * @param listed feeds that it lists
     * @param fresh what it announces for the first time
     */
    record Seen(WatchedFeed feed, List<WatchedFeed> listed, List<Announcement> fresh) {}

    /** How many looks have failed. */
    int failed() {
        return failed;
    }

    /** Looks at {@code feed}; what is seen is in the store when this returns. */
    Seen look(WatchedFeed feed) {
        Fetched fetched = equipment.fetcher().fetch(feed.address(), FeedSchedule.validators(feed));
        Instant now = equipment.now();
        return switch (fetched) {
            case Fetched.Body body -> body(feed, body, now);
            case Fetched.NotModified same -> notModified(feed, now);
            case Fetched.Refused refused -> failed(feed, refused.reason(), now);
        };
    }

    private Seen body(WatchedFeed feed, Fetched.Body body, Instant now) {
        Feed found = FeedReader.read(body.address().toString(), body.body(), body.charset());
        if (found.items().isEmpty() && found.feeds().isEmpty() && body.type().equals("text/html")) {
            return failed(feed, "this is a page and no feed", now);
        }
        List<WatchedFeed> listed = listed(feed, found, now);
        List<String> announced = found.items().stream().map(Feed.Item::address).toList();
        sayWhereBack(feed);
        // Whether it has changed is known only when the announcements are: it is kept as unchanged, and then, where it
        // did, anew.
        WatchedFeed unchanged = FeedSchedule.unchanged(feed, body.validators(), now);
        List<Announcement> fresh = equipment.store().watched().looked(unchanged, listed, announced, now);
        if (fresh.isEmpty()) {
            return new Seen(unchanged, listed, fresh);
        }
        WatchedFeed changed = FeedSchedule.changed(feed, body.validators(), now);
        equipment.store().watched().looked(changed);
        return new Seen(changed, listed, fresh);
    }

    private List<WatchedFeed> listed(WatchedFeed feed, Feed found, Instant now) {
        if (found.feeds().isEmpty()) {
            return List.of();
        }
        if (feed.depth() >= DEEPEST) {
            equipment
                    .log()
                    .said(feed.address()
                            + ": the feeds that it lists are left out: it stands in a list of a list itself.");
            return List.of();
        }
        if (found.feeds().size() > MOST_LISTED) {
            equipment
                    .log()
                    .said(feed.address() + ": it lists " + found.feeds().size() + " feeds, and the first " + MOST_LISTED
                            + " are watched. Name a shorter list.");
        }
        return found.feeds().stream()
                .filter(address -> !address.equals(feed.address()))
                .limit(MOST_LISTED)
                .map(address -> FeedSchedule.unseen(address, Optional.of(feed.address()), feed.depth() + 1, now))
                .toList();
    }

    private Seen notModified(WatchedFeed feed, Instant now) {
        sayWhereBack(feed);
        WatchedFeed after = FeedSchedule.unchanged(feed, FeedSchedule.validators(feed), now);
        equipment.store().watched().looked(after);
        return new Seen(after, List.of(), List.of());
    }

    private void sayWhereBack(WatchedFeed feed) {
        if (feed.failures() > 0) {
            equipment.log().said(feed.address() + ": it answers again.");
        }
    }

    private Seen failed(WatchedFeed feed, String reason, Instant now) {
        failed++;
        WatchedFeed after = FeedSchedule.failed(feed, now);
        equipment
                .log()
                .failed(new Finding(
                                feed.address(),
                                Place.WHOLE,
                                Problem.NOT_FETCHED,
                                reason,
                                "It is tried again at " + after.due()
                                        + "; take it out of the dossier where it is gone for good.")
                        .line());
        equipment.store().watched().looked(after);
        return new Seen(after, List.of(), List.of());
    }
}
