package attache.app.store;

import java.nio.file.Path;

/**
 * A store in a file, with what belongs to it beside it.
 *
 * @param path the file, which need not be there
 */
public record StoreFile(Path path) implements StoreLocation {

    @Override
    public String name() {
        return String.valueOf(path.getFileName());
    }

    @Override
    public Path index() {
        return path.resolveSibling(path.getFileName() + ".index");
    }

    /** The table of rates of exchange that was imported for it, where one was. */
    Path rates() {
        return path.resolveSibling(path.getFileName() + ".rates.csv");
    }

    @Override
    public String toString() {
        return path.toString();
    }
}
