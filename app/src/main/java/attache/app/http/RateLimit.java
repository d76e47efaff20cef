package attache.app.http;

import attache.app.http.Problem.Kind;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.LongSupplier;

/** Lets each address make so many requests: a bucket that fills at an even pace and holds four seconds' worth. Thread-safe. */
final class RateLimit implements Handler {
    private static final int SECONDS_HELD = 4;

    /** Addresses remembered; the one that has been silent longest is forgotten first. */
    private static final int REMEMBERED = 10_000;

    private static final double NANOS = 1e9;

    private final int perSecond;
    private final LongSupplier nanos;
    private final Map<String, Bucket> buckets = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
            return size() > REMEMBERED;
        }
    };

    private record Bucket(double left, long at) {}

    RateLimit(int perSecond, LongSupplier nanos) {
        this.perSecond = perSecond;
        this.nanos = nanos;
    }

    @Override
    public void handle(Context context) {
        if (!admits(Arrival.of(context).household())) {
            throw new Problem(
                    Kind.TOO_MANY, "More than " + perSecond + " requests a second came from here: wait a moment.");
        }
    }

    /** Whether {@code address} may make one more request now. */
    boolean admits(String address) {
        long now = nanos.getAsLong();
        synchronized (buckets) {
            Bucket bucket = buckets.getOrDefault(address, new Bucket(most(), now));
            double left = Math.min(most(), bucket.left() + (now - bucket.at()) / NANOS * perSecond);
            boolean admitted = left >= 1;
            buckets.put(address, new Bucket(admitted ? left - 1 : left, now));
            return admitted;
        }
    }

    private double most() {
        return (double) perSecond * SECONDS_HELD;
    }
}
