package attache.app.search;

import attache.app.store.Store;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import org.apache.lucene.index.CodecReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherManager;

/** The index of a store ({@code FILE.index/} beside a file), open to be searched. Several threads may search it at once, several processes look at one. */
public final class SearchIndex implements AutoCloseable {
    /** How often, and how long each time, to wait for the first of an index that another process makes. */
    private static final int LOOKS = 100;

    private static final Duration PAUSE = Duration.ofMillis(100);

    private final SearcherManager searchers;
    private final IndexFolder folder;
    private final boolean owned;

    private SearchIndex(IndexFolder folder, boolean owned) throws IOException {
        this.folder = folder;
        this.owned = owned;
        this.searchers = new SearcherManager(folder.directory(), null);
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

    /** What state the index of {@code store} is in; changes nothing. */
    public static State state(Store store) {
        try {
            Optional<IndexFolder> existing = IndexFolder.existing(store.location());
            if (existing.isEmpty()) {
                return State.MISSING;
            }
            try (IndexFolder folder = existing.get()) {
                if (!folder.isUsed()) {
                    return State.MISSING;
                }
                return folder.basis().equals(Optional.of(IndexBasis.of(store))) ? State.FRESH : State.STALE;
            }
        } catch (IOException | IllegalArgumentException e) {
            return State.BROKEN;
        }
    }

    /**
     * The index of {@code store}, brought up to date by what was read since; where another process is at that, as far as it has come.
     *
     * @param notes takes a line where the index that was there is of no use, or is not whole yet
     */
    public static SearchIndex of(Store store, Consumer<String> notes) {
        return of(store, IndexFolder.of(store.location()), notes);
    }

    /** The same, made from nothing: for where {@link #find} has failed. */
    public static SearchIndex anew(Store store, Consumer<String> notes) {
        IndexFolder folder = IndexFolder.of(store.location());
        try {
            notes.accept("The search index " + folder.path() + " was damaged: it is made anew.");
            folder.clear();
        } catch (IOException e) {
            folder.close();
            throw new UncheckedIOException(e);
        }
        return of(store, folder, notes);
    }

    private static SearchIndex of(Store store, IndexFolder folder, Consumer<String> notes) {
        try {
            Following following = new Following(folder, store, notes, () -> false, _ -> {});
            Following.Outcome outcome = following.run();
            for (int i = 0; outcome == Following.Outcome.HELD && !folder.isUsed() && i < LOOKS; i++) {
                LockSupport.parkNanos(PAUSE.toNanos());
                outcome = following.run();
            }
            if (outcome == Following.Outcome.HELD) {
                if (!folder.isUsed()) {
                    folder.close();
                    return of(store, IndexFolder.ofThisProcess(), notes);
                }
                notes.accept(
                        "Another process brings the search index up to date: what was read last may not be found yet.");
            }
            return new SearchIndex(folder, true);
        } catch (IOException | RuntimeException e) {
            folder.close();
            throw e instanceof IOException failure ? new UncheckedIOException(failure) : (RuntimeException) e;
        }
    }

    /** An index that is there, in a folder that is somebody else's to close. */
    static SearchIndex in(IndexFolder folder) throws IOException {
        return new SearchIndex(folder, false);
    }

    /** Finds what was taken in since. */
    void refresh() throws IOException {
        searchers.maybeRefreshBlocking();
    }

    /** Whether the sums over its files are what was noted when they were written. Reads all of it, at the pace of the disk. */
    public boolean isIntact() {
        try {
            IndexSearcher searcher = searchers.acquire();
            try {
                for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
                    if (leaf.reader() instanceof CodecReader reader) {
                        reader.checkIntegrity();
                    }
                }
                return true;
            } finally {
                searchers.release(searcher);
            }
        } catch (IOException e) {
            return false;
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
     * @throws UncheckedIOException where the index cannot be read
     */
    public Hits find(String typed, Optional<String> kind, int offset, int most) {
        try {
            IndexSearcher searcher = searchers.acquire();
            try {
                return new Search(searcher).find(typed, kind, offset, most);
            } finally {
                searchers.release(searcher);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            searchers.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (owned) {
            folder.close();
        }
    }
}
