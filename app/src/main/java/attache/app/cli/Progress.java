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
    private Instant first = Instant.EPOCH;
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
        if (done == 1) {
            first = surroundings.clock().instant();
        }
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
        String rate = done == 1 ? "" : String.format(Locale.ROOT, ", %.1f a second", perSecond());
        if (total < done) {
            return Counts.of(done, "article", "articles") + rate;
        }
        int full = (int) (BAR * done / total);
        return "[" + "#".repeat(full) + "·".repeat(BAR - full) + "] " + done + " of " + total + rate + left();
    }

    /** How long the rest will take at this pace; nothing while that is a guess on one article. */
    private String left() {
        if (done < 2 || done == total) {
            return "";
        }
        long seconds = Math.round((total - done) / perSecond());
        return ", " + (seconds < 90 ? seconds + " s" : Math.round(seconds / 60.0) + " min") + " left";
    }

    /** How long it has taken, and at what pace once the models were there: {@code 41.2 s: the first after 30.1 s, then 2.5 a second}. */
    String pace() {
        Duration all = seconds();
        if (done < 2) {
            return words(all);
        }
        return words(all) + ": the first after " + words(Duration.between(start, first))
                + String.format(Locale.ROOT, ", then %.1f a second", perSecond());
    }

    private static String words(Duration time) {
        return String.format(Locale.ROOT, "%.1f s", time.toMillis() / 1000.0);
    }

    private Duration seconds() {
        return Duration.between(start, surroundings.clock().instant());
    }

    /** The pace after the first: before it, the models are loaded. */
    private double perSecond() {
        return (done - 1)
                * 1000.0
                / Math.max(
                        1,
                        Duration.between(first, surroundings.clock().instant()).toMillis());
    }
}
