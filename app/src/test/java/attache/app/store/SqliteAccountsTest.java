package attache.app.store;

import attache.app.Database;

/** The same in a file. */
class SqliteAccountsTest extends AccountsTest {
    SqliteAccountsTest() {
        super(Database.SQLITE);
    }
}
