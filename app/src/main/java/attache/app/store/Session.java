package attache.app.store;

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
    private final Statements statements;

    Session(Connection connection, Dialect dialect) {
        this.connection = connection;
        this.dialect = dialect;
        this.statements = new Statements(connection, dialect);
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
        return within(dialect::begin, work);
    }

    /** What {@code work} gives, all of whose statements see one state of the database; it must not write. */
    <T> T steady(Supplier<T> work) {
        return within(dialect::beginSteady, work);
    }

    private <T> T within(Step beginning, Supplier<T> work) {
        return look(() -> {
            step("beginning a transaction", beginning);
            try {
                T result = work.get();
                step("ending a transaction", dialect::commit);
                return result;
            } catch (RuntimeException e) {
                undo(e);
                throw e;
            }
        });
    }

    private void undo(RuntimeException reason) {
        try {
            step("taking a transaction back", dialect::rollback);
        } catch (SqlFailure e) {
            // On a full disk the database has rolled back by itself; what matters is the first reason.
            reason.addSuppressed(e);
        }
    }

    /** What {@code question} gives of the connection itself. */
    <T> T ask(Question<T> question) {
        try {
            return question.of(connection);
        } catch (SQLException e) {
            throw explained(e, new SqlFailure("a look at the database", e));
        }
    }

    private void step(String what, Step step) {
        try {
            step.on(connection);
        } catch (SQLException e) {
            throw new SqlFailure(what, e);
        }
    }

    Dialect dialect() {
        return dialect;
    }

    @FunctionalInterface
    private interface Step {
        void on(Connection connection) throws SQLException;
    }

    /** Asks a connection something. */
    @FunctionalInterface
    interface Question<T> {
        /** The answer. */
        T of(Connection connection) throws SQLException;
    }

    private RuntimeException explained(SQLException refused, RuntimeException otherwise) {
        return dialect.explain(refused).map(RuntimeException.class::cast).orElse(otherwise);
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
