package attache.app.store;

import attache.app.Articles;
import attache.app.TinyReading;
import attache.app.store.StoreException.Reason;
import attache.article.Article;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/** A store that cannot be used says so in one line: the file, the reason, the next step. */
class StoreFailureTest {
    private static final Article ARTICLE = Articles.article("goods", "NOR pledged 12 drone to UKR.");

    @TempDir
    private Path directory;

    private Path file() {
        return directory.resolve("test.db");
    }

    private StoreException failure(Path file, Access access) {
        StoreException failure = catchThrowableOfType(
                StoreException.class,
                () -> Store.open(new StoreFile(file), access, Duration.ofMillis(200))
                        .close());
        assertThat(failure).as("opening " + file).isNotNull();
        assertThat(failure.getMessage())
                .contains(file.toString())
                .doesNotContain("\n")
                .endsWith(".");
        return failure;
    }

    @Test
    void noSuchStore() {
        StoreException failure = failure(file(), Access.READ);

        assertThat(failure.reason()).isEqualTo(Reason.MISSING);
        assertThat(failure).hasMessageContaining("attache read PATH");
        assertThat(file()).doesNotExist();
    }

    @Test
    void noSuchDirectory() {
        StoreException failure = failure(directory.resolve("gone").resolve("test.db"), Access.WRITE);

        assertThat(failure.reason()).isEqualTo(Reason.MISSING);
        assertThat(failure).hasMessageContaining("make it first");
    }

    @Test
    void aDirectory() {
        assertThat(failure(directory, Access.WRITE).reason()).isEqualTo(Reason.NOT_A_STORE);
    }

    @Test
    void noDatabase() throws IOException {
        String text = "These are plain words and no database at all, whatever the file's name says.\n".repeat(20);
        Files.writeString(file(), text);

        StoreException failure = failure(file(), Access.WRITE);

        assertThat(failure.reason()).isEqualTo(Reason.NOT_A_STORE);
        assertThat(failure).hasMessageContaining("no SQLite database");
        assertThat(file()).hasContent(text);
    }

    @Test
    void anotherProgramsDatabase() throws SQLException {
        execute("CREATE TABLE song (name TEXT)");

        StoreException failure = failure(file(), Access.WRITE);

        assertThat(failure.reason()).isEqualTo(Reason.NOT_A_STORE);
        assertThat(failure).hasMessageContaining("another program's");
    }

    @Test
    void aLaterSchema() throws SQLException {
        Store.open(file(), Access.WRITE).close();
        execute("PRAGMA user_version = 99");

        StoreException failure = failure(file(), Access.READ);

        assertThat(failure.reason()).isEqualTo(Reason.NEWER);
        assertThat(failure).hasMessageContaining("schema 99").hasMessageContaining("update attache");
        assertThat(failure(file(), Access.WRITE).reason()).isEqualTo(Reason.NEWER);
    }

    @Test
    void anEarlierSchemaIsBroughtUpToDateByWriting() throws SQLException {
        Store.open(file(), Access.WRITE).close();
        for (String table : List.of(
                "entry_record",
                "entry",
                "conflict",
                "story",
                "derived",
                "feed",
                "announcement",
                "text",
                "text_day",
                "run",
                "borrowed",
                "meeting",
                "link",
                "joining",
                "telling",
                "api_token",
                "user_session",
                "account")) {
            execute("DROP TABLE " + table);
        }
        execute("DROP INDEX article_doc");
        execute("PRAGMA user_version = 1");

        assertThat(failure(file(), Access.READ).reason()).isEqualTo(Reason.OLDER);
        try (Store store = Store.open(file(), Access.WRITE)) {
            assertThat(store.health().schema()).isEqualTo(Migrations.newest());
        }
    }

    @Test
    void anotherProcessWrites() throws SQLException {
        Store.open(file(), Access.WRITE).close();
        try (Connection other = DriverManager.getConnection("jdbc:sqlite:" + file());
                Statement statement = other.createStatement();
                Store store = Store.open(new StoreFile(file()), Access.WRITE, Duration.ofMillis(200))) {
            statement.execute("BEGIN IMMEDIATE");

            StoreException failure = catchThrowableOfType(StoreException.class, () -> keep(store));

            assertThat(failure.reason()).isEqualTo(Reason.LOCKED);
            assertThat(failure)
                    .hasMessageContaining(file().toString())
                    .hasMessageContaining("another process")
                    .hasMessageContaining("try again");
            statement.execute("ROLLBACK");
            assertThat(keep(store)).isEqualTo(Kept.ADDED);
        }
    }

    @Test
    void twoProcessesMayMakeOneStoreAtOnce() throws Exception {
        try (ExecutorService two = Executors.newFixedThreadPool(2)) {
            for (int round = 0; round < 40; round++) {
                Path file = directory.resolve("round" + round + ".db");
                Future<?> one = two.submit(() -> Store.open(file, Access.WRITE).close());
                Future<?> other =
                        two.submit(() -> Store.open(file, Access.WRITE).close());
                one.get();
                other.get();
                Store.open(file, Access.READ).close();
            }
        }
    }

    @Test
    void theDirectoryCannotBeWritten() {
        // The process file system takes no files from anybody, root included.
        Path nowhere = Path.of("/proc/attache-test.db");
        assumeTrue(Files.isDirectory(nowhere.getParent()), "skipped: there is no /proc here");

        StoreException failure = failure(nowhere, Access.WRITE);

        assertThat(failure).hasMessageContaining("directory that you may write in");
        assertThat(failure.reason()).isIn(Reason.READ_ONLY, Reason.MISSING);
    }

    @Test
    void theDiskIsFull() {
        try (Store store = Store.open(file(), Access.WRITE)) {
            // SQLite answers a file that may not grow as it answers a disk that is full.
            store.session().sql("PRAGMA max_page_count = 1").run();
            String text = "Many words that take room. ".repeat(5_000);
            Article article = Articles.article("long", text);

            StoreException failure = catchThrowableOfType(
                    StoreException.class,
                    () -> store.articles().keep(article, "tiny-1", Instant.EPOCH, java.util.List.of()));

            assertThat(failure.reason()).isEqualTo(Reason.FULL);
            assertThat(failure)
                    .hasMessageContaining(file().toString())
                    .hasMessageContaining("disk is full")
                    .hasMessageContaining("make room");
            assertThat(store.articles().count()).isZero();
        }
    }

    @Test
    void aDamagedFile() throws IOException {
        try (Store store = Store.open(file(), Access.WRITE)) {
            for (int i = 0; i < 50; i++) {
                Article article =
                        Articles.article("a" + i, "NOR pledged " + i + " drone to UKR. " + "Words. ".repeat(400));
                store.articles().keep(article, "tiny-1", Instant.EPOCH, TinyReading.FIRST.read(article));
            }
        }
        byte[] bytes = Files.readAllBytes(file());
        for (int i = 3 * 4096; i < bytes.length - 4096; i++) {
            bytes[i] = (byte) 0xA5;
        }
        Files.write(file(), bytes);

        try (Store store = Store.open(file(), Access.READ)) {
            StoreException failure = catchThrowableOfType(
                    StoreException.class, () -> store.articles().all());
            assertThat(failure.reason()).isEqualTo(Reason.DAMAGED);
            assertThat(failure).hasMessageContaining("damaged").hasMessageContaining("restore a copy");
        }
    }

    private static Kept keep(Store store) {
        return store.articles().keep(ARTICLE, "tiny-1", Instant.EPOCH, TinyReading.FIRST.read(ARTICLE));
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file());
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
