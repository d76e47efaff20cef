package attache.app.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;

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
    java.util.List<String> appendOnly(String table);

    /** What {@code failure} means to a person who gave {@code file}. */
    StoreException explain(SQLException failure, Path file);
}
