package attache.app.store;

import attache.app.Database;

/** The same on a PostgreSQL server. */
class PostgresAccountsTest extends AccountsTest {
    PostgresAccountsTest() {
        super(Database.POSTGRESQL);
    }
}
