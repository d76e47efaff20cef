package attache.app.store;

import java.util.List;
import java.util.stream.IntStream;

/**
 * One of a list, with its place there.
 *
 * @param place from 0
 * @param value the one
 */
record Placed<T>(int place, T value) {
    /** All of {@code list}, in order. */
    static <T> List<Placed<T>> of(List<T> list) {
        return IntStream.range(0, list.size())
                .mapToObj(place -> new Placed<>(place, list.get(place)))
                .toList();
    }
}
