package attache.app.store;

import java.time.Instant;

/**
 * An article that a feed announced and that has not been read.
 *
 * @param address where it is
 * @param failures how often fetching it has failed
 * @param due when it is to be fetched
 */
public record Announcement(String address, int failures, Instant due) {

    /** What becomes of an announcement in the end. */
    public enum End {
        /** Its article is in the store, and whoever watches knows. */
        TOLD,
        /** It is not about the effort. */
        PASSED,
        /** It cannot be read. */
        REFUSED
    }
}
