package attache.app.cli;

import attache.app.TinyReading;
import attache.app.archive.Archives;
import attache.app.store.Access;
import attache.app.store.Store;
import attache.app.watch.Site;
import attache.article.Article;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.netpreserve.jwarc.WarcCompression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/** What only a process of its own shows: signals, and a reader of its output that goes away. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "there are no POSIX signals")
class ProcessTest {
    private static final int ARTICLES = 400;
    private static final int PAGES = 120;
    private static final int SECONDS = 60;

    @TempDir
    private Path directory;

    private Path articles;
    private Path store;

    @BeforeEach
    void writeArticles() throws IOException {
        articles = Files.createDirectory(directory.resolve("articles"));
        store = directory.resolve("test.db");
        for (int i = 1; i <= ARTICLES; i++) {
            Files.writeString(articles.resolve("a" + i + ".txt"), "NOR pledged " + i + " drone to UKR.");
        }
    }

    @Test
    void controlCInTheMiddleKeepsWhatIsReadAndTheSameCommandGoesOn() throws Exception {
        assumeTrue(OwnJava.succeeds("env", "--default-signal=INT", "true"), "this system's env cannot reset signals");
        Path mark = directory.resolve("mark");
        Process reading = start("read", "--store=" + store, articles.toString());
        await(mark, reading);

        assertThat(OwnJava.succeeds("kill", "-INT", String.valueOf(reading.pid())))
                .isTrue();

        assertThat(reading.waitFor(SECONDS, TimeUnit.SECONDS)).isTrue();
        assertThat(reading.exitValue()).isEqualTo(130);
        int kept = checkStore();
        assertThat(kept).isPositive().isLessThan(ARTICLES);
        assertThat(said("err"))
                .isEqualTo("attache: stopped. " + kept + " articles of this run are kept in " + store
                        + "; the same command goes on from there.\n");

        Files.delete(mark);
        Process again = start("read", "--store=" + store, articles.toString());

        assertThat(again.waitFor(SECONDS, TimeUnit.SECONDS)).isTrue();
        assertThat(again.exitValue()).isZero();
        assertThat(checkStore()).isEqualTo(ARTICLES);
        assertThat(said("err")).contains("Read " + (ARTICLES - kept) + " articles", kept + " were there already");
    }

    @ParameterizedTest
    @EnumSource(names = {"NONE", "GZIP"})
    void aKillInTheMiddleOfAnArchiveLosesNoArticleAndDoublesNone(WarcCompression compression) throws Exception {
        Path archive = Files.write(directory.resolve("crawl.warc"), archive(compression));
        Path mark = directory.resolve("mark");
        Process reading = start("read", "--store=" + store, archive.toString());
        await(mark, reading);

        reading.destroyForcibly().waitFor();

        int kept;
        try (Store opened = Store.open(store, Access.WRITE)) {
            opened.derived().refresh();
            kept = Math.toIntExact(opened.articles().count());
        }
        assertThat(kept).isPositive().isLessThan(PAGES);

        Files.delete(mark);
        Process again = start("read", "--store=" + store, archive.toString());

        assertThat(again.waitFor(SECONDS, TimeUnit.SECONDS)).isTrue();
        assertThat(again.exitValue()).isZero();
        assertThat(checkStore()).isEqualTo(PAGES);
        assertThat(said("err")).contains("Read " + (PAGES - kept) + " articles", kept + " were there already");
        try (Store opened = Store.open(store, Access.READ)) {
            assertThat(opened.articles().all()).extracting(Article::title).doesNotHaveDuplicates();
        }
    }

    /** Pages about the effort among as many that are not. */
    private static byte[] archive(WarcCompression compression) throws IOException {
        Archives archive = new Archives(compression);
        for (int i = 1; i <= PAGES; i++) {
            archive.page("https://news.example/" + i, Site.page(i))
                    .page("https://news.example/sea/" + i, Site.offTopic().replace("sixty", String.valueOf(i)));
        }
        return archive.bytes();
    }

    @Test
    void aReaderOfTheOutputThatGoesAwayEndsItQuietly() throws Exception {
        Process shell = new ProcessBuilder(shell("set -o pipefail; \"$@\" | head -n 1", "extract", articles.toString()))
                .redirectOutput(directory.resolve("out").toFile())
                .redirectError(directory.resolve("err").toFile())
                .start();

        assertThat(shell.waitFor(SECONDS, TimeUnit.SECONDS)).isTrue();
        assertThat(said("out")).hasLineCount(1).contains("\"doc\":\"a1\"");
        assertThat(said("err")).isEmpty();
        assertThat(shell.exitValue()).isEqualTo(141);
    }

    @Test
    void outputThatCannotBeWrittenIsOneLineAndAFailure() throws Exception {
        assumeTrue(Files.exists(Path.of("/dev/full")), "this system has no /dev/full");
        Process shell = new ProcessBuilder(shell("\"$@\" >/dev/full", "extract", articles.toString()))
                .redirectOutput(directory.resolve("out").toFile())
                .redirectError(directory.resolve("err").toFile())
                .start();

        assertThat(shell.waitFor(SECONDS, TimeUnit.SECONDS)).isTrue();
        assertThat(shell.exitValue()).isEqualTo(1);
        assertThat(said("err"))
                .hasLineCount(1)
                .startsWith("attache: standard output cannot be written: ")
                .doesNotContain("Exception");
    }

    /** How many articles the store holds, all of them whole and each there once. */
    private int checkStore() {
        try (Store opened = Store.open(store, Access.READ)) {
            assertThat(opened.health().faults()).isEmpty();
            assertThat(opened.derived().isFresh()).isTrue();
            List<Article> all = opened.articles().all();
            assertThat(all).doesNotHaveDuplicates();
            for (Article article : all) {
                assertThat(opened.records().of(article)).hasSameSizeAs(TinyReading.FIRST.read(article));
            }
            return all.size();
        }
    }

    private Process start(String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of("env", "--default-signal=INT"));
        command.addAll(java(arguments));
        return new ProcessBuilder(command)
                .redirectOutput(directory.resolve("out").toFile())
                .redirectError(directory.resolve("err").toFile())
                .start();
    }

    private List<String> shell(String script, String... arguments) {
        List<String> command = new ArrayList<>(List.of("bash", "-c", script, "bash"));
        command.addAll(java(arguments));
        return command;
    }

    private List<String> java(String... arguments) {
        return OwnJava.command(directory.resolve("mark"), List.of(arguments));
    }

    private static void await(Path mark, Process process) throws InterruptedException {
        while (process.isAlive() && !Files.exists(mark)) {
            Thread.sleep(10);
        }
        assertThat(mark).exists();
    }

    private String said(String name) throws IOException {
        return Files.readString(directory.resolve(name));
    }
}
