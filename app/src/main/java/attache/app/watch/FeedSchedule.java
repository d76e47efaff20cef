package attache.app.watch;

import attache.app.fetch.Fetched.Validators;
import attache.app.store.WatchedFeed;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * When feeds are looked at again: a feed that had something new sooner than the last time, one that had nothing later, one that
 * failed later still. Stateless.
 */
final class FeedSchedule {
    /** How long after the first look the second comes, before it is known how often the feed changes. */
    static final Duration FIRST = Duration.ofMinutes(30);

    /** No feed is looked at more often. */
    static final Duration LEAST = Duration.ofMinutes(5);

    /** No feed is looked at more seldom, be it silent or away. */
    static final Duration MOST = Duration.ofDays(1);

    private FeedSchedule() {}

    /** A feed that was never looked at. */
    static WatchedFeed unseen(String address, Optional<String> listedBy, int depth, Instant now) {
        return new WatchedFeed(address, listedBy, depth, Optional.empty(), Optional.empty(), FIRST, 0, now);
    }

    /** {@code feed} after a look that brought something new. */
    static WatchedFeed changed(WatchedFeed feed, Validators validators, Instant now) {
        return answered(feed, validators, within(feed.every().multipliedBy(2).dividedBy(3)), now);
    }

    /** {@code feed} after a look that brought nothing new. */
    static WatchedFeed unchanged(WatchedFeed feed, Validators validators, Instant now) {
        return answered(feed, validators, within(feed.every().multipliedBy(3).dividedBy(2)), now);
    }

    /** {@code feed} after a look that failed: twice as long until the next as after the failure before. */
    static WatchedFeed failed(WatchedFeed feed, Instant now) {
        int failures = feed.failures() + 1;
        Duration rest = within(LEAST.multipliedBy(1L << Math.min(failures - 1, 20)));
        return new WatchedFeed(
                feed.address(),
                feed.listedBy(),
                feed.depth(),
                feed.tag(),
                feed.modified(),
                feed.every(),
                failures,
                now.plus(rest));
    }

    /** What makes the next request for {@code feed} conditional. */
    static Validators validators(WatchedFeed feed) {
        return new Validators(feed.tag(), feed.modified());
    }

    private static WatchedFeed answered(WatchedFeed feed, Validators validators, Duration every, Instant now) {
        return new WatchedFeed(
                feed.address(),
                feed.listedBy(),
                feed.depth(),
                validators.tag(),
                validators.modified(),
                every,
                0,
                now.plus(every));
    }

    private static Duration within(Duration every) {
        if (every.compareTo(LEAST) < 0) {
            return LEAST;
        }
        return every.compareTo(MOST) > 0 ? MOST : every;
    }
}
