package attache.app.catalogue;

import attache.annotation.gazetteer.Gazetteer;
import attache.app.store.Access;
import attache.app.store.Store;
import attache.app.store.StoreException;
import attache.dossier.Dossier;
import attache.ledger.Position;
import attache.view.PositionsView;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import tools.jackson.databind.JsonNode;

/**
 * Keeps the catalogue of a store up to date while this process and others read articles into it, and lends connections to it. What
 * is shown stays whole meanwhile: a new catalogue takes the old one's place when it is finished. Thread-safe.
 */
public final class CatalogueKeeper implements AutoCloseable {
    /** Connections for looking. */
    private static final int LOOKING = 8;

    /** Answers that take all records to make, kept per catalogue. */
    private static final int KEPT_ANSWERS = 64;

    private final Path file;
    private final CatalogueMaker maker;
    private final Gazetteer gazetteer;
    private final Dossier dossier;
    private final InstantSource clock;
    private final StorePool pool;
    private final ReentrantLock writing = new ReentrantLock();
    private final ReentrantLock deciding = new ReentrantLock();
    private final ReentrantLock making = new ReentrantLock();
    private final List<Consumer<Catalogue>> listeners = new CopyOnWriteArrayList<>();
    private volatile Current current;

    /** A catalogue, and what was worked out of its state of the store since. */
    private record Current(Catalogue catalogue, Map<String, Object> answers) {
        Current(Catalogue catalogue) {
            this(catalogue, new ConcurrentHashMap<>());
        }
    }

    /**
     * Opens {@code file}, brings it up to date where it can be written, and makes its catalogue.
     *
     * @throws StoreException where the store cannot be used, or is stale and cannot be written
     */
    public CatalogueKeeper(Path file, Gazetteer gazetteer, Dossier dossier, InstantSource clock) {
        this.file = file;
        this.gazetteer = gazetteer;
        this.dossier = dossier;
        this.maker = new CatalogueMaker(gazetteer, dossier);
        this.clock = clock;
        this.pool = new StorePool(file, LOOKING);
        bringUpToDate();
        this.current = new Current(made());
    }

    /** Migrations are for whoever may write; looking needs the newest schema. */
    private void bringUpToDate() {
        // A file that is not there is not made: a mistyped name would look like an empty ledger.
        try (Store present = Store.open(file, Access.READ)) {
            present.articles().lastReading();
        } catch (StoreException e) {
            if (e.reason() != StoreException.Reason.OLDER) {
                throw e;
            }
        }
        try (Store store = Store.open(file, Access.WRITE)) {
            if (!store.derived().isFresh()) {
                store.derived().refresh();
            }
        } catch (StoreException e) {
            if (e.reason() != StoreException.Reason.READ_ONLY) {
                throw e;
            }
        }
    }

    /** The catalogue as it is now: at most {@link #refresh}'s last call behind the store. */
    public Catalogue current() {
        return current.catalogue();
    }

    /** The store's file. */
    public Path file() {
        return file;
    }

    /** The day in UTC. */
    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    /** What {@code work} gives, all of it seeing one state of the store. */
    public <T> T look(Function<Store, T> work) {
        return pool.look(work);
    }

    /**
     * What {@code work} gives of the store opened for writing, one after another.
     *
     * @throws StoreException where it cannot be written
     */
    public <T> T write(Function<Store, T> work) {
        writing.lock();
        try (Store store = Store.open(file, Access.WRITE)) {
            return work.apply(store);
        } finally {
            writing.unlock();
        }
    }

    /**
     * What {@code work} gives of the store opened for writing decisions, one after another. It does not wait for a ledger that is being
     * made meanwhile.
     *
     * @throws StoreException where it cannot be written
     */
    public <T> T decide(Function<Store, T> work) {
        deciding.lock();
        try (Store store = Store.open(file, Access.WRITE)) {
            return work.apply(store);
        } finally {
            deciding.unlock();
        }
    }

    /** What was to come, as of {@code day}. */
    public List<JsonNode> agenda(LocalDate day) {
        Current now = current;
        return day.equals(now.catalogue().day())
                ? now.catalogue().agenda()
                : answer(now, "agenda " + day, () -> look(store -> CatalogueMaker.agenda(Affairs.of(store), day)));
    }

    /** What an actor, as somebody calls it, has said, asked, promised, refused and warned of. */
    public List<JsonNode> positions(String actor) {
        return answer(
                current,
                "positions " + actor,
                () -> look(store -> Affairs.of(store).positions(gazetteer, actor).stream()
                        .map(CatalogueKeeper::form)
                        .toList()));
    }

    private static JsonNode form(Position position) {
        return PositionsView.json(position);
    }

    /** Names that records may call an actor by, as somebody calls it. */
    public List<String> namesOf(String actor) {
        return List.copyOf(Affairs.names(gazetteer, actor));
    }

    /** What the store is read for. */
    public Dossier dossier() {
        return dossier;
    }

    @SuppressWarnings("unchecked") // a key is asked for with one type alone
    private static <T> T answer(Current now, String key, Supplier<T> working) {
        Object kept = now.answers().get(key);
        if (kept == null) {
            kept = working.get();
            if (now.answers().size() < KEPT_ANSWERS) {
                now.answers().put(key, kept);
            }
        }
        return (T) kept;
    }

    /** Has {@code listener} told of every new catalogue, on the thread that made it. */
    public void onChange(Consumer<Catalogue> listener) {
        listeners.add(listener);
    }

    /**
     * Looks whether the store has gone on or the day has passed; if so makes the ledger and the catalogue again. Two at once make it
     * once.
     *
     * @return whether there is a new catalogue
     * @throws StoreException where the store cannot be used; the catalogue stays what it was
     */
    public boolean refresh() {
        making.lock();
        try {
            Catalogue before = current();
            boolean fresh = look(store ->
                    store.derived().isFresh() && store.derived().madeFrom().equals(before.basis()));
            if (fresh && today().equals(before.day())) {
                return false;
            }
            write(store -> {
                store.derived().refresh();
                return store;
            });
            Catalogue next = made();
            current = new Current(next);
            listeners.forEach(listener -> listener.accept(next));
            return true;
        } finally {
            making.unlock();
        }
    }

    private Catalogue made() {
        return look(store -> maker.make(store, today()));
    }

    @Override
    public void close() {
        pool.close();
    }
}
