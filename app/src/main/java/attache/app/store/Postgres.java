package attache.app.store;

import attache.app.store.StoreException.Reason;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import org.postgresql.Driver;

/**
 * PostgreSQL 12 or later. A store is the schema {@code attache} of a database, where it stands beside whatever else is there. Texts are kept
 * and compared byte by byte, as SQLite does, whatever the database's own collation.
 *
 * <p>One writes at a time: a transaction that will write first takes a lock of its own, which all that write to the database take. The rules
 * that hold for SQLite then hold here: numbers without gaps, decisions that see each other, tables that are made of one state.
 */
final class Postgres implements Dialect {
    private static final String SCHEMA = "attache";

    /** What the lock of those that write is known by, in one database: "Attaché" in ASCII, as near as that comes. */
    private static final long WRITING = 0x41747461636865L;

    private static final int OLDEST = 12;

    /** Rows that a transaction is sent at once. */
    private static final int FETCHED = 2_000;

    private static final Duration PATIENCE_FOR_A_SERVER = Duration.ofSeconds(10);

    private final PostgresAddress address;

    Postgres(PostgresAddress address) {
        this.address = address;
    }

    @Override
    public Connection connect(Access access, Duration patience) throws SQLException {
        Properties properties = address.properties();
        properties.setProperty("ApplicationName", "attache");
        properties.putIfAbsent("connectTimeout", Long.toString(PATIENCE_FOR_A_SERVER.toSeconds()));
        properties.setProperty("tcpKeepAlive", "true");
        properties.setProperty("reWriteBatchedInserts", "true");
        properties.setProperty("defaultRowFetchSize", Integer.toString(FETCHED));
        // Not by DriverManager, which would load every driver on the class path.
        Connection connection = new Driver().connect(address.url(), properties);
        if (connection == null) {
            throw new IllegalStateException("The driver does not take " + address + " for an address of its own.");
        }
        try {
            refuseUnfit(connection);
            Queries.run(
                    connection,
                    "SET search_path = " + SCHEMA + "; SET lock_timeout = " + Math.max(1, patience.toMillis())
                            // A decision that was acknowledged is on the disk, whatever the server does for others.
                            + "; SET synchronous_commit = on; SET default_transaction_read_only = "
                            + (access == Access.READ ? "on" : "off"));
            refuseForeign(connection, access);
            return connection;
        } catch (SQLException | RuntimeException e) {
            connection.close();
            throw e;
        }
    }

    private void refuseUnfit(Connection connection) throws SQLException {
        int version = connection.getMetaData().getDatabaseMajorVersion();
        if (version < OLDEST) {
            throw new StoreException(
                    Reason.NOT_A_STORE,
                    "The store " + address + " is on PostgreSQL " + version + ": it wants " + OLDEST
                            + " or later; name another store with --store.");
        }
        String encoding = Queries.texts(connection, "SHOW server_encoding").getFirst();
        if (!encoding.equals("UTF8")) {
            throw new StoreException(
                    Reason.NOT_A_STORE,
                    "The store " + address + " is in a database whose encoding is " + encoding
                            + ": make one in UTF8 (createdb -E UTF8 -T template0 NAME) and name that.");
        }
    }

    private void refuseForeign(Connection connection, Access access) throws SQLException {
        if (isMade(connection)) {
            return;
        }
        long others = Queries.number(
                connection,
                "SELECT COUNT(*) FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace WHERE n.nspname = '"
                        + SCHEMA + "'");
        if (others > 0) {
            throw new StoreException(
                    Reason.NOT_A_STORE,
                    "The store " + address + " has another program's schema " + SCHEMA
                            + ": name another database with --store.");
        }
        if (access == Access.READ) {
            throw new StoreException(
                    Reason.MISSING,
                    "There is no store at " + address
                            + " yet: read something into it first (attache read PATH…), or name another with --store.");
        }
    }

    private static boolean isMade(Connection connection) throws SQLException {
        return Queries.number(
                        connection,
                        "SELECT COUNT(*) FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace WHERE n.nspname = '"
                                + SCHEMA + "' AND c.relname = 'store_schema'")
                > 0;
    }

