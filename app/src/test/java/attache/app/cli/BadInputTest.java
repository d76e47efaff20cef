package attache.app.cli;

import attache.app.store.Access;
import attache.app.store.Store;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

/**
 * Whatever is wrong with an input of {@code read}: one line names it and says why, the other inputs are read, the status is 1 and
 * the store is whole. How each is told stands in the tests of the input and the store; Ctrl-C is {@link ProcessTest}'s.
 */
class BadInputTest {
    private static final String GOOD = "NOR pledged 12 drone to UKR.";
    private static final int MEBIBYTES = 50;

    @TempDir
    private Path directory;

    private Session session;

    @BeforeEach
    void start() {
        session = new Session(directory);
    }

    /** Makes the input in a folder and gives the path to read. */
    interface Making {
        Path in(Path folder) throws IOException;
    }

    private static Making file(String name, byte[] bytes) {
        return folder -> Files.write(folder.resolve(name), bytes);
    }

    private static Making file(String name, String text, Charset charset) {
        return file(name, text.getBytes(charset));
    }

    static List<Arguments> inputs() {
        byte[] junk = new byte[4096];
        new java.util.Random(7).nextBytes(junk);
        return List.of(
                argumentSet("an empty file", file("x.txt", new byte[0]), "the input is empty"),
                argumentSet(
                        "a folder without articles",
                        (Making) folder -> Files.createDirectory(folder.resolve("none")),
                        "the folder is empty"),
                argumentSet("binary junk", file("x.txt", junk), "this is not text"),
                argumentSet(
                        "front matter that does not parse",
                        file("x.md", "---\ntitle: [open\n---\nWords.", StandardCharsets.UTF_8),
                        "the front matter is no YAML"),
                argumentSet(
                        "a broken line of JSON",
                        file(
                                "x.jsonl",
                                "{\"body\": \n{\"body\": \"SWE pledged 3 tent to UKR.\"}\n",
                                StandardCharsets.UTF_8),
                        "line 1"),
                argumentSet("no such file", (Making) folder -> folder.resolve("gone.txt"), "there is no such file"),
                argumentSet("text beyond the limit", (Making) BadInputTest::fiftyMebibytes, "one article may have"),
                argumentSet("a file that may not be read", (Making) BadInputTest::forbidden, "permi"));
    }

    private static Path fiftyMebibytes(Path folder) throws IOException {
        Path path = folder.resolve("long.txt");
        try (RandomAccessFile sparse = new RandomAccessFile(path.toFile(), "rw")) {
            sparse.setLength((long) MEBIBYTES << 20);
        }
        return path;
    }

    private static Path forbidden(Path folder) throws IOException {
        Path path = Files.writeString(folder.resolve("secret.txt"), GOOD);
        Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("---------"));
        assumeFalse(Files.isReadable(path), "this user may read everything");
        return path;
    }

    @ParameterizedTest
    @MethodSource("inputs")
    void oneLineNamesItAndTheRestIsRead(Making making, String reason) throws IOException {
        String before = session.article("a.txt", GOOD);
        Path bad = making.in(Files.createDirectory(directory.resolve("bad")));
        String after = session.article("z.txt", "DNK delivered 5 tent to UKR.");

        Session.Ran ran = session.onStore("read", "--quiet", before, bad.toString(), after);

        assertThat(ran.status()).isEqualTo(1);
        assertThat(ran.err())
                .hasLineCount(1)
                .startsWith("attache: " + bad)
                .contains(reason)
                .doesNotContain("Exception");
        assertThat(ran.out()).contains("12 drone", "5 tent");
        checkStore(bad.toString().endsWith(".jsonl") ? 3 : 2);
    }

    /** Text in an encoding that is not UTF-8 is read all the same, and what was assumed is said. */
    @ParameterizedTest
    @MethodSource("encodings")
    void anotherEncodingIsReadWithARemark(Making making) throws IOException {
        Path path = making.in(directory);

        Session.Ran ran = session.onStore("read", path.toString());

        assertThat(ran.status()).isZero();
        assertThat(ran.err()).contains(path.toString());
        assertThat(ran.out()).contains("12 drone");
        checkStore(1);
    }

    static List<Arguments> encodings() {
        String text = "Støre: “" + GOOD + "”";
        return List.of(
                argumentSet("Windows-1252", file("x.txt", text, Charset.forName("windows-1252"))),
                argumentSet("UTF-16 without a mark", file("x.txt", text, StandardCharsets.UTF_16LE)));
    }

    @Test
    void aStoreThatAnotherProcessWritesIsNamedAndStaysWhole() throws SQLException {
        session.onStore("read", session.article("a.txt", GOOD));
        String more = session.article("more.txt", "SWE pledged 3 tent to UKR.");
        try (Connection other = DriverManager.getConnection("jdbc:sqlite:" + session.store());
                Statement statement = other.createStatement()) {
            statement.execute("BEGIN IMMEDIATE");

            Session.Ran ran = session.onStore("read", more);

            statement.execute("ROLLBACK");
            assertThat(ran.status()).isEqualTo(1);
            assertThat(ran.err())
                    .hasLineCount(1)
                    .startsWith("attache: ")
                    .contains(session.store().toString(), "another process");
        }
        checkStore(1);
        assertThat(session.onStore("read", more).status()).isZero();
        checkStore(2);
    }

    @Test
    void aFullDiskIsNamedAndWhatWasKeptIsWhole() throws Exception {
        Path small = Files.createDirectory(directory.resolve("small"));
        assumeTrue(
                run("mount", "-t", "tmpfs", "-o", "size=1m", "tmpfs", small.toString()),
                "only a user who may mount can have a small disk");
        try {
            Path store = small.resolve("test.db");
            String[] arguments = new String[60];
            arguments[0] = "read";
            arguments[1] = "--store=" + store;
            for (int i = 2; i < arguments.length; i++) {
                arguments[i] = session.article("a" + i + ".txt", GOOD + " Room " + i + "." + " word".repeat(10_000));
            }

            Session.Ran ran = session.run(arguments);

            assertThat(ran.status()).isEqualTo(1);
            assertThat(ran.err()).hasLineCount(1).startsWith("attache: ").contains(store.toString(), "disk is full");
            Path copy = Files.copy(store, directory.resolve("copy.db"));
            Path log = small.resolve("test.db-wal");
            if (Files.exists(log)) {
                Files.copy(log, directory.resolve("copy.db-wal"));
            }
            try (Store opened = Store.open(copy, Access.WRITE)) {
                assertThat(opened.health().faults()).isEmpty();
                assertThat(opened.articles().count()).isLessThan(arguments.length - 2L);
            }
        } finally {
            run("umount", "-l", small.toString());
        }
    }

    private static boolean run(String... command) throws InterruptedException {
        try {
            Process process = new ProcessBuilder(command).start();
            return process.waitFor(10, TimeUnit.SECONDS) && process.exitValue() == 0;
        } catch (IOException e) {
            return false;
        }
    }

    private void checkStore(int articles) {
        try (Store opened = Store.open(session.store(), Access.READ)) {
            assertThat(opened.health().faults()).isEmpty();
            assertThat(opened.articles().count()).isEqualTo(articles);
        }
    }
}
