package attache.app.store;

import attache.app.store.StoreException.Reason;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConfig.JournalMode;
import org.sqlite.SQLiteConfig.SynchronousMode;
import org.sqlite.SQLiteOpenMode;

/**
 * What has been read, in one SQLite file: articles and records for good, and the ledger that they come to. For one thread at a
 * time; several processes may use one file.
 */
public final class Store implements AutoCloseable {
    /** How long another process may write before this one gives up. */
    public static final Duration PATIENCE = Duration.ofSeconds(10);

    private static final Duration PAUSE = Duration.ofMillis(20);

    private static final Dialect DIALECT = new Sqlite();

    private final Path file;
    /** Memory for pages of the database, in KiB as SQLite has it: with a minus. */
    private static final int CACHE = -64 * 1024;

    private final Session session;
    private final Decisions decisions;

    private Store(Path file, Session session) {
        this.file = file;
        this.session = session;
        this.decisions = new Decisions(session);
    }

    /**
     * Opens a store.
     *
     * @throws StoreException where it cannot be used, naming the file, the reason and the next step
     */
    public static Store open(Path file, Access access) {
        return open(file, access, PATIENCE);
    }

    /** Opens a store, giving up after {@code patience} where another process holds it. */
    public static Store open(Path file, Access access, Duration patience) {
        refuse(file, access);
        long end = System.nanoTime() + patience.toNanos();
        while (true) {
            try {
                return opened(file, access, patience);
            } catch (SQLException e) {
                // To turn to WAL, SQLite waits for nobody, whatever its busy timeout.
                Optional<StoreException> explained = DIALECT.explain(e, file);
                boolean held = explained
                        .filter(failure -> failure.reason() == Reason.LOCKED)
                        .isPresent();
                if (!held || System.nanoTime() - end > 0) {
                    throw explained
                            .map(RuntimeException.class::cast)
                            .orElseGet(() -> new IllegalStateException("Opening the store " + file + ".", e));
                }
                LockSupport.parkNanos(PAUSE.toNanos());
            }
        }
    }

    private static Store opened(Path file, Access access, Duration patience) throws SQLException {
        Connection connection = connect(file, access, patience);
        try {
            ready(connection, file, access);
            return new Store(file, new Session(connection, DIALECT, file));
        } catch (SQLException | RuntimeException e) {
            connection.close();
            throw e;
        }
    }

    private static void refuse(Path file, Access access) {
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

    private static Connection connect(Path file, Access access, Duration patience) throws SQLException {
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

    private static void ready(Connection connection, Path file, Access access) throws SQLException {
        Sqlite.refuseForeign(connection, file);
        Migrations migrations = new Migrations(DIALECT);
        if (access == Access.WRITE) {
            migrations.run(connection, file);
        } else if (migrations.behind(connection, file)) {
            throw new StoreException(
                    Reason.OLDER,
                    "The store " + file
                            + " was written by an earlier version of attache: bring it up to date by reading"
                            + " into it once (attache read --store " + file + " PATH…).");
        }
    }

    /** The file. */
    public Path file() {
        return file;
    }

    /** What tells this store from others that were in the same place: its first reading; empty while there is none. */
    public String identity() {
        return session.look(() -> session.sql("SELECT digest || ' ' || read_at FROM reading ORDER BY number LIMIT 1")
                .text()
                .orElse(""));
    }

    /** The articles that were read. */
    public Articles articles() {
        return new Articles(session);
    }

    /** The records of the newest readings, as they were extracted. */
    public Records records() {
        return new Records(session);
    }

    /** What reviewers have decided. */
    public Decisions decisions() {
        return decisions;
    }

    /** The records as reviewers want them: what the ledger is made of. */
    public ReviewedRecords reviewed() {
        return new ReviewedRecords(session, decisions);
    }

    /** What the records come to. */
    public Derived derived() {
        return new Derived(session, reviewed());
    }

    /** The same, a part at a time. */
    public EntryPages entryPages() {
        return new EntryPages(session);
    }

    /** What watching knows. */
    public Watched watched() {
        return new Watched(session);
    }

    /** Who may use a server that asks for a login. */
    public Accounts accounts() {
        return new Accounts(session);
    }

    /** The browsers that are signed in. */
    public UserSessions userSessions() {
        return new UserSessions(session);
    }

    /** What programs sign in by. */
    public ApiTokens apiTokens() {
        return new ApiTokens(session);
    }

    /** What {@code work} gives, all of it seeing one state of the store, whatever others write meanwhile; it must not write. */
    public <T> T steady(Supplier<T> work) {
        return session.steady(work);
    }

    /** The connection. */
    Session session() {
        return session;
    }

    /** What can be said of the file itself. */
    public Health health() {
        return new Health(session, file);
    }

    @Override
    public void close() {
        session.close();
    }
}
