package attache.app.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/**
 * What differs between database systems: everything else in this package is SQL that they share.
 *
 * <p>Implementations hold no state.
 */
interface Dialect {

    /** {@code sql} with the words in braces replaced by this system's own. */
    String spell(String sql);

    /** The version of the schema in the database; 0 where there is none yet. */
    int version(Connection connection) throws SQLException;

    /** Notes that the schema has reached {@code version}; inside the transaction that brought it there. */
    void version(Connection connection, int version) throws SQLException;

    /** Statements that keep {@code table} from being changed or emptied. */
    List<String> appendOnly(String table);

    /** The statement that begins a transaction that will write; {@code COMMIT} and {@code ROLLBACK} end it. */
    String begin();

    /** What {@code failure} means to a person who gave {@code file}; empty where it is a fault of this program. */
    Optional<StoreException> explain(SQLException failure, Path file);
}
