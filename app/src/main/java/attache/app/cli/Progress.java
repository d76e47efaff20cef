package attache.app.cli;

import attache.view.Counts;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;

/** How far long work has come, drawn over one line of a terminal; draws nothing where nobody looks. One thread. */
final class Progress {
    private static final int BAR = 24;
    private static final Duration BETWEEN = Duration.ofMillis(100);

    private final Surroundings surroundings;
    private final Console console;
    private final long total;
    private final Instant start;
    private Instant drawn = Instant.EPOCH;
    private long done;

    /** {@code total} is how many articles there are; 0 where that is not known. */
    Progress(Surroundings surroundings, Console console, long total) {
        this.surroundings = surroundings;
        this.console = console;
        this.total = total;
        this.start = surroundings.clock().instant();
    }

    /** One more article is done. */
    void step() {
        done++;
        tick();
    }

    /** Time passes. */
    void tick() {
        Instant now = surroundings.clock().instant();
        if (console.draws() && Duration.between(drawn, now).compareTo(BETWEEN) >= 0) {
            drawn = now;
            console.draw(line());
        }
    }

    /** Takes the line away. */
    void clear() {
        if (console.draws()) {
            console.draw("");
        }
    }

    private String line() {
        if (done == 0) {
            return "loading the parser's models, " + seconds().toSeconds() + " s";
        }
        String rate = String.format(Locale.ROOT, "%.1f a second", perSecond(done));
        if (total < done) {
            return Counts.of(done, "article", "articles") + ", " + rate;
        }
        int full = (int) (BAR * done / total);
        return "[" + "#".repeat(full) + "·".repeat(BAR - full) + "] " + done + " of " + total + ", " + rate;
    }

    /** How long it has taken so far. */
    Duration seconds() {
        return Duration.between(start, surroundings.clock().instant());
    }

    /** How many of {@code count} went through in a second. */
    double perSecond(long count) {
        return count * 1000.0 / Math.max(1, seconds().toMillis());
    }
}
