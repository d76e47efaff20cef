package attache.app.search;

import attache.app.store.StoreLocation;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;

/** Where an index is kept: where its store says, or where nothing can be kept there in a folder of this process's own. */
final class IndexFolder implements AutoCloseable {
    private final Path path;
    private final boolean own;
    private final Directory directory;

    private IndexFolder(Path path, boolean own) throws IOException {
        this.path = path;
        this.own = own;
        this.directory = FSDirectory.open(path);
    }

    /**
     * The folder of the store in {@code location}.
     *
     * @throws UncheckedIOException where no folder can be made at all
     */
    static IndexFolder of(StoreLocation location) {
        Path path = location.index();
        try {
            Files.createDirectories(path);
            if (Files.isWritable(path)) {
                return new IndexFolder(path, false);
            }
        } catch (IOException e) {
            // Something else is in the way, or the medium cannot be written.
        }
        return ofThisProcess();
    }

    /** A folder that is gone when it is closed. */
    static IndexFolder ofThisProcess() {
        try {
            return new IndexFolder(Files.createTempDirectory("attache-index"), true);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The folder of the store in {@code location}, to be looked at; empty where there is none. */
    static Optional<IndexFolder> existing(StoreLocation location) throws IOException {
        Path path = location.index();
        return Files.isDirectory(path) ? Optional.of(new IndexFolder(path, false)) : Optional.empty();
    }

    Path path() {
        return path;
    }

    Directory directory() {
        return directory;
    }

    /** Whether there is an index in it, whole or not. */
    boolean isUsed() throws IOException {
        return DirectoryReader.indexExists(directory);
    }

    /**
     * What the index in it holds; empty where that was noted by another version.
     *
     * @throws IOException where it cannot be read, see {@link Damage}
     */
    Optional<IndexBasis> basis() throws IOException {
        // Opened whole: what is cut off or missing shows now and not in the middle of a search.
        try (DirectoryReader reader = DirectoryReader.open(directory)) {
            return IndexBasis.of(reader.getIndexCommit().getUserData());
        }
    }

    /** Empties it. */
    void clear() throws IOException {
        for (Path file : inside()) {
            Files.delete(file);
        }
    }

    private List<Path> inside() throws IOException {
        try (Stream<Path> files = Files.walk(path)) {
            return files.filter(file -> !file.equals(path))
                    .sorted(Comparator.reverseOrder())
                    .toList();
        }
    }

    @Override
    public void close() {
        try {
            directory.close();
            if (own) {
                clear();
                Files.delete(path);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
