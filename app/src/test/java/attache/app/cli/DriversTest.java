package attache.app.cli;

import attache.app.Database;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** A process loads the driver of the database that its store is in, and of no other: starting takes no longer for what is not used. */
class DriversTest {
    private static final int SECONDS = 60;

    @TempDir
    private Path directory;

    private Session session;

    @BeforeEach
    void prepare() {
        session = new Session(directory);
    }

    @Test
    void aStoreInAFileLoadsNothingOfPostgresql() throws Exception {
        String store = Database.SQLITE.store(directory, "test").toString();
        session.run("read", "--store=" + store, session.article("a.txt", "NOR pledged 12 drone to UKR."));

        assertThat(classesOf("ledger", "--store=" + store))
                .anyMatch(name -> name.startsWith("org.sqlite."))
                .noneMatch(name -> name.startsWith("org.postgresql."));
    }

    @Test
    void aStoreOnAServerLoadsNothingOfSqlite() throws Exception {
        String store = Database.POSTGRESQL.store(directory, "test").toString();
        session.run("read", "--store=" + store, session.article("a.txt", "NOR pledged 12 drone to UKR."));

        assertThat(classesOf("ledger", "--store=" + store))
                .anyMatch(name -> name.startsWith("org.postgresql."))
                .noneMatch(name -> name.startsWith("org.sqlite."));
    }

    private List<String> classesOf(String... arguments) throws IOException, InterruptedException {
        Path loaded = directory.resolve("loaded");
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-XX:TieredStopAtLevel=1",
                "--enable-native-access=ALL-UNNAMED",
                "-Xlog:class+load:file=" + loaded + "::filesize=0",
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName()));
        command.addAll(List.of(arguments));
        File out = directory.resolve("out").toFile();
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(out)
                .start();
        assertThat(process.waitFor(SECONDS, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).as(Files.readString(out.toPath())).isZero();
        return Files.readAllLines(loaded).stream()
                .map(line -> line.substring(line.lastIndexOf(']') + 1).strip())
                .toList();
    }
}
