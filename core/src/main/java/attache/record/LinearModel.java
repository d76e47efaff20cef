package attache.record;

import attache.source.ResourceTable;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A weight for every feature and every value of {@code V}: the value with the greatest sum over the features that are there is
 * the likeliest. The sums are logarithms of likelihoods up to a common constant, as logistic regression fits them. Immutable and
 * thread-safe.
 *
 * @param <V> what is told
 */
public final class LinearModel<V extends Enum<V>> {
    private final Class<V> type;
    private final Map<String, double[]> weights;

    private LinearModel(Class<V> type, Map<String, double[]> weights) {
        this.type = type;
        this.weights = weights;
    }

    /**
     * The model whose weights stand in the table {@code name} beside {@code owner}: a feature, then a number for every value of
     * {@code type} in its order.
     *
     * @throws IllegalStateException where the table is missing, or naming the row that has a fault
     */
    public static <V extends Enum<V>> LinearModel<V> of(Class<V> type, Class<?> owner, String name) {
        Map<String, double[]> weights = new HashMap<>();
        for (List<String> cells : ResourceTable.rows(owner, name, values(type).length + 1)) {
            weights.put(cells.getFirst(), numbers(cells, name));
        }
        return new LinearModel<>(type, weights);
    }

    private static double[] numbers(List<String> cells, String name) {
        try {
            return cells.stream().skip(1).mapToDouble(Double::parseDouble).toArray();
        } catch (NumberFormatException e) {
            throw new IllegalStateException(name + ", row " + cells.getFirst() + ": a weight is no number.", e);
        }
    }

    /** The sum of weights for {@code value}; features that the model does not know count nothing. */
    public double sum(V value, Collection<String> features) {
        int column = List.of(values(type)).indexOf(value);
        return features.stream()
                .map(weights::get)
                .filter(Objects::nonNull)
                .mapToDouble(row -> row[column])
                .sum();
    }

    /** The likeliest value; of equals, the first in the order of {@code V}. */
    public V likeliest(Collection<String> features) {
        V best = values(type)[0];
        double greatest = sum(best, features);
        for (V value : values(type)) {
            double sum = sum(value, features);
            if (sum > greatest) {
                best = value;
                greatest = sum;
            }
        }
        return best;
    }

    private static <V extends Enum<V>> V[] values(Class<V> type) {
        return type.getEnumConstants();
    }
}
