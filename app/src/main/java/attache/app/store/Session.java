package attache.app.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;

/**
 * The one connection that a store works over. What the database refuses comes out as a {@link StoreException}. For one thread
 * at a time.
 */
final class Session implements AutoCloseable {
    private final Handle handle;
    private final Dialect dialect;
    private final Path file;

    Session(Connection connection, Dialect dialect, Path file) {
        this.handle = Jdbi.open(connection);
        this.dialect = dialect;
        this.file = file;
    }

    /** What {@code work} gives, outside a transaction: each statement sees what is committed when it starts. */
    <T> T look(Function<Handle, T> work) {
        try {
            return work.apply(handle);
        } catch (JdbiException e) {
            throw explained(e);
        }
    }

    /** What {@code work} gives; all that it writes is kept together or not at all. */
    <T> T together(Function<Handle, T> work) {
        return look(handle -> {
            // Not the driver's own transactions: where one cannot begin, it leaves its connection unusable.
            handle.execute(dialect.begin());
            try {
                T result = work.apply(handle);
                handle.execute("COMMIT");
                return result;
            } catch (RuntimeException e) {
                undo(handle, e);
                throw e;
            }
        });
    }

    private static void undo(Handle handle, RuntimeException reason) {
        try {
            handle.execute("ROLLBACK");
        } catch (JdbiException e) {
            // On a full disk the database has rolled back by itself; what matters is the first reason.
            reason.addSuppressed(e);
        }
    }

    private RuntimeException explained(JdbiException e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException refused) {
                return dialect.explain(refused, file)
                        .map(RuntimeException.class::cast)
                        .orElse(e);
            }
        }
        return e;
    }

    @Override
    public void close() {
        try {
            handle.close();
        } catch (JdbiException e) {
            throw explained(e);
        }
    }
}
