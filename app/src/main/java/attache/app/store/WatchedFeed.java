package attache.app.store;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * What is known of a feed between two looks at it.
 *
 * @param address where it is
 * @param listedBy the list of feeds that named it; empty where a person did
 * @param depth how many lists lie between it and what a person named; 0 or more
 * @param tag the entity tag of the last answer
 * @param modified when the last answer was last modified, as it came
 * @param every how long two looks are apart
 * @param failures how many of the last looks failed, one behind the other
 * @param due when it is to be looked at next
 */
public record WatchedFeed(
        String address,
        Optional<String> listedBy,
        int depth,
        Optional<String> tag,
        Optional<String> modified,
        Duration every,
        int failures,
        Instant due) {}
