package attache.app.store;

import java.sql.SQLException;

/** What the database refused, on its way to {@link Session}, which tells what it means. */
final class SqlFailure extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final SQLException refused;

    SqlFailure(String sql, SQLException refused) {
        super(refused.getMessage() + " in: " + sql, refused);
        this.refused = refused;
    }

    SQLException refused() {
        return refused;
    }
}
