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
        return session.look(() -> session.sql("PRAGMA integrity_check").texts().stream()
                .filter(line -> !line.equals("ok"))
                .toList());
    }

    /** The version of its schema. */
    public int schema() {
        return session.look(
                () -> Math.toIntExact(session.sql("PRAGMA user_version").number()));
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
