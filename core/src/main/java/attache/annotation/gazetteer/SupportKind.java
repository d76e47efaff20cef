package attache.annotation.gazetteer;

import java.util.Locale;

/** The sort of support an item usually belongs to, by the codebook's words. */
public enum SupportKind {
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
    /** Anything else, or the words leave it open. */
    OTHER;

    /** The codebook's word, in lower case. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
