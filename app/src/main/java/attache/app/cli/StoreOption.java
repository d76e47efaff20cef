package attache.app.cli;

import attache.app.store.Access;
import attache.app.store.Store;
import java.nio.file.Path;
import picocli.CommandLine.Option;

/** Which store a command works on. */
final class StoreOption {

    @Option(
            names = "--store",
            paramLabel = "FILE",
            defaultValue = "attache.db",
            description = "The store (default: ${DEFAULT-VALUE}).")
    Path file = Path.of("attache.db");

    /** Opens it; throws {@link attache.app.store.StoreException} where it cannot be used. */
    Store open(Access access) {
        return Store.open(file, access);
    }
}
