package attache.app.store;

import attache.app.Database;

/** The same in a file. */
class SqliteStoreTest extends StoreTest {
    SqliteStoreTest() {
        super(Database.SQLITE);
    }
}