    @Override
    public String spell(String sql) {
        return sql.replace("{text}", "TEXT COLLATE \"C\"")
                .replace("{integer}", "BIGINT")
                .replace("{real}", "DOUBLE PRECISION")
                .replace("{number}", "BIGINT NOT NULL PRIMARY KEY")
                .replace("{bytes}", "BYTEA")
                // An index in order takes texts of some 2,700 bytes and no longer ones.
                .replace("{matched}", " USING hash")
                .replace("{keyed}", "")
                .replace("{strict}", "");
    }

    /** This system keeps no U+0000: what readers of text let through of it is U+FFFD, of the same length. */
    @Override
    public @Nullable Object value(@Nullable Object value) {
        return value instanceof String text && text.indexOf(0) >= 0 ? text.replace('\0', '\uFFFD') : value;
    }

    @Override
    public int version(Connection connection) throws SQLException {
        return isMade(connection)
                ? Math.toIntExact(Queries.number(connection, "SELECT COALESCE(MAX(version), 0) FROM store_schema"))
                : 0;
    }

    @Override
    public void version(Connection connection, int version) throws SQLException {
        Queries.run(connection, "DELETE FROM store_schema");
        Queries.run(connection, "INSERT INTO store_schema (version) VALUES (" + version + ")");
    }

    @Override
    public List<String> groundwork() {
        return List.of(
                "CREATE SCHEMA IF NOT EXISTS " + SCHEMA,
                "COMMENT ON SCHEMA " + SCHEMA
                        + " IS 'A store of attache: its tables are made and changed by attache alone'",
                "CREATE TABLE store_schema (version BIGINT NOT NULL)",
                // What lies beside the file of a store in a file.
                spell("CREATE TABLE exchange_rates (version {text} NOT NULL, written {text} NOT NULL)"),
                "CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS"
                        + " $$ BEGIN RAISE EXCEPTION '% is append-only', TG_TABLE_NAME; END $$");
    }

    @Override
    public List<String> appendOnly(String table) {
        return List.of(
                "CREATE TRIGGER " + table + "_is_never_changed BEFORE UPDATE ON " + table
                        + " FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()",
                "CREATE TRIGGER " + table + "_is_never_emptied BEFORE DELETE OR TRUNCATE ON " + table
                        + " FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()");
    }

    @Override
    public void begin(Connection connection) throws SQLException {
        connection.setAutoCommit(false);
        try {
            // Each statement behind this one sees what the last that wrote has left.
            Queries.run(connection, "SELECT pg_advisory_xact_lock(" + WRITING + ")");
        } catch (SQLException e) {
            rollback(connection);
            throw e;
        }
    }

    @Override
    public void beginSteady(Connection connection) throws SQLException {
        connection.setAutoCommit(false);
        try {
            Queries.run(connection, "SET TRANSACTION ISOLATION LEVEL REPEATABLE READ READ ONLY");
        } catch (SQLException e) {
            rollback(connection);
            throw e;
        }
    }

    @Override
    public void commit(Connection connection) throws SQLException {
        connection.commit();
        connection.setAutoCommit(true);
    }

    @Override
    public void rollback(Connection connection) throws SQLException {
        connection.rollback();
        connection.setAutoCommit(true);
    }

    @Override
    public boolean holdsRowsOutsideTransactions() {
        return true;
    }

    /** An index that is dropped here keeps all from reading its table until the transaction ends. */
    @Override
    public boolean remakesIndexes() {
        return false;
    }

    @Override
    public boolean isConnected(Connection connection) throws SQLException {
        return connection.isValid(Math.toIntExact(PATIENCE_FOR_A_SERVER.toSeconds()));
    }

    @Override
    public String examined(Connection connection) throws SQLException {
        boolean summed =
                Queries.texts(connection, "SHOW data_checksums").getFirst().equals("on");
        return "PostgreSQL " + connection.getMetaData().getDatabaseProductVersion() + ", "
                + (summed ? "no page seen with a wrong checksum" : "its pages have no checksums");
    }

