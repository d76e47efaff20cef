package attache.app.store;

import attache.app.Articles;
import attache.app.Database;
import attache.app.TinyReading;
import attache.article.Article;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** What goes into a store stays in it, once, and the ledger is made of it. */
abstract class StoreTest {
    private final Database database;

    StoreTest(Database database) {
        this.database = database;
    }

    private static final Instant NOON = Instant.parse("2031-04-05T12:00:00Z");
    private static final Article GOODS =
            Articles.article("goods", "NOR pledged 12 drone to UKR. Some words. NOR delivered 12 drone to UKR.");
    private static final Article WORDS =
            Articles.bare("words", "Ada Berg said: it is cold. SWE pledged 3 tent to UKR.");

    @TempDir
    private Path directory;

    private StoreLocation place() {
        return database.store(directory, "test");
    }

    private Connection connect() throws SQLException {
        return database.connect(directory, "test");
    }

    private static Kept keep(Store store, Article article, TinyReading reading) {
        return store.articles().keep(article, reading.extractor(), NOON, reading.read(article));
    }

    @Test
    void givesBackArticlesAndRecordsAsTheyWere() {
        try (Store store = Store.open(place(), Access.WRITE)) {
            assertThat(keep(store, GOODS, TinyReading.FIRST)).isEqualTo(Kept.ADDED);
            assertThat(keep(store, WORDS, TinyReading.FIRST)).isEqualTo(Kept.ADDED);
        }
        try (Store store = Store.open(place(), Access.READ)) {
            assertThat(store.articles().all()).containsExactly(GOODS, WORDS);
            assertThat(store.articles().withDigest(WORDS.digest())).contains(WORDS);
            assertThat(store.articles().named("goods")).containsExactly(GOODS);
            assertThat(store.articles().named(GOODS.digest().substring(0, 5))).containsExactly(GOODS);
            assertThat(store.records().of(GOODS)).isEqualTo(TinyReading.FIRST.read(GOODS));
            assertThat(store.records().all()).hasSize(4);
            assertThat(store.records().countByKind())
                    .containsEntry("assistance", 3L)
                    .containsEntry("statement", 1L);
        }
    }

    @Test
    void theSameArticleAgainAddsNothing() {
        try (Store store = Store.open(place(), Access.WRITE)) {
            keep(store, GOODS, TinyReading.FIRST);

            assertThat(store.articles().known(GOODS, "tiny-1")).isTrue();
            assertThat(keep(store, GOODS, TinyReading.FIRST)).isEqualTo(Kept.KNOWN);
            assertThat(store.articles().count()).isEqualTo(1);
            assertThat(store.articles().lastReading()).isEqualTo(1);
            assertThat(store.records().all()).hasSize(2);
        }
    }

    @Test
    void aNewerExtractorSupersedesTheRecordsAndAnOlderOneDoesNot() {
        try (Store store = Store.open(place(), Access.WRITE)) {
            store.articles().keep(GOODS, "tiny-9", NOON, List.of());

            assertThat(keep(store, GOODS, new TinyReading("tiny-10"))).isEqualTo(Kept.READ_AGAIN);
            assertThat(store.articles().count()).isEqualTo(1);
            assertThat(store.records().of(GOODS)).hasSize(2);

            assertThat(keep(store, GOODS, new TinyReading("tiny-9"))).isEqualTo(Kept.KNOWN);
            assertThat(store.articles().known(GOODS, "tiny-2")).isTrue();
            assertThat(store.records().of(GOODS)).hasSize(2);
        }
    }

    @Test
    void anArticleWhoseRecordsCannotBeKeptIsNotKeptEither() {
        try (Store store = Store.open(place(), Access.WRITE)) {
            var record = TinyReading.FIRST.read(GOODS).getFirst();
            assertThatThrownBy(() -> store.articles().keep(GOODS, "tiny-1", NOON, List.of(record, record)))
                    .isInstanceOf(SqlFailure.class);

            assertThat(store.articles().count()).isZero();
            assertThat(store.articles().lastReading()).isZero();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UPDATE article SET body = 'other'",
                "DELETE FROM article",
                "UPDATE record SET payload = '{}'",
                "DELETE FROM record",
                "UPDATE reading SET extractor = 'other'",
                "DELETE FROM reading"
            })
    void whatWasReadIsNeverChanged(String sql) throws SQLException {
        try (Store store = Store.open(place(), Access.WRITE)) {
            keep(store, GOODS, TinyReading.FIRST);
        }
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            assertThatThrownBy(() -> statement.execute(sql))
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("append-only");
        }
    }

    @Test
    void theLedgerIsMadeAgainWithTheSameBytes() throws SQLException {
        try (Store store = Store.open(place(), Access.WRITE)) {
            keep(store, GOODS, TinyReading.FIRST);
            keep(store, WORDS, TinyReading.FIRST);
            assertThat(store.derived().isFresh()).isFalse();
            store.derived().refresh();
            assertThat(store.derived().isFresh()).isTrue();
        }
        List<String> before = derivedRows();
        assertThat(before).isNotEmpty();
        for (String table : List.of("entry_record", "entry", "conflict", "story", "derived")) {
            execute("DELETE FROM " + table);
        }
        try (Store store = Store.open(place(), Access.WRITE)) {
            assertThat(store.derived().isFresh()).isFalse();
            assertThat(store.articles().count()).isEqualTo(2);
            store.derived().refresh();
        }
        assertThat(derivedRows()).isEqualTo(before);
    }

    @Test
    void anEntryComesBackWithItsRecordsHistoryAndOrigins() {
        try (Store store = Store.open(place(), Access.WRITE)) {
            keep(store, GOODS, TinyReading.FIRST);
            var ledger = store.derived().rebuild();

            assertThat(ledger.entries()).isNotEmpty();
            for (var entry : ledger.entries()) {
                assertThat(store.derived().entriesWithIdLike(entry.id())).containsExactly(entry);
                assertThat(store.derived().entryOf(entry.records().getFirst())).contains(entry.id());
            }
        }
    }

    @Test
    void lookingChangesNothing() {
        try (Store store = Store.open(place(), Access.WRITE)) {
            keep(store, GOODS, TinyReading.FIRST);
        }
        try (Store store = Store.open(place(), Access.READ)) {
            assertThatThrownBy(() -> keep(store, WORDS, TinyReading.FIRST))
                    .isInstanceOf(StoreException.class)
                    .hasMessageContaining("cannot be written");
        }
    }

    @Test
    void healthIsToldAndDamageFound() {
        try (Store store = Store.open(place(), Access.WRITE)) {
            assertThat(store.health().faults()).isEmpty();
            assertThat(store.health().schema()).isEqualTo(Migrations.newest());
            assertThat(store.health().bytes()).isPositive();
        }
    }

    private List<String> derivedRows() throws SQLException {
        List<String> rows = new ArrayList<>();
        for (String table : List.of("entry", "entry_record", "conflict", "story", "derived")) {
            try (Connection connection = connect();
                    Statement statement = connection.createStatement();
                    ResultSet found = statement.executeQuery("SELECT * FROM " + table + " ORDER BY 1")) {
                while (found.next()) {
                    StringBuilder row = new StringBuilder(table);
                    for (int i = 1; i <= found.getMetaData().getColumnCount(); i++) {
                        row.append('|').append(found.getString(i));
                    }
                    rows.add(row.toString());
                }
            }
        }
        return rows;
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
