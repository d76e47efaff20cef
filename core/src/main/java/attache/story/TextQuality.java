package attache.story;

import java.util.List;

/**
 * How far a text can be taken for somebody's own reporting.
 *
 * @param signals what speaks against it, in order of declaration; empty where nothing does
 */
public record TextQuality(List<Signal> signals) {

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
        UNDATED_AND_UNSIGNED,
        /** Characters of another script stand inside a text of one script. */
        FOREIGN_SCRIPT,
        /** Most of the text stands in another one. */
        COPIED_BODY,
        /** It tells much and credits nobody. */
        NO_ATTRIBUTION,
        /** Its sentences are built alike to a degree that hand-written ones are not. */
        UNIFORM_STYLE
    }

    /** How much speaks against it, from 0 to 1: the sum of the signals' weights, capped. */
    public double doubt() {
        return Math.min(
                1, signals.stream().mapToDouble(signal -> weight(signal.kind())).sum());
    }

    /** Whether it is so doubtful that it counts for no origin where it retells another text. */
    public boolean low() {
        return doubt() >= LOW;
    }

    private static final double LOW = 0.5;

    private static double weight(Kind kind) {
        return switch (kind) {
            case UNDATED_AND_UNSIGNED, NO_ATTRIBUTION -> 0.25;
            case FOREIGN_SCRIPT, UNIFORM_STYLE -> 0.5;
            case COPIED_BODY -> 0.75;
        };
    }
}
