package attache.app.store;

import attache.app.Database;

/** The same in a file. */
class SqliteKilledStoreTest extends KilledStoreTest {
    SqliteKilledStoreTest() {
        super(Database.SQLITE);
    }
}
