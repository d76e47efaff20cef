package attache.app.fetch;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/** When hosts may be asked next: a delay between two requests, and longer and longer after failures. Not safe for several threads. */
final class Pace {
    private static final int MOST_DOUBLINGS = 8;

    private final Map<String, Instant> next = new HashMap<>();
    private final Map<String, Integer> failures = new HashMap<>();

    /** How long to wait before {@code host} may be asked; zero where it may be now. */
    Duration wait(String host, Instant now) {
        Instant at = next.getOrDefault(host, now);
        return at.isAfter(now) ? Duration.between(now, at) : Duration.ZERO;
    }

    /** Notes a request that was answered. */
    void asked(String host, Instant now, Duration delay) {
        failures.remove(host);
        next.put(host, now.plus(delay));
    }

    /** Notes one that failed: twice the delay of the time before, or what the server asks for where that is more. */
    void failed(String host, Instant now, Duration delay, Duration asked) {
        int times = Math.min(MOST_DOUBLINGS, failures.merge(host, 1, Integer::sum));
        Duration own = delay.multipliedBy(1L << times);
        next.put(host, now.plus(own.compareTo(asked) > 0 ? own : asked));
    }
}
