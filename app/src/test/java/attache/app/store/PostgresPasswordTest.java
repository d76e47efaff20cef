package attache.app.store;

import attache.app.Database;
import attache.app.store.StoreException.Reason;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/** A server that asks for a password gets the one that was given, wherever it was given; and nobody else does. */
class PostgresPasswordTest {
    private static final String SECRET = "b:%@ \u00e9 s3cret";
    private static final String WHERE_THE_DRIVER_LOOKS = "org.postgresql.pgpassfile";

    @TempDir
    private Path directory;

    @BeforeEach
    void askForPasswords() throws Exception {
        try (Connection connection = Database.administrator();
                Statement statement = connection.createStatement()) {
            statement.execute("DO $$ BEGIN CREATE ROLE keeper LOGIN SUPERUSER PASSWORD '" + SECRET
                    + "'; EXCEPTION WHEN duplicate_object THEN NULL; END $$");
            Path rules;
            try (ResultSet row = statement.executeQuery("SHOW hba_file")) {
                row.next();
                rules = Path.of(row.getString(1));
            }
            String rule = "host all keeper all scram-sha-256\n";
            String before = Files.readString(rules);
            if (!before.startsWith(rule)) {
                Files.writeString(rules, rule + before);
                statement.execute("SELECT pg_reload_conf()");
            }
        }
        while (opens(address("keeper"), Map.of("PGPASSWORD", "wrong"))) {
            // The server takes up its rules a moment later.
            Thread.sleep(10);
        }
    }

    private String address(String login) {
        return Database.address(directory, "test").replace("postgres@", login + "@");
    }

    private static boolean opens(String address, Map<String, String> environment) {
        try {
            Store.open(StoreLocation.of(address, environment), Access.WRITE).close();
            return true;
        } catch (StoreException e) {
            return false;
        }
    }

    @Test
    void thePasswordOfTheAddressOrTheEnvironmentOpensIt() {
        assertThat(opens(address("keeper:b%3A%25%40%20%C3%A9%20s3cret"), Map.of()))
                .isTrue();
        assertThat(opens(address("keeper"), Map.of("PGPASSWORD", SECRET))).isTrue();
    }

    @Test
    void thePasswordOfThePasswordFileOpensIt() throws Exception {
        Path file = Files.writeString(
                directory.resolve("pgpass"), "localhost:*:*:keeper:" + SECRET.replace(":", "\\:") + "\n");
        System.setProperty(WHERE_THE_DRIVER_LOOKS, file.toString());
        try {
            assertThat(opens(address("keeper"), Map.of())).isTrue();
        } finally {
            System.clearProperty(WHERE_THE_DRIVER_LOOKS);
        }
    }

    @Test
    void aWrongOneAndNoneAreRefusedAndNotRepeated() {
        for (String login : new String[] {"keeper:wr0ng", "keeper"}) {
            StoreLocation place = StoreLocation.of(address(login), Map.of());

            StoreException failure = catchThrowableOfType(
                    StoreException.class, () -> Store.open(place, Access.WRITE).close());

            assertThat(failure.reason()).as(failure.getMessage()).isEqualTo(Reason.REFUSED);
            assertThat(failure).hasMessageContaining("PGPASSWORD").hasMessageContaining(".pgpass");
            assertThat(failure.getMessage()).doesNotContain("wr0ng").doesNotContain("\n");
        }
    }
}
