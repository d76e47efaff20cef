package attache.app.store;

import attache.app.store.StoreException.Reason;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;

/**
 * What has been read, in an SQLite file or on a PostgreSQL server: articles and records for good, and the ledger that they come to. For
 * one thread at a time; several processes may use one store, of which one writes at a time.
 */
public final class Store implements AutoCloseable {
    /** How long another process may write before this one gives up. */
    public static final Duration PATIENCE = Duration.ofSeconds(10);

    private static final Duration PAUSE = Duration.ofMillis(20);

    private final StoreLocation location;
    private final Session session;
    private final Decisions decisions;

    private Store(StoreLocation location, Session session) {
        this.location = location;
        this.session = session;
        this.decisions = new Decisions(session);
    }

    /**
     * Opens a store.
     *
     * @throws StoreException where it cannot be used, naming the store, the reason and the next step
     */
    public static Store open(StoreLocation location, Access access) {
        return open(location, access, PATIENCE);
    }

    /** Opens the store in {@code file}. */
    public static Store open(Path file, Access access) {
        return open(new StoreFile(file), access);
    }

    /** Opens a store, giving up after {@code patience} where another process holds it. */
    public static Store open(StoreLocation location, Access access, Duration patience) {
        Dialect dialect = switch (location) {
            case StoreFile file -> new Sqlite(file.path());
            case PostgresAddress address -> new Postgres(address);
        };
        long end = System.nanoTime() + patience.toNanos();
        while (true) {
            try {
                return opened(location, dialect, access, patience);
            } catch (SQLException e) {
                // To turn to WAL, SQLite waits for nobody, whatever its busy timeout.
                Optional<StoreException> explained = dialect.explain(e);
                boolean held = explained
                        .filter(failure -> failure.reason() == Reason.LOCKED)
                        .isPresent();
                if (!held || System.nanoTime() - end > 0) {
                    throw explained
                            .map(RuntimeException.class::cast)
                            .orElseGet(() -> new IllegalStateException("Opening the store " + location + ".", e));
                }
                LockSupport.parkNanos(PAUSE.toNanos());
            }
        }
    }

    private static Store opened(StoreLocation location, Dialect dialect, Access access, Duration patience)
            throws SQLException {
        Connection connection = dialect.connect(access, patience);
        try {
            ready(connection, dialect, location, access);
            return new Store(location, new Session(connection, dialect));
        } catch (SQLException | RuntimeException e) {
            connection.close();
            throw e;
        }
    }

    private static void ready(Connection connection, Dialect dialect, StoreLocation location, Access access)
            throws SQLException {
        Migrations migrations = new Migrations(dialect);
        if (access == Access.WRITE) {
            migrations.run(connection, location);
        } else if (migrations.behind(connection, location)) {
            throw new StoreException(
                    Reason.OLDER,
                    "The store " + location
                            + " was written by an earlier version of attache: bring it up to date by reading"
                            + " into it once (attache read --store " + location + " PATH…).");
        }
    }

    /** Where it is. */
    public StoreLocation location() {
        return location;
    }

    /** Whether it can still be reached: one that was left idle may have lost its server. */
    public boolean isConnected() {
        return session.ask(session.dialect()::isConnected);
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

    /** What can be said of the database itself. */
    public Health health() {
        return new Health(session);
    }

    @Override
    public void close() {
        session.close();
    }
}
