package attache.app.cli;

import attache.app.Database;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Commands over a store on a server: what they say of it, and what lies elsewhere than beside a file. */
class ServerStoreTest {
    @TempDir
    private Path directory;

    private Session session;

    @BeforeEach
    void prepare() {
        session = new Session(directory)
                .environment(
                        Map.of("XDG_CACHE_HOME", directory.resolve("caches").toString(), "PGPASSWORD", "s3cret"));
    }

    private Session.Ran onServer(String command, String... arguments) {
        String[] all = new String[arguments.length + 2];
        all[0] = command;
        all[1] = "--store=" + Database.address(directory, "test").replace("postgres@", "postgres:s3cret@");
        System.arraycopy(arguments, 0, all, 2, arguments.length);
        Session.Ran ran = session.run(all);
        assertThat(ran.out() + ran.err()).doesNotContain("s3cret");
        return ran;
    }

    @Test
    void itIsNamedWithoutItsPasswordAndItsIndexIsInTheCaches() throws Exception {
        String shown = Database.address(directory, "test");

        assertThat(onServer("ledger").err()).contains("There is no store at " + shown);
        assertThat(onServer("read", session.article("a.txt", "NOR pledged 12 drone to UKR."))
                        .err())
                .contains("into " + shown);
        assertThat(onServer("search", "drone").out()).contains("12 [drone]");
        assertThat(onServer("doctor").out())
                .contains(shown)
                .containsPattern("PostgreSQL \\d+")
                .contains("up to date");
        try (var indexes = Files.list(directory.resolve("caches/attache/stores"))) {
            assertThat(indexes)
                    .singleElement()
                    .satisfies(index -> assertThat(index.toString()).endsWith(".index"));
        }
    }

    @Test
    void ratesThatAreImportedAreThoseOfTheStore() {
        onServer("read", session.article("a.txt", "NOR pledged 12 drone to UKR."));
        String table = session.article("rates.csv", "date,currency,per_eur\n2031-04-05,USD,1.1\n");

        assertThat(onServer("rates", "import", table).status()).isZero();
        assertThat(onServer("rates").out()).contains("rates.csv, imported 2031-04-05: 1 rate");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "postgresql://bo:s3cret@db",
                "postgresql://bo:s3c/ret@db/aid",
                "jdbc:postgresql://db/aid?password=s3cret&loggerFile=x",
                "postgresql:s3cret"
            })
    void anAddressThatIsNoneIsWrongUsageAndNotRepeated(String address) {
        Session.Ran ran = session.run("ledger", "--store=" + address);

        assertThat(ran.status()).isEqualTo(Command.WRONG_USAGE);
        assertThat(ran.err())
                .startsWith("attache: ")
                .contains("--store")
                .contains("postgresql://USER@HOST:PORT/DATABASE");
        assertThat(ran.out() + ran.err()).doesNotContain("s3c").doesNotContain("cret");
    }
}
