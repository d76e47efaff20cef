package attache.app.http;

import attache.app.catalogue.CatalogueKeeper;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * When sessions and tokens were last used. Kept here first and in the store every now and then, so that looking writes nothing. Thread-safe.
 */
final class Uses {
    private final Map<String, Instant> sessions = new ConcurrentHashMap<>();
    private final Map<String, Instant> tokens = new ConcurrentHashMap<>();

    /** The session with this digest is used. */
    void session(String digest, Instant at) {
        sessions.put(digest, at);
    }

    /** The token with this digest is used. */
    void token(String digest, Instant at) {
        tokens.put(digest, at);
    }

    /** When the session was last used, as far as the store does not know it yet. */
    Optional<Instant> ofSession(String digest) {
        return Optional.ofNullable(sessions.get(digest));
    }

    /**
     * Brings them to the store.
     *
     * @throws attache.app.store.StoreException where it cannot be written: they are kept for the next time
     */
    void keep(CatalogueKeeper keeper) {
        Map<String, Instant> sessionsNow = new HashMap<>(sessions);
        Map<String, Instant> tokensNow = new HashMap<>(tokens);
        if (sessionsNow.isEmpty() && tokensNow.isEmpty()) {
            return;
        }
        keeper.decide(store -> {
            store.userSessions().used(sessionsNow);
            store.apiTokens().used(tokensNow);
            return store;
        });
        // What was used again meanwhile stays.
        sessionsNow.forEach(sessions::remove);
        tokensNow.forEach(tokens::remove);
    }
}
