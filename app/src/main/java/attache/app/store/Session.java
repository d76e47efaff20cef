package attache.app.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.Supplier;

/**
 * The one connection that a store works over. What the database refuses comes out as a {@link StoreException}. For one thread
 * at a time.
 */
final class Session implements AutoCloseable {
    private final Connection connection;
    private final Dialect dialect;
    private final Path file;
    private final Statements statements;

    Session(Connection connection, Dialect dialect, Path file) {
        this.connection = connection;
        this.dialect = dialect;
        this.file = file;
        this.statements = new Statements(connection);
    }

    /** A statement to be given values and run within {@link #look} or {@link #together}. */
    Sql sql(String text) {
        return new Sql(statements, text);
    }

    /** What {@code work} gives, outside a transaction: each statement sees what is committed when it starts. */
    <T> T look(Supplier<T> work) {
        try {
            return work.get();
        } catch (SqlFailure e) {
            throw explained(e.refused(), e);
        }
    }

    /** What {@code work} gives; all that it writes is kept together or not at all. */
    <T> T together(Supplier<T> work) {
        return look(() -> {
            // Not the driver's own transactions: where one cannot begin, it leaves its connection unusable.
            sql(dialect.begin()).run();
            try {
                T result = work.get();
                sql("COMMIT").run();
                return result;
            } catch (RuntimeException e) {
                undo(e);
                throw e;
            }
        });
    }

    /** What {@code work} gives, all of whose statements see one state of the database; it must not write. */
    <T> T steady(Supplier<T> work) {
        return look(() -> {
            sql("BEGIN").run();
            try {
                return work.get();
            } finally {
                sql("COMMIT").run();
            }
        });
    }

    private void undo(RuntimeException reason) {
        try {
            sql("ROLLBACK").run();
        } catch (SqlFailure e) {
            // On a full disk the database has rolled back by itself; what matters is the first reason.
            reason.addSuppressed(e);
        }
    }

    private RuntimeException explained(SQLException refused, RuntimeException otherwise) {
        return dialect.explain(refused, file).map(RuntimeException.class::cast).orElse(otherwise);
    }

    @Override
    public void close() {
        try {
            statements.close();
            connection.close();
        } catch (SQLException e) {
            throw explained(e, new SqlFailure("closing", e));
        }
    }
}
