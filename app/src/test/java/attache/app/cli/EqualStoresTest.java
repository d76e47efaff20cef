package attache.app.cli;

import attache.app.Database;
import attache.app.model.ModelFolder;
import attache.pipeline.Reading;
import java.math.BigInteger;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/** The sample articles, read into a file and into a database on a server, come to the same bytes in every command and every table. */
class EqualStoresTest {
    private static final List<String> TABLES = List.of(
            "article",
            "reading",
            "record",
            "decision",
            "entry",
            "entry_record",
            "conflict",
            "story",
            "derived",
            "text",
            "text_day",
            "run",
            "borrowed",
            "meeting",
            "link",
            "joining",
            "telling");

    @TempDir
    private Path directory;

    private final Supplier<Reading> reading = Engine.lazily(ModelFolder.of(System.getenv()));

    @Test
    void whatIsReadShownDecidedAndExportedIsTheSame() throws SQLException {
        for (Database database : Database.values()) {
            assertThat(run(database, "read", "../samples").status()).isZero();
        }
        assertSame("read", "../samples");
        assertSame("ledger");
        assertSame("ledger", "--json");
        assertSame("ledger", "--in", "EUR");
        assertSame("conflicts");
        assertSame("sources");
        assertSame("agenda");
        assertSame("needs");
        assertSame("roles");
        assertSame("positions", "UKR");
        assertSame("search", "tanks");
        assertSame("search", "Leopard Germany \"");
        assertSame("review");
        for (String id : ids("ledger", "entry").subList(0, 5)) {
            assertSame("show", id);
        }
        decide();
        assertSame("review", "log");
        assertSame("review", "export");
        assertSame("ledger", "--json");
        assertSame("conflicts", "--json");
        assertSame("search", "tanks");
        assertThat(rows(Database.POSTGRESQL)).isNotEmpty().isEqualTo(rows(Database.SQLITE));
    }

    private void decide() {
        List<String> queue = ids("review", "name").stream()
                .filter(name -> name.contains("."))
                .map(name -> name.substring(0, name.indexOf('.')))
                .filter(id -> id.startsWith("r"))
                .toList();
        List<String> entries = ids("ledger", "entry");
        assertSame("review", "reject", queue.get(0), "--as", "Ada Berg", "--why", "not so");
        assertSame("review", "accept", queue.get(1), "--as", "Bo Lie");
        assertSame("review", "correct", queue.get(2), "certainty=denied", "--as", "Bo Lie");
        assertSame("review", "merge", entries.get(0), entries.get(1), "--as", "Ada Berg");
        assertSame("review", "alias", "Berlin", "DEU", "--as", "Ada Berg");
    }

    private List<String> ids(String command, String field) {
        JsonMapper json = new JsonMapper();
        return run(Database.SQLITE, command, "--json")
                .out()
                .lines()
                .map(json::readTree)
                .map((JsonNode line) -> line.path(field).asString(""))
                .filter(id -> !id.isEmpty())
                .toList();
    }

    private void assertSame(String... command) {
        Session.Ran file = run(Database.SQLITE, command);
        Session.Ran database = run(Database.POSTGRESQL, command);

        assertThat(file.status())
                .as(String.join(" ", command) + ": " + file.err())
                .isZero();
        assertThat(file.out() + file.err()).as(String.join(" ", command)).isNotEmpty();
        assertThat(database.out()).as(String.join(" ", command)).isEqualTo(file.out());
        assertThat(database.status()).isEqualTo(file.status());
    }

    private Session.Ran run(Database database, String... command) {
        String store = database.store(directory, "test").toString();
        List<String> all = new ArrayList<>(List.of(command));
        all.add(1, "--store=" + store);
        Session.Ran ran = new Session(directory)
                .reading(reading)
                .environment(Map.of("XDG_CACHE_HOME", directory.toString()))
                .run(all.toArray(String[]::new));
        return new Session.Ran(
                ran.status(), ran.out().replace(store, "STORE"), ran.err().replace(store, "STORE"));
    }

    private List<String> rows(Database database) throws SQLException {
        List<String> rows = new ArrayList<>();
        try (Connection connection = database.connect(directory, "test");
                Statement statement = connection.createStatement()) {
            for (String table : TABLES) {
                List<String> some = new ArrayList<>();
                try (ResultSet row = statement.executeQuery("SELECT * FROM " + table)) {
                    while (row.next()) {
                        StringBuilder text = new StringBuilder(table);
                        for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
                            Object value = row.getObject(i);
                            text.append('|').append(value instanceof byte[] bytes ? new BigInteger(1, bytes) : value);
                        }
                        some.add(text.toString());
                    }
                }
                assertThat(some).as(table).isNotEmpty();
                some.sort(null);
                rows.addAll(some);
            }
        }
        return rows;
    }
}