    /** What the server has come upon, and whether what was read is still guarded; it does not read all of the database. */
    @Override
    public List<String> faults(Connection connection) throws SQLException {
        List<String> faults = new ArrayList<>();
        long wrong = Queries.number(
                connection,
                "SELECT COALESCE(MAX(checksum_failures), 0) FROM pg_stat_database WHERE datname = current_database()");
        if (wrong > 0) {
            faults.add("the server has read pages with wrong checksums " + wrong + " times");
        }
        faults.addAll(Queries.texts(
                connection,
                "SELECT 'the table ' || wanted.name || ' can be changed: its trigger is off or gone' FROM (VALUES"
                        + " ('article'), ('reading'), ('record'), ('decision')) AS wanted (name) WHERE (SELECT COUNT(*)"
                        + " FROM pg_trigger t WHERE t.tgrelid = to_regclass('" + SCHEMA
                        + ".' || wanted.name) AND t.tgenabled IN ('O', 'A')"
                        + " AND t.tgname IN (wanted.name || '_is_never_changed', wanted.name || '_is_never_emptied')) < 2"
                        + " ORDER BY wanted.name"));
        return faults;
    }

    @Override
    public long bytes(Connection connection) throws SQLException {
        return Queries.number(
                connection,
                "SELECT COALESCE(SUM(pg_total_relation_size(c.oid)), 0) FROM pg_class c JOIN pg_namespace n"
                        + " ON n.oid = c.relnamespace WHERE n.nspname = '" + SCHEMA + "' AND c.relkind = 'r'");
    }

    @Override
    public Optional<StoreException> explain(SQLException failure) {
        String state = String.valueOf(failure.getSQLState());
        return reason(state).map(reason -> new StoreException(reason, next(reason, state, failure), failure));
    }

    /** By the classes of SQLSTATE, PostgreSQL's Appendix A. */
    private static Optional<Reason> reason(String state) {
        return switch (state) {
            case "28000", "28P01", "08004" -> Optional.of(Reason.REFUSED);
            case "3D000" -> Optional.of(Reason.MISSING);
            case "42501", "25006" -> Optional.of(Reason.READ_ONLY);
            case "40001", "40P01", "55P03" -> Optional.of(Reason.LOCKED);
            case "53100" -> Optional.of(Reason.FULL);
            case "53200", "53300", "57P01", "57P02", "57P03", "57P05" -> Optional.of(Reason.UNREACHABLE);
            case "XX001", "XX002" -> Optional.of(Reason.DAMAGED);
            default ->
                state.startsWith("08")
                        ? Optional.of(Reason.UNREACHABLE)
                        : state.startsWith("58") ? Optional.of(Reason.DAMAGED) : Optional.empty();
        };
    }

    private String next(Reason reason, String state, SQLException failure) {
        String store = "The store " + address + " ";
        return switch (reason) {
            case REFUSED ->
                store + "cannot be opened, the server does not let this user in (" + oneLine(failure)
                        + "): name the user in --store and give the password by PGPASSWORD or in ~/.pgpass.";
            case MISSING ->
                store + "cannot be opened, there is no database " + address.database()
                        + " on that server: make it (createdb -E UTF8 -T template0 " + address.database()
                        + "), or name another with --store.";
            case READ_ONLY ->
                store
                        + (state.equals("25006")
                                ? "cannot be written: it was opened for looking, or the server is a copy that takes no changes; name"
                                        + " the server that does with --store."
                                : "cannot be used by " + address.user() + " (" + oneLine(failure)
                                        + "): have its owner grant what is missing, and CREATE on the database where there is no"
                                        + " store yet.");
            case LOCKED -> store + "is being written by another process: try again when that has ended.";
            case FULL -> store + "cannot grow, the server's disk is full: make room and run the same command again.";
            case UNREACHABLE ->
                store + "cannot be reached (" + oneLine(failure)
                        + "): see that the server runs and takes connections there, and run the same command again.";
            case NOT_A_STORE, NEWER, OLDER, DAMAGED ->
                store + "is damaged or cannot be read (" + oneLine(failure)
                        + "): see the server's log, or restore a backup.";
        };
    }

    private static String oneLine(SQLException failure) {
        return String.valueOf(failure.getMessage()).replaceAll("\\s+", " ");
    }
}
