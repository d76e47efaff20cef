package attache.record;

import attache.text.Span;
import java.util.List;

/**
 * What every record shares.
 *
 * @param evidence the sentence or sentences that carry the claim, in order of the text; at least one
 * @param certainty how sure the article is of it
 * @param assertedBy who makes the claim where it is not the article itself, outermost last; empty where the article asserts it
 * @param rule the name of the rule that found it
 * @param confidence how likely the record is right, from 0 to 1
 * @param grounds where in the body each value stands
 */
public record Claim(
        List<Span> evidence,
        Certainty certainty,
        List<String> assertedBy,
        String rule,
        double confidence,
        List<Ground> grounds) {

    /** Below it a record is more likely wrong in some decisive field than right. */
    private static final double EVEN = 0.5;

    public Claim {
        evidence = List.copyOf(evidence);
        assertedBy = List.copyOf(assertedBy);
        grounds = List.copyOf(grounds);
        if (evidence.isEmpty()) {
            throw new IllegalArgumentException("A claim without evidence, by rule " + rule + ".");
        }
        if (!(confidence >= 0 && confidence <= 1)) {
            throw new IllegalArgumentException(
                    "Confidence runs from 0 to 1, not " + confidence + ", by rule " + rule + ".");
        }
    }

    /** Whether the record is kept with a mark: that it is wrong somewhere is likelier than that it is right. */
    public boolean isDoubtful() {
        return confidence < EVEN;
    }

    /** The same claim with another confidence. */
    public Claim withConfidence(double other) {
        return new Claim(evidence, certainty, assertedBy, rule, other, grounds);
    }
}
