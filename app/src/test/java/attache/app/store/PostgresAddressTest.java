package attache.app.store;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** The address of a store on a server: what it may say, whom it takes for the user, and that it never tells a password. */
class PostgresAddressTest {
    private static final Map<String, String> ENVIRONMENT = Map.of("PGUSER", "ada", "XDG_CACHE_HOME", "/caches");

    private static PostgresAddress address(String typed) {
        return (PostgresAddress) StoreLocation.of(typed, ENVIRONMENT);
    }

    @ParameterizedTest
    @CsvSource({
        "postgresql://bo@db.example.org:6432/aid, postgresql://bo@db.example.org:6432/aid, jdbc:postgresql://db.example.org:6432/aid",
        "postgres://bo@db.example.org/aid, postgresql://bo@db.example.org:5432/aid, jdbc:postgresql://db.example.org:5432/aid",
        "POSTGRESQL://DB/aid, postgresql://ada@db:5432/aid, jdbc:postgresql://db:5432/aid",
        "jdbc:postgresql://db/aid?user=bo, postgresql://bo@db:5432/aid, jdbc:postgresql://db:5432/aid",
        "postgresql:///aid, postgresql://ada@localhost:5432/aid, jdbc:postgresql://localhost:5432/aid",
        "postgresql://[::1]:6432/aid, postgresql://ada@[::1]:6432/aid, jdbc:postgresql://[::1]:6432/aid",
        "postgresql://b%40o@db/a%20b%2Fc, postgresql://b%40o@db:5432/a%20b%2Fc, jdbc:postgresql://db:5432/a%20b%2Fc",
    })
    void formsOfOneAddress(String typed, String shown, String driver) {
        assertThat(address(typed)).hasToString(shown);
        assertThat(address(typed).url()).isEqualTo(driver);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "postgresql://bo:s3cr%40et@db/aid",
                "postgresql://bo:s3cr@et@db/aid",
                "postgresql://bo@db/aid?password=s3cr%40et",
                "jdbc:postgresql://db/aid?user=bo&password=s3cr@et"
            })
    void aPasswordGoesToTheDriverAndNowhereElse(String typed) {
        PostgresAddress address = address(typed);

        assertThat(address.properties()).containsEntry("user", "bo").containsEntry("password", "s3cr@et");
        assertThat(address.toString() + address.url() + address.index() + address.name())
                .doesNotContain("s3cr")
                .doesNotContain("et@");
    }

    @Test
    void aPasswordComesFromTheEnvironmentWhereTheAddressHasNone() {
        Map<String, String> environment = Map.of("PGPASSWORD", "from outside");

        assertThat(PostgresAddress.of("postgresql://bo@db/aid", environment).properties())
                .containsEntry("password", "from outside");
        assertThat(PostgresAddress.of("postgresql://bo:mine@db/aid", environment)
                        .properties())
                .containsEntry("password", "mine");
        assertThat(address("postgresql://bo@db/aid").properties()).doesNotContainKey("password");
    }

    @Test
    void parametersOfTheConnectionAreThoseOfTheList() {
        assertThat(address("postgresql://db/aid?sslmode=verify-full&connect_timeout=3")
                        .properties())
                .containsEntry("sslmode", "verify-full")
                .containsEntry("connectTimeout", "3");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "postgresql:",
                "postgresql://",
                "postgresql://bo:s3cret@db",
                "postgresql://bo:s3cret@db/",
                "postgresql://bo:s3cret@db:99999/aid",
                "postgresql://bo:s3cret@db:0/aid",
                "postgresql://bo:s3cret@db:port/aid",
                "postgresql://bo:s3c/ret@db/aid",
                "postgresql://bo:12/s3cret@db/aid",
                "postgresql://bo:s3cret%zz@db/aid",
                "postgresql://bo:s3cret%00@db/aid",
                "postgresql://bo%0ax:s3cret@db/aid",
                "postgresql://bo:s3cret@one,other/aid",
                "postgresql://bo:s3cret@db/aid?socketFactory=java.lang.String",
                "postgresql://bo:s3?cret@db/aid",
                "postgresql://bo@db/aid#s3cret",
                "jdbc:postgresql:aid?password=s3cret"
            })
    void whatIsNoAddressIsRefusedWithoutAWordOfThePassword(String typed) {
        assertThatThrownBy(() -> address(typed))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("store")
                .message()
                .doesNotContain("s3c")
                .doesNotContain("cret");
    }

    @Test
    void itsIndexIsInTheUsersCachesAndTheSameForAllSpellingsOfTheAddress() {
        Path index = address("postgresql://bo@db/aid").index();

        assertThat(index.getParent()).isEqualTo(Path.of("/caches/attache/stores"));
        assertThat(index.getFileName().toString()).matches("aid-[0-9a-f]{12}\\.index");
        assertThat(address("jdbc:postgresql://DB:5432/aid?user=cy").index()).isEqualTo(index);
        assertThat(address("postgresql://other/aid").index()).isNotEqualTo(index);
        assertThat(address("postgresql://db/%2e%2e%2faid").index().getParent()).isEqualTo(index.getParent());
    }

    @Test
    void whatIsNoSuchAddressIsAFile() {
        assertThat(StoreLocation.of("postgresql.db", ENVIRONMENT)).isEqualTo(new StoreFile(Path.of("postgresql.db")));
    }
}
