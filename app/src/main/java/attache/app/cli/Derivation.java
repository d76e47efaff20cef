package attache.app.cli;

import attache.app.store.Access;
import attache.app.store.Store;
import attache.app.store.StoreException;

/** Opens a store whose ledger is to be shown, with the ledger made again where it is stale. */
final class Derivation {
    private Derivation() {}

    /**
     * The store, opened for looking, its derived tables up to date.
     *
     * @throws StoreException where it cannot be used, or is stale and cannot be written
     */
    static Store upToDate(StoreOption option, Console console) {
        Store store = option.open(Access.READ);
        if (store.derived().isFresh()) {
            return store;
        }
        store.close();
        console.say("Making the ledger of " + option.location + " again: it was left behind.");
        try (Store writing = option.open(Access.WRITE)) {
            writing.derived().refresh();
        }
        return option.open(Access.READ);
    }
}
