package attache.app.store;

import java.util.List;

/** What can be said of the database that a store is in. */
public final class Health {
    private final Session session;

    Health(Session session) {
        this.session = session;
    }

    /** What is broken, a line each; empty where nothing is known to be. May read all of it. */
    public List<String> faults() {
        return session.ask(session.dialect()::faults);
    }

    /** What was looked at for {@link #faults}: a few words. */
    public String examined() {
        return session.ask(session.dialect()::examined);
    }

    /** The version of its schema. */
    public int schema() {
        return session.ask(connection -> session.dialect().version(connection));
    }

    /** Its size in bytes. */
    public long bytes() {
        return session.ask(session.dialect()::bytes);
    }
}
