package attache.annotation.amount;

import attache.annotation.Quantity;
import attache.text.Span;

/** A stated amount and where it stands. */
public sealed interface Amount permits PlainNumber, Ordinal, Money, Percent, Dimension {

    /**
     * The characters that state the amount with its unit, half-open, in UTF-16 units of the text; words that bound it ("about")
     * stand outside.
     */
    Span span();

    /** The characters at the span. */
    String text();

    /** The number or range with its bound and step, in the stated unit, magnitude worked in: "$2.5bn" is 2,500,000,000. */
    Quantity quantity();

    /** The families of amounts, for callers that want some only. */
    enum Kind {
        NUMBER,
        ORDINAL,
        MONEY,
        PERCENT,
        DIMENSION
    }

    /** Its family. */
    default Kind kind() {
        return switch (this) {
            case PlainNumber _ -> Kind.NUMBER;
            case Ordinal _ -> Kind.ORDINAL;
            case Money _ -> Kind.MONEY;
            case Percent _ -> Kind.PERCENT;
            case Dimension _ -> Kind.DIMENSION;
        };
    }
}
