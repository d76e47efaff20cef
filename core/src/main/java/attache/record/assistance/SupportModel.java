package attache.record.assistance;

import attache.record.Support;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/**
 * Tells the sort of support from a measure's features: a linear model with a weight for every feature and sort, which overrules
 * the rules where it takes another sort for more than twice as likely. Immutable and thread-safe. Data: {@code
 * support-weights.tsv}, fitted by {@code bench/model} (decision record 0015).
 */
final class SupportModel {
    private static final Support[] SORTS = Support.values();
    /** How much likelier than the rules' sort another has to be, as a difference of sums of weights. */
    private static final double MARGIN = Math.log(2);

    private final Map<String, double[]> weights;

    private SupportModel(Map<String, double[]> weights) {
        this.weights = weights;
    }

    /** The weights that ship; throws {@link IllegalStateException} where the file has a fault. */
    static SupportModel standard() {
        Map<String, double[]> weights = new HashMap<>();
        for (String[] cells : SupportRows.rows("support-weights.tsv", SORTS.length + 1)) {
            double[] row = new double[SORTS.length];
            for (int i = 0; i < SORTS.length; i++) {
                row[i] = Double.parseDouble(cells[i + 1]);
            }
            weights.put(cells[0], row);
        }
        return new SupportModel(weights);
    }

    /** The sort of support, of which the rules say {@code byRules}; of equals, the first in the order of {@link Support}. */
    Support support(Support byRules, Collection<String> features) {
        double[] sums = new double[SORTS.length];
        for (String feature : features) {
            double[] row = weights.get(feature);
            for (int i = 0; row != null && i < SORTS.length; i++) {
                sums[i] += row[i];
            }
        }
        int best = 0;
        double ruled = 0;
        for (int i = 0; i < SORTS.length; i++) {
            best = sums[i] > sums[best] ? i : best;
            ruled = SORTS[i] == byRules ? sums[i] : ruled;
        }
        return sums[best] > ruled + MARGIN ? SORTS[best] : byRules;
    }
}
