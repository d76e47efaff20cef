package attache.app.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** What can be said of a store's file. */
public final class Health {
    private final Session session;
    private final Path file;

    Health(Session session, Path file) {
        this.session = session;
        this.file = file;
    }

    /** What is broken in the file, a line each; empty where nothing is. Reads the whole file. */
    public List<String> faults() {
        return session.look(handle -> handle.createQuery("PRAGMA integrity_check").mapTo(String.class).list().stream()
                .filter(line -> !line.equals("ok"))
                .toList());
    }

    /** The version of its schema. */
    public int schema() {
        return session.look(handle ->
                handle.createQuery("PRAGMA user_version").mapTo(Integer.class).one());
    }

    /** Its size in bytes, the write-ahead log not counted. */
    public long bytes() {
        try {
            return Files.size(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
