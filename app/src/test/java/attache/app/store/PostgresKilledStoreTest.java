package attache.app.store;

import attache.app.Database;

/** The same on a PostgreSQL server. */
class PostgresKilledStoreTest extends KilledStoreTest {
    PostgresKilledStoreTest() {
        super(Database.POSTGRESQL);
    }
}
