package attache.app.store;

import attache.app.store.StoreException.Reason;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConfig.JournalMode;
import org.sqlite.SQLiteConfig.SynchronousMode;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteOpenMode;

/** SQLite 3.37 or later: STRICT tables, the version in the file's header. */
final class Sqlite implements Dialect {
    /** "Atta" in ASCII, in the file's header: by this a store is known. */
    private static final int MARK = 0x41747461;

    /** Memory for pages of the database, in KiB as SQLite has it: with a minus. */
    private static final int CACHE = -64 * 1024;

    private final Path file;

    Sqlite(Path file) {
        this.file = file;
    }

    @Override
    public Connection connect(Access access, Duration patience) throws SQLException {
        refuse(access);
        Connection connection = connected(access, patience);
        try {
            refuseForeign(connection);
            return connection;
        } catch (SQLException | RuntimeException e) {
            connection.close();
            throw e;
        }
    }

    private void refuse(Access access) {
        Path directory = file.toAbsolutePath().getParent();
        if (Files.isDirectory(file)) {
            throw new StoreException(
                    Reason.NOT_A_STORE, "The store " + file + " is a directory: name a file with --store FILE.");
        }
        if (access == Access.READ && Files.notExists(file)) {
            throw new StoreException(
                    Reason.MISSING,
                    "There is no store " + file
                            + ": read something into it first (attache read PATH…), or name another with --store FILE.");
        }
        if (directory != null && Files.notExists(directory)) {
            throw new StoreException(
                    Reason.MISSING,
                    "The store " + file + " cannot be made, there is no directory " + directory + ": make it first.");
        }
        boolean writable =
                Files.exists(file) ? Files.isWritable(file) : directory == null || Files.isWritable(directory);
        if (access == Access.WRITE && !writable) {
            throw new StoreException(
                    Reason.READ_ONLY,
                    "The store " + file
                            + " cannot be written: give a file in a directory that you may write in with --store FILE.");
        }
    }

    private Connection connected(Access access, Duration patience) throws SQLException {
        SQLiteConfig config = new SQLiteConfig();
        config.setBusyTimeout(Math.toIntExact(patience.toMillis()));
        config.enforceForeignKeys(true);
        String url = "jdbc:sqlite:" + file;
        if (access == Access.READ) {
            config.setReadOnly(true);
            config.setOpenMode(SQLiteOpenMode.OPEN_URI);
            if (!Files.isWritable(file.toAbsolutePath().resolveSibling("."))) {
                // Where nobody can write beside it, the file cannot change and the usual side files cannot be made.
                url = "jdbc:sqlite:" + file.toUri() + "?immutable=1";
            }
        } else {
            config.setJournalMode(JournalMode.WAL);
            config.setSynchronous(SynchronousMode.FULL);
            config.setCacheSize(CACHE);
        }
        return config.createConnection(url);
    }

    /** Refuses a database that another program made, so that its tables stay as they are. */
    private void refuseForeign(Connection connection) throws SQLException {
        if (Queries.number(connection, "PRAGMA application_id") != MARK
                && Queries.number(connection, "SELECT COUNT(*) FROM sqlite_master") > 0) {
            throw new StoreException(
                    Reason.NOT_A_STORE,
                    "The store " + file + " is another program's database: name another file with --store FILE.");
        }
    }

    @Override
    public String spell(String sql) {
        return sql.replace("{text}", "TEXT")
                .replace("{integer}", "INTEGER")
                .replace("{real}", "REAL")
                .replace("{number}", "INTEGER NOT NULL PRIMARY KEY")
                .replace("{bytes}", "BLOB")
                .replace("{matched}", "")
                .replace("{keyed}", "STRICT, WITHOUT ROWID")
                .replace("{strict}", "STRICT");
    }

    @Override
    public @Nullable Object value(@Nullable Object value) {
        return value;
    }

    @Override
    public int version(Connection connection) throws SQLException {
        return Math.toIntExact(Queries.number(connection, "PRAGMA user_version"));
    }

    @Override
    public void version(Connection connection, int version) throws SQLException {
        Queries.run(connection, "PRAGMA application_id = " + MARK);
        Queries.run(connection, "PRAGMA user_version = " + version);
    }

    @Override
    public List<String> groundwork() {
        return List.of();
    }

    @Override
    public List<String> appendOnly(String table) {
        return List.of(
                "CREATE TRIGGER " + table + "_is_never_changed BEFORE UPDATE ON " + table
                        + " BEGIN SELECT RAISE(ABORT, '" + table + " is append-only'); END",
                "CREATE TRIGGER " + table + "_is_never_emptied BEFORE DELETE ON " + table
                        + " BEGIN SELECT RAISE(ABORT, '" + table + " is append-only'); END");
    }

    /** Not the driver's own transactions: where one cannot begin, it leaves its connection unusable. */
    @Override
    public void begin(Connection connection) throws SQLException {
        Queries.run(connection, "BEGIN IMMEDIATE");
    }

    @Override
    public void beginSteady(Connection connection) throws SQLException {
        Queries.run(connection, "BEGIN");
    }

    @Override
    public void commit(Connection connection) throws SQLException {
        Queries.run(connection, "COMMIT");
    }

    @Override
    public void rollback(Connection connection) throws SQLException {
        Queries.run(connection, "ROLLBACK");
    }

    @Override
    public boolean holdsRowsOutsideTransactions() {
        return false;
    }

    @Override
    public boolean remakesIndexes() {
        return true;
    }

    @Override
    public boolean isConnected(Connection connection) {
        return true;
    }

    @Override
    public String examined(Connection connection) {
        return "integrity check passed";
    }

    /** Reads the whole file. */
    @Override
    public List<String> faults(Connection connection) throws SQLException {
        return Queries.texts(connection, "PRAGMA integrity_check").stream()
                .filter(line -> !line.equals("ok"))
                .toList();
    }

    /** The file's, the write-ahead log not counted. */
    @Override
    public long bytes(Connection connection) {
        try {
            return Files.size(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Optional<StoreException> explain(SQLException failure) {
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
            case NEWER, OLDER, DAMAGED, REFUSED, UNREACHABLE ->
                "is damaged or cannot be read (" + oneLine(failure)
                        + "): restore a copy, or read the articles into a new store.";
        };
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
}
