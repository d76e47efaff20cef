package attache.app.store;

import attache.app.store.StoreException.Reason;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Brings a database to the schema of this version. A step is a file of SQL beside this class; each runs in a transaction of
 * its own that also notes the new version, so that a kill leaves a whole step or none.
 *
 * <p>A database that is up to date costs one look at its version.
 */
final class Migrations {
    /** In order; the n-th brings version n - 1 to n. Steps that have shipped are never changed, only followed. */
    private static final List<String> STEPS = List.of(
            "V1__articles_and_records.sql",
            "V2__ledger.sql",
            "V3__watch.sql",
            "V4__index.sql",
            "V5__access.sql",
            "V6__joining.sql");

    private static final List<String> APPEND_ONLY = List.of("article", "reading", "record", "decision");

    private static final Pattern BETWEEN = Pattern.compile("\n\\s*\n");

    private final Dialect dialect;

    Migrations(Dialect dialect) {
        this.dialect = dialect;
    }

    /** The version that this program writes. */
    static int newest() {
        return STEPS.size();
    }

    /**
     * Brings the database up to date.
     *
     * @throws StoreException where a later version of the program wrote it
     */
    void run(Connection connection, StoreLocation location) throws SQLException {
        int version = dialect.version(connection);
        refuseNewer(version, location);
        while (version < newest()) {
            dialect.begin(connection);
            try {
                // Another process may have brought it on since: look again now that nobody else can write.
                if (dialect.version(connection) == version) {
                    step(connection, version + 1);
                }
                dialect.commit(connection);
            } catch (SQLException | RuntimeException e) {
                dialect.rollback(connection);
                throw e;
            }
            version = dialect.version(connection);
        }
    }

    /** Whether the database lacks steps. */
    boolean behind(Connection connection, StoreLocation location) throws SQLException {
        int version = dialect.version(connection);
        refuseNewer(version, location);
        return version < newest();
    }

    private static void refuseNewer(int version, StoreLocation location) {
        if (version > newest()) {
            throw new StoreException(
                    Reason.NEWER,
                    "The store " + location + " has schema " + version
                            + ", written by a later version of attache; this one"
                            + " knows schema " + newest()
                            + ": update attache, or name another store with --store.");
        }
    }

    private void step(Connection connection, int number) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (String sql : number == 1 ? dialect.groundwork() : List.<String>of()) {
                statement.execute(sql);
            }
            for (String sql : statements(STEPS.get(number - 1))) {
                statement.execute(sql);
            }
            if (number == 1) {
                for (String table : APPEND_ONLY) {
                    for (String sql : dialect.appendOnly(table)) {
                        statement.execute(sql);
                    }
                }
            }
        }
        dialect.version(connection, number);
    }

    /** The statements of a step: blocks parted by empty lines, comment lines left out. */
    private List<String> statements(String name) {
        List<String> statements = new ArrayList<>();
        for (String block : BETWEEN.splitAsStream(resource(name)).toList()) {
            String sql = block.lines()
                    .filter(line -> !line.startsWith("--"))
                    .reduce("", (a, b) -> a + b + "\n")
                    .strip();
            if (!sql.isEmpty()) {
                statements.add(dialect.spell(sql));
            }
        }
        return statements;
    }

    private static String resource(String name) {
        try (InputStream in = Migrations.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("The class path lacks " + name + " beside " + Migrations.class + ".");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
