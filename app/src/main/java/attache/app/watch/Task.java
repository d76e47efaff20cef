package attache.app.watch;

import attache.app.store.Announcement;
import attache.app.store.WatchedFeed;
import java.time.Instant;

/** Something that is to be done, not before its time. */
sealed interface Task {

    /** What is asked for. */
    String address();

    /** When it may be done. */
    Instant due();

    /** A look at a feed. */
    record Look(WatchedFeed feed) implements Task {
        @Override
        public String address() {
            return feed.address();
        }

        @Override
        public Instant due() {
            return feed.due();
        }
    }

    /** The reading of an article that was announced. */
    record Fetch(Announcement announcement) implements Task {
        @Override
        public String address() {
            return announcement.address();
        }

        @Override
        public Instant due() {
            return announcement.due();
        }
    }
}
