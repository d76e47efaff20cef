package attache.annotation.amount;

import attache.annotation.Quantity;
import attache.text.Span;

/**
 * A percentage.
 *
 * @param span see {@link Amount#span}; "of GDP" stands outside
 * @param text see {@link Amount#text}
 * @param quantity in percent: "20%" is 20
 * @param of what it is percent of
 */
public record Percent(Span span, String text, Quantity quantity, Of of) implements Amount {

    /** What a percentage is taken of. */
    public enum Of {
        /** Something that the words around tell. */
        WHOLE,
        /** Gross domestic product. */
        GDP,
        /** A difference of two percentages: percentage points. */
        POINTS
    }

    /** The codebook's unit: {@code percent}, {@code percent of GDP} or {@code percentage point}. */
    public String unit() {
        return switch (of) {
            case WHOLE -> "percent";
            case GDP -> "percent of GDP";
            case POINTS -> "percentage point";
        };
    }
}
