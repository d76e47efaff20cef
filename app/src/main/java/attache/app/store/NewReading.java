package attache.app.store;

/**
 * A reading, for whoever follows a store.
 *
 * @param number its place among all readings, from 1
 * @param digest the article that was read
 * @param first whether the article was read for the first time
 * @param newest whether no later reading of the article is there: its records count
 */
public record NewReading(long number, String digest, boolean first, boolean newest) {}
