package attache.app.store;

import attache.app.Database;

/** The same on a PostgreSQL server. */
class PostgresDecisionsTest extends DecisionsTest {
    PostgresDecisionsTest() {
        super(Database.POSTGRESQL);
    }
}
