package attache.story;

import java.util.List;

/**
 * How far a text can be taken for somebody's own reporting.
 *
 * @param signals what speaks against it, in order of declaration; empty where nothing does
 */
public record TextQuality(List<Signal> signals) {
    private static final double LOW = 0.5;

    public TextQuality {
        signals = List.copyOf(signals);
    }

    /**
     * One sign of a spun or careless text.
     *
     * @param kind the sort of sign
     * @param because the reason in words, with what was counted
     */
    public record Signal(Kind kind, String because) {}

    /** Sorts of sign. */
    public enum Kind {
        /** The text gives neither its date nor its author. */
        UNDATED_AND_UNSIGNED(0.25),
        /** Letters of another script stand astray inside a text of one script. */
        FOREIGN_SCRIPT(0.25),
        /** Most of the text stands in an earlier one. */
        COPIED_BODY(0.75),
        /** It tells much and credits next to nobody. */
        NO_ATTRIBUTION(0.25),
        /** Its sentences are of one length to a degree that reporters' are not. */
        UNIFORM_SENTENCES(0.25),
        /** Its sentences trail off in adverbs to a degree that reporters' do not. */
        TRAILING_ADVERBS(0.25);

        private final double weight;

        Kind(double weight) {
            this.weight = weight;
        }
    }

    /** How much speaks against it, from 0 to 1: the sum of the signs' weights, capped. */
    public double doubt() {
        return Math.min(
                1, signals.stream().mapToDouble(signal -> signal.kind().weight).sum());
    }

    /** Whether so much speaks against it that it counts for no origin where it retells another text. */
    public boolean low() {
        return doubt() >= LOW;
    }
}
