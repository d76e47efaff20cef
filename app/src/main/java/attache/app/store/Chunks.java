package attache.app.store;

import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;

/** Parts long lists of values, of which one statement is given only so many. Stateless. */
final class Chunks {
    /** Values that one statement is given: database systems take no more than some ten thousand. */
    private static final int MOST_VALUES = 5_000;

    private Chunks() {}

    /** Gives {@code taker} all of {@code values}, part by part. */
    static void each(Collection<String> values, Consumer<List<String>> taker) {
        List<String> all = List.copyOf(values);
        for (int from = 0; from < all.size(); from += MOST_VALUES) {
            taker.accept(all.subList(from, Math.min(all.size(), from + MOST_VALUES)));
        }
    }
}
