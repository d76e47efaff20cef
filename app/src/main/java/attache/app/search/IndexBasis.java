package attache.app.search;

import attache.app.store.Store;
import java.util.Map;
import java.util.Optional;

/**
 * What an index holds: a store's readings up to one.
 *
 * @param form the form of its documents
 * @param store tells the store from others that were in the same place
 * @param readings the number of the last reading that it takes in
 */
record IndexBasis(int form, String store, long readings) {
    private static final String FORM = "form";
    private static final String STORE = "store";
    private static final String READINGS = "readings";

    /** That of an index of all that {@code store} holds. */
    static IndexBasis of(Store store) {
        return new IndexBasis(Fields.FORM, store.identity(), store.articles().lastReading());
    }

    /** What was noted with an index; empty where it is nothing that this version notes. */
    static Optional<IndexBasis> of(Map<String, String> noted) {
        try {
            return Optional.of(new IndexBasis(
                    Integer.parseInt(noted.getOrDefault(FORM, "")),
                    noted.getOrDefault(STORE, ""),
                    Long.parseLong(noted.getOrDefault(READINGS, ""))));
        } catch (NumberFormatException e) {
            // Earlier versions noted it in other words.
            return Optional.empty();
        }
    }

    /** What is noted with the index. */
    Map<String, String> noted() {
        return Map.of(FORM, String.valueOf(form), STORE, store, READINGS, String.valueOf(readings));
    }

    /** The same up to another reading. */
    IndexBasis upTo(long reading) {
        return new IndexBasis(form, store, reading);
    }

    /** Whether an index of this basis comes to {@code whole} by what was read since. */
    boolean leadsTo(IndexBasis whole) {
        // A store that was put back from a copy may have fewer readings than the index knows.
        return form == whole.form && store.equals(whole.store) && readings <= whole.readings;
    }
}
