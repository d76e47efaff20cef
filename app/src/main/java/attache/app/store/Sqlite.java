package attache.app.store;

import attache.app.store.StoreException.Reason;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;
import org.sqlite.SQLiteErrorCode;

/** SQLite 3.37 or later: STRICT tables, the version in the file's header. */
final class Sqlite implements Dialect {
    /** "Atta" in ASCII, in the file's header: by this a store is known. */
    private static final int MARK = 0x41747461;

    @Override
    public String spell(String sql) {
        return sql.replace("{text}", "TEXT")
                .replace("{integer}", "INTEGER")
                .replace("{real}", "REAL")
                .replace("{number}", "INTEGER NOT NULL PRIMARY KEY")
                .replace("{bytes}", "BLOB")
                .replace("{keyed}", "STRICT, WITHOUT ROWID")
                .replace("{strict}", "STRICT");
    }

    @Override
    public int version(Connection connection) throws SQLException {
        return number(connection, "PRAGMA user_version");
    }

    @Override
    public void version(Connection connection, int version) throws SQLException {
        run(connection, "PRAGMA application_id = " + MARK);
        run(connection, "PRAGMA user_version = " + version);
    }

    @Override
    public List<String> appendOnly(String table) {
        return List.of(
                "CREATE TRIGGER " + table + "_is_never_changed BEFORE UPDATE ON " + table
                        + " BEGIN SELECT RAISE(ABORT, '" + table + " is append-only'); END",
                "CREATE TRIGGER " + table + "_is_never_emptied BEFORE DELETE ON " + table
                        + " BEGIN SELECT RAISE(ABORT, '" + table + " is append-only'); END");
    }

    @Override
    public String begin() {
        return "BEGIN IMMEDIATE";
    }

    @Override
    public Optional<StoreException> explain(SQLException failure, Path file) {
        return reason(failure)
                .map(reason -> new StoreException(reason, "The store " + file + " " + next(reason, failure), failure));
    }

    private static String next(Reason reason, SQLException failure) {
        return switch (reason) {
            case LOCKED -> "is being written by another process: try again when that has ended.";
            case READ_ONLY -> "cannot be written: give a file in a directory that you may write in with --store FILE.";
            case FULL -> "cannot grow, the disk is full: make room and run the same command again.";
            case NOT_A_STORE -> "is no SQLite database: name another file with --store FILE.";
            case MISSING ->
                "cannot be opened or made there: give a file in a directory that you may write in with --store FILE.";
            case NEWER, OLDER, DAMAGED ->
                "is damaged or cannot be read (" + oneLine(failure)
                        + "): restore a copy, or read the articles into a new store.";
        };
    }

    /**
     * Refuses a database that another program made, so that its tables stay as they are.
     *
     * @throws StoreException where the file holds tables and does not carry this program's mark
     */
    static void refuseForeign(Connection connection, Path file) throws SQLException {
        if (number(connection, "PRAGMA application_id") != MARK
                && number(connection, "SELECT COUNT(*) FROM sqlite_master") > 0) {
            throw new StoreException(
                    Reason.NOT_A_STORE,
                    "The store " + file + " is another program's database: name another file with --store FILE.");
        }
    }

    private static Optional<Reason> reason(SQLException failure) {
        SQLiteErrorCode code = SQLiteErrorCode.getErrorCode(failure.getErrorCode() & 0xff);
        return switch (code) {
            case SQLITE_BUSY, SQLITE_LOCKED, SQLITE_PROTOCOL -> Optional.of(Reason.LOCKED);
            case SQLITE_READONLY, SQLITE_PERM, SQLITE_AUTH -> Optional.of(Reason.READ_ONLY);
            case SQLITE_CANTOPEN -> Optional.of(Reason.MISSING);
            case SQLITE_FULL -> Optional.of(Reason.FULL);
            case SQLITE_NOTADB -> Optional.of(Reason.NOT_A_STORE);
            case SQLITE_CORRUPT, SQLITE_IOERR, SQLITE_FORMAT -> Optional.of(Reason.DAMAGED);
            default -> Optional.empty();
        };
    }

    private static String oneLine(SQLException failure) {
        return String.valueOf(failure.getMessage()).replaceAll("\\s+", " ");
    }

    /** The single number that {@code query} gives. */
    static int number(Connection connection, String query) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getInt(1);
        }
    }

    /** Runs a statement that gives nothing. */
    static void run(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
