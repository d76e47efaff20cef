package attache.app.store;

import attache.app.Database;

/** The same in a file. */
class SqliteDecisionsTest extends DecisionsTest {
    SqliteDecisionsTest() {
        super(Database.SQLITE);
    }
}
