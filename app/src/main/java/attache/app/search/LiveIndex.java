package attache.app.search;

import attache.app.store.Access;
import attache.app.store.Store;
import attache.app.store.StoreLocation;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The index of a store that goes on growing. A thread of its own brings it up to date, at once and whenever something was read; it is
 * searched as far as it has come meanwhile. Thread-safe.
 */
public final class LiveIndex implements AutoCloseable {
    private static final Duration LOOK_EVERY = Duration.ofSeconds(2);
    private static final Duration STOP_WITHIN = Duration.ofSeconds(5);

    private final StoreLocation location;
    private final Consumer<String> log;
    private final IndexFolder folder;
    private final Semaphore wanted = new Semaphore(0);
    private final Thread thread = Thread.ofPlatform().daemon().name("index").unstarted(this::goOn);

    /** Searches read, whoever puts another index in its place writes. */
    private final ReadWriteLock lock = new ReentrantReadWriteLock();

    private @Nullable SearchIndex index;
    private volatile Optional<IndexBasis> basis = Optional.empty();
    private volatile Optional<CatchingUp> catchingUp;
    private volatile boolean damaged;
    private volatile boolean closed;
    private String said = "";

    /**
     * The index of the store in {@code location}: opened as it is, and brought up to date from now on.
     *
     * @param log takes a line where an index was of no use, or none can be kept
     * @throws attache.app.store.StoreException where the store cannot be used
     */
    public LiveIndex(StoreLocation location, Consumer<String> log) {
        this.location = location;
        this.log = log;
        this.folder = IndexFolder.of(location);
        try (Store store = Store.open(location, Access.READ)) {
            catchingUp = Optional.of(new CatchingUp(0, store.articles().count()));
            openAsItIs(store);
        } catch (RuntimeException e) {
            folder.close();
            throw e;
        }
        thread.start();
    }

    /** Where the index is of no use, the thread that follows finds that out, says so and makes it anew. */
    private void openAsItIs(Store store) {
        try {
            if (folder.isUsed()) {
                Optional<IndexBasis> there = folder.basis();
                IndexBasis whole = IndexBasis.of(store);
                if (there.filter(kept -> kept.leadsTo(whole)).isPresent()) {
                    index = SearchIndex.in(folder);
                    note(there.get(), whole, store);
                }
            }
        } catch (IOException | IllegalArgumentException e) {
            basis = Optional.empty();
        }
    }

    private void note(IndexBasis there, IndexBasis whole, Store store) {
        basis = Optional.of(there);
        catchingUp = there.equals(whole)
                ? Optional.empty()
                : Optional.of(new CatchingUp(
                        store.articles().countUpTo(there.readings()),
                        store.articles().count()));
    }

    /** Has it look at once whether something was read. */
    public void wake() {
        wanted.release();
    }

    /** How far it has come; empty where it holds all of its store, as of a few seconds ago. */
    public Optional<CatchingUp> catchingUp() {
        return catchingUp;
    }

    /**
     * What matches in what the index holds by now, see {@link SearchIndex#find(String, Optional, int, int)}. Where the index shows to be
     * damaged, nothing is found, and it is made anew.
     */
    public Found find(String typed, Optional<String> kind, int offset, int most) {
        lock.readLock().lock();
        try {
            SearchIndex made = index;
            // Asked for before the search: what it may have missed is not to be passed over.
            Optional<CatchingUp> before = catchingUp;
            return new Found(made == null ? Hits.NONE : made.find(typed, kind, offset, most), before);
        } catch (RuntimeException e) {
            SearchIndex made = index;
            // What is damaged in the middle of a file fails in any way.
            if (closed || made == null || made.isIntact()) {
                throw e;
            }
            isDamaged();
            return new Found(Hits.NONE, catchingUp);
        } finally {
            lock.readLock().unlock();
        }
    }

    private void isDamaged() {
        damaged = true;
        catchingUp = Optional.of(
                new CatchingUp(0, catchingUp.map(CatchingUp::articles).orElse(0L)));
        wake();
    }

    private void goOn() {
        SearchIndex found = index;
        // Searches have begun: reading all of a large index takes longer than whoever asks would wait.
        if (found != null && !found.isIntact()) {
            isDamaged();
        }
        while (!closed) {
            try {
                follow();
                said = "";
            } catch (IOException | RuntimeException e) {
                complain(e);
            }
            await();
        }
    }

    private void await() {
        try {
            if (wanted.tryAcquire(LOOK_EVERY.toMillis(), TimeUnit.MILLISECONDS)) {
                wanted.drainPermits();
            }
        } catch (InterruptedException e) {
            // Nobody interrupts it but whoever ends the process.
            closed = true;
        }
    }

    /** Each failure is said once and not every two seconds. */
    private void complain(Exception failure) {
        String line = "The search index " + folder.path() + " cannot be brought up to date (" + Damage.words(failure)
                + "): searches find what is in it, and it is tried again.";
        if (!line.equals(said) && !closed) {
            said = line;
            log.accept(line);
        }
    }

    private void follow() throws IOException {
        if (damaged) {
            log.accept("The search index " + folder.path() + " was damaged: it is made anew.");
            replace(Optional.empty());
            folder.clear();
            basis = Optional.empty();
            damaged = false;
        }
        try (Store store = Store.open(location, Access.READ)) {
            IndexBasis whole = IndexBasis.of(store);
            if (basis.filter(whole::equals).isPresent()) {
                return;
            }
            if (basis.filter(there -> there.leadsTo(whole)).isEmpty()) {
                // What is there is another store's.
                replace(Optional.empty());
                catchingUp = Optional.of(new CatchingUp(0, store.articles().count()));
            }
            Following.Outcome outcome =
                    new Following(folder, store, log, () -> closed, kept -> show(kept, store)).run();
            if (outcome != Following.Outcome.STOPPED && folder.isUsed()) {
                // Another process may have done it.
                folder.basis().filter(there -> there.leadsTo(whole)).ifPresent(there -> show(there, store));
            }
        }
    }

    /** Has searches find what was taken in. */
    private void show(IndexBasis kept, Store store) {
        try {
            SearchIndex made = index;
            if (made == null) {
                replace(Optional.of(SearchIndex.in(folder)));
            } else {
                made.refresh();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        note(kept, IndexBasis.of(store), store);
    }

    private void replace(Optional<SearchIndex> next) {
        lock.writeLock().lock();
        try {
            SearchIndex made = index;
            if (made != null) {
                made.close();
            }
            index = next.orElse(null);
        } finally {
            lock.writeLock().unlock();
        }
    }

    /** Ends: what was taken in so far is kept. */
    @Override
    public void close() {
        closed = true;
        wake();
        try {
            thread.join(STOP_WITHIN);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        replace(Optional.empty());
        folder.close();
    }
}
