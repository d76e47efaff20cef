package attache.app.store;

import attache.app.Database;
import attache.article.Article;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** A kill at any moment loses no article that was finished and leaves no half one. */
abstract class KilledStoreTest {
    private final Database database;

    KilledStoreTest(Database database) {
        this.database = database;
    }

    private static final long SEED = 20310405;
    private static final int KILLS = 6;

    @TempDir
    private Path directory;

    @Test
    void aKillAtAnyMomentLosesNothingThatWasFinished() throws Exception {
        StoreLocation place = database.store(directory, "killed");
        Random random = new Random(SEED);
        List<String> finished = new ArrayList<>();
        for (int kill = 0; kill < KILLS; kill++) {
            finished.addAll(writeUntilKilled(place, random.nextInt(250)));
            check(place, finished, "seed " + SEED + ", kill " + kill);
        }
        assertThat(finished).hasSizeGreaterThan(KILLS);
    }

    /** Runs a writing process, kills it {@code millis} after its first article, and gives the articles that it said were kept. */
    private List<String> writeUntilKilled(StoreLocation place, int millis) throws IOException, InterruptedException {
        Path said = directory.resolve("said.txt");
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx256m",
                        "-XX:TieredStopAtLevel=1",
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Writing.class.getName(),
                        place.toString())
                .redirectOutput(said.toFile())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        while (process.isAlive() && Files.size(said) == 0) {
            Thread.sleep(10);
        }
        Thread.sleep(millis);
        process.destroyForcibly();
        process.waitFor();
        // A line that was cut off by the kill says nothing; a whole one says that its article is there.
        return Files.readString(said)
                .lines()
                .filter(line -> line.length() == 64)
                .toList();
    }

    private static void check(StoreLocation place, List<String> finished, String when) {
        try (Store store = Store.open(place, Access.WRITE)) {
            assertThat(store.health().faults()).as(when).isEmpty();
            List<Article> articles = store.articles().all();
            assertThat(articles.stream().map(Article::digest)).as(when).containsAll(finished);
            for (Article article : articles) {
                assertThat(store.records().of(article)).as(when).hasSize(Writing.RECORDS);
            }
        }
    }
}
