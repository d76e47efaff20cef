package attache.app.store;

import attache.app.Database;

/** The same on a PostgreSQL server. */
class PostgresKilledDecisionsTest extends KilledDecisionsTest {
    PostgresKilledDecisionsTest() {
        super(Database.POSTGRESQL);
    }
}
