package attache.record;

import java.util.Locale;

/** How an article words an office. */
public enum RoleStatus {
    /** A plain title. */
    CURRENT,
    /** Former, ex-, then-. */
    FORMER,
    /** Acting, interim. */
    ACTING,
    /** Elect, designate. */
    ELECT,
    /** The article does not say. */
    UNSTATED;

    /** The codebook's word, in lower case. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
