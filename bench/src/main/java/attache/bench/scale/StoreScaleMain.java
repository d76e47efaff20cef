package attache.bench.scale;

import attache.app.store.Access;
import attache.app.store.Store;
import attache.app.store.StoreLocation;
import attache.article.Article;
import attache.record.SourcedRecord;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Makes stores of a stated size and times work on their ledgers.
 *
 * <pre>
 * StoreScaleMain make STORE ARTICLES RECORDS [SEED]     a store of invented articles with so many records each
 * StoreScaleMain rebuild STORE                           the ledger from scratch
 * StoreScaleMain add STORE ARTICLES RECORDS MORE [SEED]  more articles, one by one, the ledger after each
 * </pre>
 *
 * <p>Each prints a line with wall and processor time and the largest memory that the process has held.
 */
public final class StoreScaleMain {
    private static final int AT_ONCE = 500;
    private static final long SEED = 1;

    private StoreScaleMain() {}

    /** Runs one of the works. */
    public static void main(String[] args) throws IOException {
        StoreLocation place = StoreLocation.of(args[1], System.getenv());
        switch (args[0]) {
            case "make" -> make(place, number(args, 2), number(args, 3), seed(args, 4));
            case "rebuild" -> rebuild(place);
            case "add" -> add(place, number(args, 2), number(args, 3), number(args, 4), seed(args, 5));
            default -> throw new IllegalArgumentException("One of make, rebuild, add is wanted, not " + args[0] + ".");
        }
    }

    private static int number(String[] args, int place) {
        return Integer.parseInt(args[place]);
    }

    private static long seed(String[] args, int place) {
        return args.length > place ? Long.parseLong(args[place]) : SEED;
    }

    private static void make(StoreLocation place, int articles, int records, long seed) {
        InventedNews news = new InventedNews(seed, articles, records);
        Watch watch = new Watch();
        try (Store store = Store.open(place, Access.WRITE)) {
            for (int from = 0; from < articles; from += AT_ONCE) {
                Map<Article, List<SourcedRecord>> some = new LinkedHashMap<>();
                for (int i = from; i < Math.min(articles, from + AT_ONCE); i++) {
                    InventedNews.Told told = news.article(i);
                    some.put(told.article(), told.records());
                }
                store.articles().keepAll(some, "invented", Instant.EPOCH);
            }
            System.out.println(watch.line("made, seed " + seed + ": " + counts(store)));
        }
    }

    private static void rebuild(StoreLocation place) {
        try (Store store = Store.open(place, Access.WRITE)) {
            Watch watch = new Watch();
            store.derived().rebuild();
            System.out.println(watch.line("rebuilt from scratch: " + counts(store)));
        }
    }

    private static String counts(Store store) {
        long records = store.records().countByKind().values().stream()
                .mapToLong(Long::longValue)
                .sum();
        return store.articles().count() + " articles, " + records + " records";
    }

    private static void add(StoreLocation place, int articles, int records, int more, long seed) {
        InventedNews news = new InventedNews(seed, articles, records);
        try (Store store = Store.open(place, Access.WRITE)) {
            store.derived().refresh();
            int known = Math.toIntExact(store.articles().count());
            long[] nanos = new long[more];
            long[] processor = new long[more];
            ThreadMXBean threads = ManagementFactory.getThreadMXBean();
            for (int i = 0; i < more; i++) {
                InventedNews.Told told = news.article(known + i);
                long start = System.nanoTime();
                long used = threads.getCurrentThreadCpuTime();
                store.articles().keep(told.article(), "invented", Instant.EPOCH, told.records());
                store.derived().refresh();
                nanos[i] = System.nanoTime() - start;
                processor[i] = threads.getCurrentThreadCpuTime() - used;
            }
            System.out.println(more + " articles added to " + known + ", one by one: first " + millis(nanos[0]) + ", "
                    + spread(nanos) + "; the last half " + spread(half(nanos)) + ", of processor time "
                    + spread(half(processor)));
        }
    }

    /** The last half, by which time the compiler has seen the work. */
    private static long[] half(long[] nanos) {
        return Arrays.copyOfRange(nanos, nanos.length / 2, nanos.length);
    }

    /** {@code median 12 ms, p95 20 ms, most 31 ms} of {@code nanos}. */
    static String spread(long[] nanos) {
        long[] sorted = nanos.clone();
        Arrays.sort(sorted);
        return "median " + millis(sorted[sorted.length / 2]) + ", p95 "
                + millis(sorted[Math.min(sorted.length - 1, sorted.length * 95 / 100)]) + ", most "
                + millis(sorted[sorted.length - 1]);
    }

    private static String millis(long nanos) {
        return String.format(Locale.ROOT, "%.1f ms", nanos / 1e6);
    }

    /** What a piece of work takes. */
    private static final class Watch {
        private final long start = System.nanoTime();
        private final Duration processor = processor();

        private static Duration processor() {
            return ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO);
        }

        String line(String what) {
            return String.format(
                    Locale.ROOT,
                    "%s; %.1f s, %.1f s of processor time, %s at most",
                    what,
                    (System.nanoTime() - start) / 1e9,
                    processor().minus(processor).toMillis() / 1e3,
                    memory());
        }

        /** The process's largest resident set, as Linux tells it. */
        private static String memory() {
            try {
                return Files.readAllLines(Path.of("/proc/self/status")).stream()
                        .filter(line -> line.startsWith("VmHWM:"))
                        .map(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024 + " MB")
                        .findFirst()
                        .orElse("?");
            } catch (IOException e) {
                return "? MB";
            }
        }
    }
}
