package attache.app.cli;

import attache.app.store.Access;
import attache.app.store.Store;
import attache.app.store.StoreFile;
import attache.app.store.StoreLocation;
import java.nio.file.Path;
import picocli.CommandLine.Option;

/** Which store a command works on. */
final class StoreOption {

    @Option(
            names = "--store",
            paramLabel = "STORE",
            defaultValue = "attache.db",
            description = "The store: a file, or postgresql://USER@HOST:PORT/DATABASE (default: ${DEFAULT-VALUE}).")
    StoreLocation location = new StoreFile(Path.of("attache.db"));

    /** Opens it; throws {@link attache.app.store.StoreException} where it cannot be used. */
    Store open(Access access) {
        return Store.open(location, access);
    }
}
