package attache.app.catalogue;

import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Counts how often values come up. Stateless. */
final class Counting {
    private Counting() {}

    /** How often each value comes up, the most frequent first, ties by its text. */
    static <S, T> Map<T, Integer> of(List<S> things, Function<S, ? extends Iterable<T>> property) {
        Map<T, Integer> counts = new HashMap<>();
        things.forEach(thing -> property.apply(thing).forEach(value -> counts.merge(value, 1, Integer::sum)));
        List<Map.Entry<T, Integer>> ordered = counts.entrySet().stream()
                .sorted(Map.Entry.<T, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Comparator.comparing(count -> String.valueOf(count.getKey()))))
                .toList();
        Map<T, Integer> sorted = new LinkedHashMap<>();
        ordered.forEach(count -> sorted.put(count.getKey(), count.getValue()));
        return Collections.unmodifiableMap(sorted);
    }
}
