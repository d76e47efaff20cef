package attache.app.cli;

import attache.app.TinyReading;
import attache.app.store.Access;
import attache.app.store.Store;
import attache.app.watch.Site;
import attache.article.Article;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/** Watching as a process of its own: killed in the middle, stopped by signals, run from a crontab. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "there are no POSIX signals")
class WatchProcessTest {
    private static final int SITES = 4;
    private static final int ARTICLES_EACH = 3;
    private static final int SECONDS = 60;

    @TempDir
    private Path directory;

    private final List<Site> sites = new ArrayList<>();
    private Path store;

    /** Several sites, since one is asked once a second and no more. */
    @BeforeEach
    void publish() throws IOException {
        store = directory.resolve("test.db");
        for (int s = 0; s < SITES; s++) {
            Site site = new Site();
            for (int a = 1; a <= ARTICLES_EACH; a++) {
                site.announce("/" + a, Site.page(10 * s + a));
            }
            sites.add(site.rss("/feed"));
        }
    }

    @AfterEach
    void close() throws IOException {
        for (Site site : sites) {
            site.close();
        }
    }

    @Test
    void aKillInTheMiddleLosesNoArticleAndDoublesNone() throws Exception {
        Process watching = start("watch", "--once", "--json");
        awaitKept(watching, 3);

        watching.destroyForcibly().waitFor();

        int kept = checkStore();
        assertThat(kept).isBetween(3, SITES * ARTICLES_EACH - 1);
        List<String> told = told();

        Process again = start("watch", "--once", "--json");

        assertThat(again.waitFor(SECONDS, TimeUnit.SECONDS)).isTrue();
        assertThat(said("err")).contains("Read " + (SITES * ARTICLES_EACH - kept) + " article");
        assertThat(again.exitValue()).isZero();
        assertThat(checkStore()).isEqualTo(SITES * ARTICLES_EACH);
        // A line may come twice where the kill fell between it and its note; none is missing.
        assertThat(Stream.concat(told.stream(), told().stream()).collect(Collectors.toSet()))
                .hasSize(SITES * ARTICLES_EACH);
        for (Site site : sites) {
            // Feeds that were looked at before the kill are not due yet, and what they announced waits in the store.
            assertThat(site.server().asked("/feed")).isBetween(1L, 2L);
        }
    }

    @ParameterizedTest
    @CsvSource({"INT,130", "TERM,143"})
    void aSignalStopsItInOrder(String signal, int status) throws Exception {
        assumeTrue(
                OwnJava.succeeds("env", "--default-signal=" + signal, "true"),
                "this system's env cannot reset signals");
        Process watching = start("watch");
        awaitKept(watching, SITES * ARTICLES_EACH);

        assertThat(OwnJava.succeeds("kill", "-" + signal, String.valueOf(watching.pid())))
                .isTrue();

        assertThat(watching.waitFor(10, TimeUnit.SECONDS)).isTrue();
        assertThat(watching.exitValue()).isEqualTo(status);
        assertThat(said("err")).contains("Watching 4 feeds into ", "Stopped. Read 12 articles of 4 feeds");
        assertThat(said("out")).hasLineCount(SITES * ARTICLES_EACH).contains("Harbour sends 11  new: ");
        checkStore();
    }

    /** Waits until the process has kept {@code least} articles. */
    private void awaitKept(Process process, int least) throws InterruptedException {
        while (process.isAlive() && kept() < least) {
            Thread.sleep(20);
        }
        assertThat(process.isAlive()).as(() -> "it ended too early").isTrue();
    }

    private long kept() {
        if (!Files.exists(store)) {
            return 0;
        }
        try (Store opened = Store.open(store, Access.READ)) {
            return opened.articles().count();
        } catch (attache.app.store.StoreException e) {
            return 0; // It is being made.
        }
    }

    /** How many articles the store holds, all of them whole and each there once. */
    private int checkStore() {
        try (Store opened = Store.open(store, Access.WRITE)) {
            assertThat(opened.health().faults()).isEmpty();
            List<Article> all = opened.articles().all();
            assertThat(all).extracting(Article::title).doesNotHaveDuplicates();
            for (Article article : all) {
                assertThat(opened.records().of(article)).hasSameSizeAs(TinyReading.FIRST.read(article));
            }
            return all.size();
        }
    }

    private List<String> told() throws IOException {
        return said("out")
                .lines()
                .map(line -> new JsonMapper().readTree(line).path("address").asString())
                .toList();
    }

    private Process start(String... arguments) throws IOException {
        List<String> command = OwnJava.interruptible(directory.resolve("mark" + System.nanoTime()), List.of(arguments));
        command.addAll(List.of("--store=" + store, "--allow-private"));
        sites.forEach(site -> command.add(site.at("/feed")));
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectOutput(directory.resolve("out").toFile())
                .redirectError(directory.resolve("err").toFile());
        builder.environment().putAll(Map.of("NO_COLOR", "1"));
        return builder.start();
    }

    private String said(String name) throws IOException {
        return Files.readString(directory.resolve(name));
    }
}
