package attache.app.catalogue;

import attache.annotation.gazetteer.Gazetteer;
import attache.app.store.Access;
import attache.app.store.Store;
import attache.app.store.StoreException;
import attache.app.store.StoreLocation;
import attache.dossier.Dossier;
import attache.ledger.Position;
import attache.view.PositionsView;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Keeps the catalogue of a store up to date while this process and others read articles into it, and lends connections to it. What
 * is shown stays whole meanwhile: a new catalogue takes the old one's place when it is finished. The first is shown as it grows.
 * Thread-safe.
 */
public final class CatalogueKeeper implements AutoCloseable {
    /** Connections for looking. */
    private static final int LOOKING = 8;

    /** Answers that take all records to make, kept per catalogue. */
    private static final int KEPT_ANSWERS = 64;

    private final StoreLocation location;
    private final CatalogueMaker maker;
    private final Gazetteer gazetteer;
    private final Dossier dossier;
    private final InstantSource clock;
    private final StorePool pool;
    private final ReentrantLock writing = new ReentrantLock();
    private final ReentrantLock deciding = new ReentrantLock();
    private final ReentrantLock making = new ReentrantLock();
    private final List<Consumer<Catalogue>> listeners = new CopyOnWriteArrayList<>();
    private final ReentrantLock answering = new ReentrantLock();
    private volatile @Nullable Current current;
    private volatile Step step = Step.LISTS;

    /** A catalogue, and what was worked out of its state of the store since. */
    private record Current(Catalogue catalogue, Map<String, Object> answers) {
        Current(Catalogue catalogue) {
            this(catalogue, new ConcurrentHashMap<>());
        }
    }

    /**
     * Opens the store in {@code location}, which costs no more for a large store than for a small one. There is no catalogue until {@link #refresh} has made
     * it.
     *
     * @throws StoreException where the store cannot be used
     */
    public CatalogueKeeper(StoreLocation location, Gazetteer gazetteer, Dossier dossier, InstantSource clock) {
        this.location = location;
        this.gazetteer = gazetteer;
        this.dossier = dossier;
        this.maker = new CatalogueMaker(gazetteer, dossier);
        this.clock = clock;
        this.pool = new StorePool(location, LOOKING);
        migrate();
    }

    /** Migrations are for whoever may write; looking needs the newest schema. */
    private void migrate() {
        // A file that is not there is not made: a mistyped name would look like an empty ledger.
        try (Store present = Store.open(location, Access.READ)) {
            present.articles().lastReading();
        } catch (StoreException e) {
            if (e.reason() != StoreException.Reason.OLDER) {
                throw e;
            }
            Store.open(location, Access.WRITE).close();
        }
    }

    /**
     * The catalogue as it is now: at most {@link #refresh}'s last call behind the store.
     *
     * @throws CatchingUpException where there is none yet
     */
    public Catalogue current() {
        return ready().orElseThrow(() -> new CatchingUpException(step));
    }

    /** The same; empty where there is none yet. */
    public Optional<Catalogue> ready() {
        return Optional.ofNullable(current).map(Current::catalogue);
    }

    /** What a catalogue that is not there or not whole waits for; empty where it is whole. */
    public Optional<Step> catchingUp() {
        return ready().filter(Catalogue::isWhole).isPresent() ? Optional.empty() : Optional.of(step);
    }

    /** The row of an entry, in the form of {@link attache.view.EntryForm}, without its conflicts. */
    public LedgerRow row(JsonNode form) {
        return maker.row(form, 0);
    }

    /** Where the store is. */
    public StoreLocation location() {
        return location;
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
        try (Store store = Store.open(location, Access.WRITE)) {
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
        try (Store store = Store.open(location, Access.WRITE)) {
            return work.apply(store);
        } finally {
            deciding.unlock();
        }
    }

    /** What was to come, as of {@code day}. */
    public List<JsonNode> agenda(LocalDate day) {
        Current now = whole();
        return day.equals(now.catalogue().day())
                ? now.catalogue().agenda()
                : answer(now, "agenda " + day, () -> look(store -> CatalogueMaker.agenda(Affairs.of(store), day)));
    }

    /** What an actor, as somebody calls it, has said, asked, promised, refused and warned of. */
    public List<JsonNode> positions(String actor) {
        return answer(
                whole(),
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

    /** The catalogue, where it is whole: what takes all records is not worked out beside the first that does. */
    private Current whole() {
        Current now = current;
        if (now == null || !now.catalogue().isWhole()) {
            throw new CatchingUpException(step);
        }
        return now;
    }

    @SuppressWarnings("unchecked") // a key is asked for with one type alone
    private <T> T answer(Current now, String key, Supplier<T> working) {
        Object kept = now.answers().get(key);
        if (kept != null) {
            return (T) kept;
        }
        // One at a time: each holds all records meanwhile.
        answering.lock();
        try {
            kept = now.answers().get(key);
            if (kept == null) {
                kept = working.get();
                if (now.answers().size() < KEPT_ANSWERS) {
                    now.answers().put(key, kept);
                }
            }
            return (T) kept;
        } finally {
            answering.unlock();
        }
    }

    /** Has {@code listener} told of every new catalogue, on the thread that made it. */
    public void onChange(Consumer<Catalogue> listener) {
        listeners.add(listener);
    }

    /**
     * Looks whether the store has gone on or the day has passed, or nothing was made yet; if so makes the ledger and the catalogue. What
     * there is first is shown first: while there is no catalogue, one of the ledger as it was left, and one without what takes all records.
     * Two at once make it once.
     *
     * @return whether there is a new catalogue
     * @throws StoreException where the store cannot be used; the catalogue stays what it was
     */
    public boolean refresh() {
        making.lock();
        try {
            boolean fresh = look(store -> store.derived().isFresh());
            Optional<Catalogue> before = ready();
            if (fresh && before.filter(this::isOfNow).isPresent()) {
                return false;
            }
            if (before.isEmpty() && look(store -> store.entryPages().areMade())) {
                step = Step.LISTS;
                Catalogue left = look(store -> maker.make(store, today()));
                step = fresh ? Step.AFFAIRS : Step.LEDGER;
                show(left);
            }
            if (!fresh) {
                step = Step.LEDGER;
                write(store -> {
                    store.derived().refresh();
                    return store;
                });
            }
            step = ready().isEmpty() ? Step.LISTS : Step.AFFAIRS;
            // In one look, so that all of it is of one state.
            show(look(store -> {
                Catalogue lists = ready().filter(now -> isOf(now, store)).orElseGet(() -> maker.make(store, today()));
                step = Step.AFFAIRS;
                if (ready().filter(Catalogue::isWhole).isEmpty() && !ready().equals(Optional.of(lists))) {
                    show(lists);
                }
                return maker.whole(lists, store);
            }));
            return true;
        } finally {
            making.unlock();
        }
    }

    private boolean isOfNow(Catalogue catalogue) {
        return catalogue.isWhole() && look(store -> isOf(catalogue, store));
    }

    private boolean isOf(Catalogue catalogue, Store store) {
        return catalogue.basis().equals(store.derived().madeFrom())
                && catalogue.day().equals(today());
    }

    private void show(Catalogue next) {
        current = new Current(next);
        listeners.forEach(listener -> listener.accept(next));
    }

    @Override
    public void close() {
        pool.close();
    }
}
