package attache.record.assistance;

import attache.record.LinearModel;
import attache.record.Support;
import java.util.Collection;

/**
 * Tells the sort of support from a measure's features: a linear model that overrules the rules where it takes another sort for
 * more than twice as likely. Immutable and thread-safe. Data: {@code support-weights.tsv}, fitted by {@code bench/model}
 * (decision record 0015).
 */
final class SupportModel {
    /** How much likelier than the rules' sort another has to be, as a difference of sums of weights. */
    private static final double MARGIN = Math.log(2);

    private final LinearModel<Support> model;

    private SupportModel(LinearModel<Support> model) {
        this.model = model;
    }

    /** The weights that ship; throws {@link IllegalStateException} where the file has a fault. */
    static SupportModel standard() {
        return new SupportModel(LinearModel.of(Support.class, SupportModel.class, "support-weights.tsv"));
    }

    /** The sort of support, of which the rules say {@code byRules}. */
    Support support(Support byRules, Collection<String> features) {
        Support best = model.likeliest(features);
        return model.sum(best, features) > model.sum(byRules, features) + MARGIN ? best : byRules;
    }
}
