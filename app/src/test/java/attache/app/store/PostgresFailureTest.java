package attache.app.store;

import attache.app.Articles;
import attache.app.Database;
import attache.app.TinyReading;
import attache.app.store.StoreException.Reason;
import attache.article.Article;
import attache.record.SourcedRecord;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/** A store on a server that cannot be used says so in one line: the store, the reason, the next step, and no password. */
class PostgresFailureTest {
    private static final Article ARTICLE = Articles.article("goods", "NOR pledged 12 drone to UKR.");
    private static final String SECRET = "s3cret";

    @TempDir
    private Path directory;

    private StoreLocation place() {
        return Database.POSTGRESQL.store(directory, "test");
    }

    /** The same database, as somebody else. */
    private StoreLocation placeOf(String user) {
        return StoreLocation.of(
                Database.address(directory, "test").replace("postgres@", user + ":" + SECRET + "@"), Map.of());
    }

    private static StoreException failure(StoreLocation place, Access access) {
        StoreException failure = catchThrowableOfType(
                StoreException.class,
                () -> Store.open(place, access, Duration.ofMillis(200)).close());
        assertThat(failure).as("opening " + place).isNotNull();
        assertThat(failure.getMessage())
                .contains(place.toString())
                .doesNotContain("\n")
                .doesNotContain(SECRET)
                .endsWith(".");
        return failure;
    }

    private static Kept keep(Store store) {
        return store.articles().keep(ARTICLE, "tiny-1", Instant.EPOCH, TinyReading.FIRST.read(ARTICLE));
    }

