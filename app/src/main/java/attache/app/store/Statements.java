package attache.app.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Keeps the statements that were prepared last, since preparing one takes longer than most of them run. For one thread. */
final class Statements implements AutoCloseable {
    private static final int MOST = 100;

    private final Connection connection;
    private final Dialect dialect;
    private final Map<String, PreparedStatement> idle = new LinkedHashMap<>();

    Statements(Connection connection, Dialect dialect) {
        this.connection = connection;
        this.dialect = dialect;
    }

    /** A statement of {@code sql} that nobody else uses until it is given back. */
    PreparedStatement take(String sql) throws SQLException {
        PreparedStatement kept = idle.remove(sql);
        return kept == null ? connection.prepareStatement(sql) : kept;
    }

    /** Takes back a statement that has run; of too many that nobody uses the one that was used longest ago is closed. */
    void giveBack(String sql, PreparedStatement statement) throws SQLException {
        statement.clearParameters();
        PreparedStatement other = idle.put(sql, statement);
        if (other != null) {
            other.close();
        }
        if (idle.size() > MOST) {
            Iterator<PreparedStatement> oldest = idle.values().iterator();
            oldest.next().close();
            oldest.remove();
        }
    }

    /** Gives {@code statement} a value. */
    void set(PreparedStatement statement, int place, @Nullable Object value) throws SQLException {
        statement.setObject(place, dialect.value(value));
    }

    /** Runs {@code reading}, whose rows come a part at a time: in a transaction of its own, where that is what it takes and there is none. */
    void inParts(Reading reading) throws SQLException {
        if (!dialect.holdsRowsOutsideTransactions() || !connection.getAutoCommit()) {
            reading.run();
            return;
        }
        dialect.beginSteady(connection);
        try {
            reading.run();
        } finally {
            // Nothing was written.
            dialect.rollback(connection);
        }
    }

    /** Reads rows. */
    @FunctionalInterface
    interface Reading {
        /** Does so. */
        void run() throws SQLException;
    }

    @Override
    public void close() throws SQLException {
        for (PreparedStatement statement : idle.values()) {
            statement.close();
        }
        idle.clear();
    }
}
