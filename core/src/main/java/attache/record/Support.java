package attache.record;

import java.util.Locale;

/** The sort of support (codebook, "support"). */
public enum Support {
    /** Arms and what belongs to them. */
    MILITARY,
    /** Loans, grants, budget support. */
    FINANCIAL,
    /** Relief for people. */
    HUMANITARIAN,
    /** Training of soldiers and others. */
    TRAINING,
    /** Intelligence shared. */
    INTELLIGENCE,
    /** Joint production, licences, repair. */
    INDUSTRIAL,
    /** Anything else, or several at once. */
    OTHER;

    /** The codebook's word, in lower case. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
