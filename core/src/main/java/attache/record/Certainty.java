package attache.record;

import java.util.Locale;

/** How sure the article is of a claim (codebook, "certainty"). */
public enum Certainty {
    /** Stated as fact. */
    ASSERTED,
    /** Hedged or second-hand. */
    REPORTED,
    /** May, could, is considering. */
    POSSIBLE,
    /** Said not to be so. */
    DENIED;

    /** The codebook's word, in lower case. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
