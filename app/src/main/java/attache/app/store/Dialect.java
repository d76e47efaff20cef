package attache.app.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What differs between database systems: everything else in this package is SQL that they share. One belongs to one store, whose place it
 * knows, and holds nothing else.
 */
interface Dialect {

    /**
     * A connection to the store, made where it may be written and is not there; its schema may be of any version.
     *
     * @param patience how long to wait where somebody else holds what is wanted
     * @throws StoreException where it cannot be used, or is something else
     */
    Connection connect(Access access, Duration patience) throws SQLException;

    /** {@code sql} with the words in braces replaced by this system's own. */
    String spell(String sql);

    /** {@code value} as it is given to the database: the same, but for what this system cannot keep. */
    @Nullable
    Object value(@Nullable Object value);

    /** The version of the schema in the database; 0 where there is none yet. */
    int version(Connection connection) throws SQLException;

    /** Notes that the schema has reached {@code version}; inside the transaction that brought it there. */
    void version(Connection connection, int version) throws SQLException;

    /** Statements that make what this system alone needs, before the first step of the schema. */
    List<String> groundwork();

    /** Statements that keep {@code table} from being changed or emptied. */
    List<String> appendOnly(String table);

    /** Begins a transaction that will write, and waits until nobody else writes. */
    void begin(Connection connection) throws SQLException;

    /** Begins a transaction that only looks, all of whose statements see one state. */
    void beginSteady(Connection connection) throws SQLException;

    /** Ends a transaction: what it has written is kept for good. */
    void commit(Connection connection) throws SQLException;

    /** Ends a transaction: what it has written is not kept. */
    void rollback(Connection connection) throws SQLException;

    /** Whether outside of a transaction a statement's rows are all held in memory before the first is read. */
    boolean holdsRowsOutsideTransactions();

    /** Whether indexes are better dropped and made again where all rows of a table change: only where readers need not wait for that. */
    boolean remakesIndexes();

    /** Whether the connection still leads to the database. */
    boolean isConnected(Connection connection) throws SQLException;

    /** What the database system is, and what {@link #faults} looks at: a few words. */
    String examined(Connection connection) throws SQLException;

    /** What is broken in the database, a line each; empty where nothing is known to be. */
    List<String> faults(Connection connection) throws SQLException;

    /** The store's size in bytes. */
    long bytes(Connection connection) throws SQLException;

    /** What {@code failure} means to a person who named the store; empty where it is a fault of this program. */
    Optional<StoreException> explain(SQLException failure);
}
