package attache.app.store;

import java.nio.file.Path;
import java.util.Map;

/** Where a store is: in a file, or on a server. Its text is as messages name it, and never tells a password. */
public sealed interface StoreLocation permits StoreFile, PostgresAddress {

    /**
     * The place that somebody names.
     *
     * @param typed the path of a file, or the address of a PostgreSQL database: see {@link PostgresAddress#of}
     * @param environment the process's variables
     * @throws IllegalArgumentException where it is neither, saying what is wrong and never a password
     */
    static StoreLocation of(String typed, Map<String, String> environment) {
        return PostgresAddress.isAddress(typed)
                ? PostgresAddress.of(typed, environment)
                : new StoreFile(Path.of(typed));
    }

    /** What a heading calls it: the name of the file or of the database. */
    String name();

    /** The folder that a search index of it is kept in. */
    Path index();
}
