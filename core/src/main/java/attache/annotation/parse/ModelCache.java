package attache.annotation.parse;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Optional;

/**
 * Where a parser keeps its models in a form that loads fast. What is kept can always be made again from the class path, so
 * that an implementation may lose it at any time. Implementations are thread-safe for different names.
 */
public interface ModelCache {
    /**
     * What is kept under a name, whole; empty where nothing is.
     *
     * @param name of letters, digits, points and hyphens
     */
    Optional<InputStream> open(String name);

    /**
     * Keeps what {@code content} writes, under {@code name}; either all of it is kept or, where it cannot be, nothing is and
     * nothing is said.
     */
    void keep(String name, Content content);

    /** Keeps nothing. */
    static ModelCache none() {
        return new ModelCache() {
            @Override
            public Optional<InputStream> open(String name) {
                return Optional.empty();
            }

            @Override
            public void keep(String name, Content content) {}
        };
    }

    /** What is to be kept. */
    @FunctionalInterface
    interface Content {
        /** Writes it to {@code out} and leaves that open. */
        void writeTo(OutputStream out) throws IOException;
    }
}
