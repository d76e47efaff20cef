package attache.app.store;

import attache.app.Database;
import attache.decision.SignedDecision;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** A kill at any moment loses no decision that was acknowledged, and leaves the chain whole. */
abstract class KilledDecisionsTest {
    private final Database database;

    KilledDecisionsTest(Database database) {
        this.database = database;
    }

    private static final long SEED = 20310406;
    private static final int KILLS = 5;

    @TempDir
    private Path directory;

    @Test
    void aKillAtAnyMomentLosesNoAcknowledgedDecision() throws Exception {
        StoreLocation place = database.store(directory, "killed");
        Random random = new Random(SEED);
        List<String> acknowledged = new ArrayList<>();
        for (int kill = 0; kill < KILLS; kill++) {
            acknowledged.addAll(decideUntilKilled(place, random.nextInt(200)));
            try (Store store = Store.open(place, Access.WRITE)) {
                String when = "seed " + SEED + ", kill " + kill;
                assertThat(store.health().faults()).as(when).isEmpty();
                assertThat(store.decisions().faults()).as(when).isEmpty();
                assertThat(store.decisions().all())
                        .as(when)
                        .extracting(SignedDecision::digest)
                        .containsAll(acknowledged);
            }
        }
        assertThat(acknowledged).hasSizeGreaterThan(KILLS);
    }

    private static boolean haveAllSpoken(List<Path> said) throws IOException {
        for (Path out : said) {
            if (Files.size(out) == 0) {
                return false;
            }
        }
        return true;
    }

    /** Two processes decide at once; both are killed {@code millis} after each has had a decision acknowledged. */
    private List<String> decideUntilKilled(StoreLocation place, int millis) throws IOException, InterruptedException {
        List<Path> said = List.of(directory.resolve("said-1.txt"), directory.resolve("said-2.txt"));
        List<Process> processes = new ArrayList<>();
        for (Path out : said) {
            processes.add(new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-Xmx256m",
                            "-XX:TieredStopAtLevel=1",
                            "--enable-native-access=ALL-UNNAMED",
                            "-cp",
                            System.getProperty("java.class.path"),
                            Deciding.class.getName(),
                            place.toString(),
                            "Reviewer of " + out.getFileName())
                    .redirectOutput(out.toFile())
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start());
        }
        while (processes.stream().allMatch(Process::isAlive) && !haveAllSpoken(said)) {
            Thread.sleep(10);
        }
        Thread.sleep(millis);
        List<String> digests = new ArrayList<>();
        for (int i = 0; i < said.size(); i++) {
            processes.get(i).destroyForcibly();
            processes.get(i).waitFor();
            // A line that was cut off by the kill says nothing.
            Files.readString(said.get(i))
                    .lines()
                    .filter(line -> line.length() == 64)
                    .forEach(digests::add);
        }
        return digests;
    }
}
