package attache.app.store;

import attache.app.Database;

/** The same on a PostgreSQL server. */
class PostgresStoreTest extends StoreTest {
    PostgresStoreTest() {
        super(Database.POSTGRESQL);
    }
}
