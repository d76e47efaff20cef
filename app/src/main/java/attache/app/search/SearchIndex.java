package attache.app.search;

import attache.app.store.Store;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;

/** The index beside a store ({@code FILE.index/}). Once made it may be searched by several
 * threads at once; several processes may look at one index. */
public final class SearchIndex implements AutoCloseable {
    /** Raised when fields or words change, so that older indexes are made again. */
    static final int FORM = 2;

    private static final String BASIS = "basis";

    private final Directory directory;

    private SearchIndex(Directory directory) {
        this.directory = directory;
    }

    /** What state an index is in. */
    public enum State {
        /** It is what the store holds. */
        FRESH,
        /** The store has gone on since. */
        STALE,
        /** There is none. */
        MISSING,
        /** It cannot be read. */
        BROKEN
    }

    /** Where the index of the store in {@code file} stands. */
    public static Path beside(Path file) {
        return file.resolveSibling(file.getFileName() + ".index");
    }

    /** What state the index of {@code store} is in; changes nothing. */
    public static State state(Store store) {
        Path path = beside(store.file());
        if (!Files.isDirectory(path)) {
            return State.MISSING;
        }
        try (Directory directory = FSDirectory.open(path)) {
            return state(directory, store);
        } catch (IOException e) {
            return State.BROKEN;
        }
    }

    private static State state(Directory directory, Store store) {
        try {
            if (!DirectoryReader.indexExists(directory)) {
                return State.MISSING;
            }
            try (DirectoryReader reader = DirectoryReader.open(directory)) {
                Map<String, String> noted = reader.getIndexCommit().getUserData();
                return basis(store).equals(noted.get(BASIS)) ? State.FRESH : State.STALE;
            }
        } catch (IOException | IllegalArgumentException e) {
            return State.BROKEN;
        }
    }

    private static String basis(Store store) {
        return "form " + FORM + ", " + store.identity() + ", readings "
                + store.articles().lastReading();
    }

    /** The index of {@code store}, up to date: made or made again where it has to be. */
    public static SearchIndex of(Store store) {
        try {
            return beside(store);
        } catch (IOException e) {
            // Nothing can be kept there: the index serves this process alone.
            return inMemory(store);
        }
    }

    private static SearchIndex beside(Store store) throws IOException {
        Path path = beside(store.file());
        Files.createDirectories(path);
        FSDirectory directory = FSDirectory.open(path);
        try {
            State state = state(directory, store);
            if (state == State.BROKEN) {
                clear(path);
            }
            if (state != State.FRESH) {
                fill(directory, store);
            }
            return new SearchIndex(directory);
        } catch (IOException | RuntimeException e) {
            directory.close();
            throw e;
        }
    }

    private static SearchIndex inMemory(Store store) {
        try {
            Directory directory = new ByteBuffersDirectory();
            fill(directory, store);
            return new SearchIndex(directory);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void clear(Path path) throws IOException {
        try (Stream<Path> files = Files.walk(path)) {
            List<Path> inside = files.filter(file -> !file.equals(path))
                    .sorted(Comparator.reverseOrder())
                    .toList();
            for (Path file : inside) {
                Files.delete(file);
            }
        }
    }

    private static void fill(Directory directory, Store store) throws IOException {
        IndexWriterConfig config =
                new IndexWriterConfig(Words.analyzer()).setOpenMode(IndexWriterConfig.OpenMode.CREATE);
        String basis = basis(store);
        try (IndexWriter writer = new IndexWriter(directory, config)) {
            new Filling(store).into(writer);
            writer.setLiveCommitData(Map.of(BASIS, basis).entrySet());
            writer.commit();
        }
    }

    /**
     * What matches.
     *
     * @param typed any characters
     * @param most how many hits are wanted at most, 1 or more
     */
    public Hits find(String typed, int most) {
        return find(typed, Optional.empty(), 0, most);
    }

    /**
     * What matches.
     *
     * @param typed any characters
     * @param kind {@code article} or a kind of record, where only these are wanted
     * @param offset how many of the best to pass over, 0 or more
     * @param most how many hits are wanted at most, 1 or more
     */
    public Hits find(String typed, Optional<String> kind, int offset, int most) {
        try (DirectoryReader reader = DirectoryReader.open(directory)) {
            return new Search(reader).find(typed, kind, offset, most);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** How many things of each kind match {@code typed}, the kinds in order of their names; kinds of which none does are left out. */
    public Map<String, Long> count(String typed) {
        try (DirectoryReader reader = DirectoryReader.open(directory)) {
            return new Search(reader).count(typed);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            directory.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
