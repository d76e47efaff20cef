package attache.app.store;

import attache.app.Database;

/** The same in a file. */
class SqliteKilledDecisionsTest extends KilledDecisionsTest {
    SqliteKilledDecisionsTest() {
        super(Database.SQLITE);
    }
}
