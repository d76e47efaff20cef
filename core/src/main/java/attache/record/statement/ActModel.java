package attache.record.statement;

import attache.record.Act;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/**
 * Tells the act of a statement from its features: a linear model with a weight for every feature and act. Immutable and
 * thread-safe. Data: {@code act-weights.tsv}, fitted by {@code attache.bench.FitActs} (decision record 0008).
 */
final class ActModel {
    private static final Act[] ACTS = Act.values();

    private final Map<String, double[]> weights;

    private ActModel(Map<String, double[]> weights) {
        this.weights = weights;
    }

    /** The weights that ship; throws {@link IllegalStateException} where the file has a fault. */
    static ActModel standard() {
        Map<String, double[]> weights = new HashMap<>();
        for (String[] cells : DataRows.rows("act-weights.tsv", ACTS.length + 1)) {
            double[] row = new double[ACTS.length];
            for (int i = 0; i < ACTS.length; i++) {
                row[i] = Double.parseDouble(cells[i + 1]);
            }
            weights.put(cells[0], row);
        }
        return new ActModel(weights);
    }

    /** The act with the greatest sum of weights; of equals, the first in the order of {@link Act}. */
    Act act(Collection<String> features) {
        double[] sums = new double[ACTS.length];
        for (String feature : features) {
            double[] row = weights.get(feature);
            for (int i = 0; row != null && i < ACTS.length; i++) {
                sums[i] += row[i];
            }
        }
        int best = 0;
        for (int i = 1; i < ACTS.length; i++) {
            best = sums[i] > sums[best] ? i : best;
        }
        return ACTS[best];
    }
}
