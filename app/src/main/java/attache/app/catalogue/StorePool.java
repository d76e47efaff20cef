package attache.app.catalogue;

import attache.app.store.Access;
import attache.app.store.Store;
import attache.app.store.StoreLocation;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;

/** Looks at one store from several threads at once, each over a connection that is its own meanwhile. Thread-safe. */
final class StorePool implements AutoCloseable {
    private static final long PATIENCE_SECONDS = 10;

    private final StoreLocation location;
    private final Semaphore permits;
    private final BlockingQueue<Store> idle;
    private volatile boolean closed;

    /** A pool over the store in {@code location} of at most {@code most} connections, opened as they are wanted. */
    StorePool(StoreLocation location, int most) {
        this.location = location;
        this.permits = new Semaphore(most, true);
        this.idle = new ArrayBlockingQueue<>(most);
    }

    /**
     * What {@code work} gives, all of it seeing one state of the store.
     *
     * @throws BusyException where no connection came free in time
     */
    <T> T look(Function<Store, T> work) {
        acquire();
        try {
            return look(connected(), work);
        } finally {
            permits.release();
        }
    }

    /** One that is idle and still leads to the store, or another. */
    private Store connected() {
        for (Store store = idle.poll(); store != null; store = idle.poll()) {
            if (store.isConnected()) {
                return store;
            }
            discard(store);
        }
        return Store.open(location, Access.READ);
    }

    private static void discard(Store store) {
        try {
            store.close();
        } catch (RuntimeException e) {
            // Its server is gone: nothing is left to be closed.
        }
    }

    private <T> T look(Store store, Function<Store, T> work) {
        boolean whole = false;
        try {
            T result = store.steady(() -> work.apply(store));
            whole = true;
            return result;
        } finally {
            // One that has failed is not used again; another is opened in its place.
            if (!whole || closed || !idle.offer(store)) {
                discard(store);
            }
        }
    }

    private void acquire() {
        try {
            if (!permits.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw new BusyException("All connections to the store are in use: try again in a moment.");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new BusyException("Stopped while waiting for a connection to the store.");
        }
    }

    @Override
    public void close() {
        closed = true;
        for (Store store = idle.poll(); store != null; store = idle.poll()) {
            store.close();
        }
    }
}
