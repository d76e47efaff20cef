package attache.bench;

import attache.annotation.amount.Amounts;
import attache.annotation.date.Dates;
import attache.view.NormalizedDates;
import attache.view.NormalizedView;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/**
 * How many megabytes of text a second the normaliser reads on one thread, by kind: paragraphs go in as lines do at {@code attache
 * normalize}, values come out; nothing is printed. The text is a folder's articles, {@code samples} unless the property {@value
 * #TEXT} names another.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(value = 1, jvmArgsAppend = "-XX:+UseSerialGC")
public class NormalizerSpeed {
    private static final String TEXT = "attache.bench.text";
    private static final LocalDate DAY = LocalDate.of(2025, 10, 15);

    /** What is read: a kind of {@code attache normalize}, or {@code amounts}, all of them at once as extraction reads them. */
    @Param({"number", "money", "percent", "dimension", "temperature", "date", "amounts"})
    public String kind = "number";

    private List<String> paragraphs = List.of();
    private Function<String, Object> reading = line -> line;

    /** Reads the text and makes the reader. */
    @Setup
    public void prepare() {
        paragraphs = paragraphs();
        reading = switch (kind) {
            case "date" -> {
                NormalizedDates dates = new NormalizedDates(Dates.english());
                yield line -> dates.read(line, Optional.of(DAY));
            }
            case "amounts" -> Amounts::find;
            default -> {
                NormalizedView.Kind amount = NormalizedView.Kind.valueOf(kind.toUpperCase(Locale.ROOT));
                yield line -> NormalizedView.of(amount, line);
            }
        };
    }

    /** Reads the whole text once. */
    @Benchmark
    public void read(Work work, Blackhole found) {
        for (String paragraph : paragraphs) {
            found.consume(reading.apply(paragraph));
        }
        work.texts++;
    }

    /** What an iteration did and how much of a processor it had for that: on a busy machine less than the clock says. */
    @State(Scope.Thread)
    @AuxCounters(AuxCounters.Type.EVENTS)
    public static class Work {
        public long texts;
        public long nanoseconds;
        private long start;

        /** Looks at the thread's clock. */
        @Setup(Level.Iteration)
        public void begin() {
            start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        }

        /** Looks at it again. */
        @TearDown(Level.Iteration)
        public void end() {
            nanoseconds += ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start;
        }
    }

    private static List<String> paragraphs() {
        try (Stream<Path> files = Files.list(Path.of(System.getProperty(TEXT, "samples")))) {
            return files.filter(file ->
                            file.toString().endsWith(".md") || file.toString().endsWith(".txt"))
                    .sorted()
                    .flatMap(file -> lines(file).stream())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file).stream()
                    .filter(line -> !line.isBlank())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Measures every kind, or those that are named, and prints a line for each. */
    public static void main(String[] kinds) throws RunnerException {
        double megabytes = paragraphs().stream()
                        .mapToInt(line -> line.getBytes(StandardCharsets.UTF_8).length)
                        .sum()
                / 1e6;
        OptionsBuilder options = new OptionsBuilder();
        options.include(NormalizerSpeed.class.getName());
        options.jvmArgsPrepend("-D" + TEXT + "=" + System.getProperty(TEXT, "samples"));
        if (kinds.length > 0) {
            options.param("kind", kinds);
        }
        Collection<RunResult> results = new Runner(options.build()).run();
        System.out.printf(
                Locale.ROOT,
                "%n%.3f MB of text a round, one thread; %d processors, Java %s%n%-12s %14s %24s%n",
                megabytes,
                Runtime.getRuntime().availableProcessors(),
                Runtime.version(),
                "kind",
                "MB/s by clock",
                "MB/s of processor time");
        for (RunResult result : results) {
            double texts = secondary(result, "texts");
            double seconds = secondary(result, "nanoseconds") / 1e9;
            System.out.printf(
                    Locale.ROOT,
                    "%-12s %14.1f %24.1f%n",
                    result.getParams().getParam("kind"),
                    result.getPrimaryResult().getScore() * megabytes,
                    texts * megabytes / seconds);
        }
    }

    private static double secondary(RunResult result, String name) {
        return Objects.requireNonNull(result.getSecondaryResults().get(name), name)
                .getScore();
    }
}