    private void execute(String... statements) throws SQLException {
        try (Connection connection = Database.POSTGRESQL.connect(directory, "test");
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    @Test
    void nothingWasReadIntoItYet() throws SQLException {
        StoreException failure = failure(place(), Access.READ);

        assertThat(failure.reason()).isEqualTo(Reason.MISSING);
        assertThat(failure).hasMessageContaining("attache read PATH");
        execute("CREATE SCHEMA attache"); // Nothing was made there: else this fails.
    }

    @Test
    void noSuchDatabase() {
        StoreException failure = failure(
                StoreLocation.of("postgresql://postgres@localhost:" + Database.port() + "/gone", Map.of()),
                Access.WRITE);

        assertThat(failure.reason()).isEqualTo(Reason.MISSING);
        assertThat(failure).hasMessageContaining("createdb").hasMessageContaining("gone");
    }

    @Test
    void noServer() throws IOException {
        int port;
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = socket.getLocalPort();
        }
        StoreException failure = failure(
                StoreLocation.of("postgresql://bo:" + SECRET + "@127.0.0.1:" + port + "/aid", Map.of()), Access.WRITE);

        assertThat(failure.reason()).isEqualTo(Reason.UNREACHABLE);
        assertThat(failure).hasMessageContaining("see that the server runs");
    }

    @Test
    void noSuchUser() {
        StoreException failure = failure(placeOf("nobody"), Access.WRITE);

        assertThat(failure.reason()).isEqualTo(Reason.REFUSED);
        assertThat(failure).hasMessageContaining("nobody").hasMessageContaining("PGPASSWORD");
    }

    @Test
    void aUserWhoMayNotMakeItAndOneWhoMayOnlyLook() throws SQLException {
        execute("CREATE ROLE looker LOGIN");
        try {
            StoreException making = failure(placeOf("looker"), Access.WRITE);
            assertThat(making.reason()).isEqualTo(Reason.READ_ONLY);
            assertThat(making).hasMessageContaining("grant");

            try (Store store = Store.open(place(), Access.WRITE)) {
                keep(store);
            }
            execute(
                    "GRANT USAGE ON SCHEMA attache TO looker",
                    "GRANT SELECT ON ALL TABLES IN SCHEMA attache TO looker");
            try (Store store = Store.open(placeOf("looker"), Access.READ)) {
                assertThat(store.articles().count()).isEqualTo(1);
            }
            try (Store store = Store.open(placeOf("looker"), Access.WRITE)) {
                Article other = Articles.article("other", "SWE pledged 1 tent to UKR.");
                StoreException writing = catchThrowableOfType(
                        StoreException.class, () -> store.articles().keep(other, "tiny-1", Instant.EPOCH, List.of()));
                assertThat(writing.reason()).isEqualTo(Reason.READ_ONLY);
            }
        } finally {
            execute("DROP OWNED BY looker", "DROP ROLE looker");
        }
    }

    @Test
    void anotherProgramsSchemaIsLeftAloneAndAnotherProgramsTablesElsewhereDoNotMatter() throws SQLException {
        execute(
                "CREATE TABLE public.article (name TEXT)",
                "CREATE SCHEMA attache",
                "CREATE TABLE attache.song (a TEXT)");

        StoreException failure = failure(place(), Access.WRITE);

        assertThat(failure.reason()).isEqualTo(Reason.NOT_A_STORE);
        assertThat(failure).hasMessageContaining("another program's");
        execute("DROP TABLE attache.song");
        try (Store store = Store.open(place(), Access.WRITE)) {
            assertThat(keep(store)).isEqualTo(Kept.ADDED);
        }
        execute("SELECT name FROM public.article");
    }

    @Test
    void aDatabaseOfAnotherEncodingOrCollation() throws SQLException {
        String name = "latin_" + System.nanoTime();
        try (Connection connection = Database.administrator();
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE DATABASE " + name + " ENCODING 'LATIN1' LOCALE 'C' TEMPLATE template0");
        }
        StoreException failure = failure(
                StoreLocation.of("postgresql://postgres@localhost:" + Database.port() + "/" + name, Map.of()),
                Access.WRITE);

        assertThat(failure.reason()).isEqualTo(Reason.NOT_A_STORE);
        assertThat(failure).hasMessageContaining("LATIN1").hasMessageContaining("UTF8");
    }

    @Test
    void aLaterSchemaAndAnEarlierOne() throws SQLException {
        Store.open(place(), Access.WRITE).close();
        execute("UPDATE store_schema SET version = 99");

        assertThat(failure(place(), Access.READ).reason()).isEqualTo(Reason.NEWER);
        assertThat(failure(place(), Access.WRITE)).hasMessageContaining("schema 99");

        execute(
                "DROP TABLE joining",
                "DROP TABLE api_token",
                "DROP TABLE user_session",
                "DROP TABLE account",
                "UPDATE store_schema SET version = 4");
        assertThat(failure(place(), Access.READ).reason()).isEqualTo(Reason.OLDER);
        try (Store store = Store.open(place(), Access.WRITE)) {
            assertThat(store.health().schema()).isEqualTo(Migrations.newest());
        }
    }

    @Test
    void oneWritesAtATime() {
        Store.open(place(), Access.WRITE).close();
        try (Store store = Store.open(place(), Access.WRITE, Duration.ofMillis(200));
                Store other = Store.open(place(), Access.WRITE)) {
            StoreException failure =
                    other.session().together(() -> catchThrowableOfType(StoreException.class, () -> keep(store)));

            assertThat(failure.reason()).isEqualTo(Reason.LOCKED);
            assertThat(failure).hasMessageContaining("another process").hasMessageContaining("try again");
            assertThat(keep(store)).isEqualTo(Kept.ADDED);
        }
    }

    @Test
    void severalMayMakeOneStoreAtOnce() throws Exception {
        try (ExecutorService two = Executors.newFixedThreadPool(2)) {
            for (int round = 0; round < 4; round++) {
                StoreLocation place = Database.POSTGRESQL.store(directory, "round" + round);
                Future<?> one = two.submit(() -> Store.open(place, Access.WRITE).close());
                Future<?> other =
                        two.submit(() -> Store.open(place, Access.WRITE).close());
                one.get();
                other.get();
                Store.open(place, Access.READ).close();
            }
        }
    }

    @Test
    void aConnectionThatIsCutOffIsToldOfAndAnotherWorks() throws SQLException {
        try (Store store = Store.open(place(), Access.WRITE)) {
            keep(store);
            assertThat(store.isConnected()).isTrue();
            execute("SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
                    + " WHERE datname = current_database() AND pid <> pg_backend_pid()");

            StoreException failure = catchThrowableOfType(
                    StoreException.class, () -> store.articles().count());

            assertThat(failure.reason()).isEqualTo(Reason.UNREACHABLE);
            assertThat(store.isConnected()).isFalse();
        }
        try (Store store = Store.open(place(), Access.READ)) {
            assertThat(store.articles().count()).isEqualTo(1);
        }
    }

    @Test
    void aGuardThatIsGoneIsAFault() throws SQLException {
        try (Store store = Store.open(place(), Access.WRITE)) {
            assertThat(store.health().faults()).isEmpty();
            execute("ALTER TABLE record DISABLE TRIGGER record_is_never_changed");

            assertThat(store.health().faults())
                    .containsExactly("the table record can be changed: its trigger is off or gone");
        }
    }

    @Test
    void whatTheDatabaseCannotHoldOfATextHasTheSameLength() {
        Article odd = Articles.article("odd", "NOR pledged\u0000 12 drone. \uDBFF\uDFFF\uD83D\uDE81 \u2028");
        List<SourcedRecord> none = List.of();
        try (Store store = Store.open(place(), Access.WRITE)) {
            store.articles().keep(odd, "tiny-1", Instant.EPOCH, none);

            assertThat(store.articles().withDigest(odd.digest()).orElseThrow().body())
                    .isEqualTo(odd.body().replace('\u0000', '\uFFFD'));
            assertThat(store.articles().named("a\u0000b")).isEmpty();
            assertThat(store.articles().named("'; DROP TABLE article; --")).isEmpty();
        }
    }

    @Test
    void aNameOfAnyLengthIsKeptAndFound() {
        StringBuilder name = new StringBuilder();
        for (int i = 0; i < 2_000; i++) {
            name.append(Integer.toString(i * 7919, 36));
        }
        Article article = Articles.article(name.toString(), "NOR pledged 12 drone to UKR.");
        try (Store store = Store.open(place(), Access.WRITE)) {
            store.articles().keep(article, "tiny-1", Instant.EPOCH, TinyReading.FIRST.read(article));

            assertThat(store.articles().named(name.toString())).containsExactly(article);
        }
    }

    @Test
    void ratesAreInTheDatabaseForAllWhoUseIt() throws IOException {
        try (Store store = Store.open(place(), Access.WRITE)) {
            keep(store);
        }
        int shipped = KeptRates.of(place()).size();

        KeptRates.keep(place(), "two\nlines", "date,currency,per_eur\n2031-04-05,USD,1.1\n");

        assertThat(KeptRates.of(place()).size()).isEqualTo(1).isNotEqualTo(shipped);
        assertThat(KeptRates.of(place()).version()).isEqualTo("two lines");
    }
}
