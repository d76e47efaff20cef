package attache.app.search;

import attache.app.store.Access;
import attache.app.store.Store;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The index of a store that goes on growing: it is searched as it was last made while it is made again. Thread-safe.
 */
public final class LiveIndex implements AutoCloseable {
    private final Path file;
    private final ReadWriteLock lock = new ReentrantReadWriteLock();
    private @Nullable SearchIndex index;

    /** The index of the store in {@code file}, made when it is first wanted. */
    public LiveIndex(Path file) {
        this.file = file;
    }

    /** Makes the index again where the store has gone on since. */
    public synchronized void refresh() {
        SearchIndex next;
        try (Store store = Store.open(file, Access.READ)) {
            next = SearchIndex.of(store);
        }
        lock.writeLock().lock();
        try {
            close(Optional.ofNullable(index));
            index = next;
        } finally {
            lock.writeLock().unlock();
        }
    }

    /** What {@code asking} finds in the index as it was last made. */
    public <T> T find(Function<SearchIndex, T> asking) {
        lock.readLock().lock();
        try {
            SearchIndex made = index;
            if (made != null) {
                return asking.apply(made);
            }
        } finally {
            lock.readLock().unlock();
        }
        refresh();
        return find(asking);
    }

    private static void close(Optional<SearchIndex> closing) {
        closing.ifPresent(SearchIndex::close);
    }

    @Override
    public void close() {
        lock.writeLock().lock();
        try {
            close(Optional.ofNullable(index));
            index = null;
        } finally {
            lock.writeLock().unlock();
        }
    }
}
