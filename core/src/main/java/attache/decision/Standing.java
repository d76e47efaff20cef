package attache.decision;

import java.util.Locale;

/** How a decision stands now. */
public enum Standing {
    /** It holds. */
    STANDS,
    /** A later decision on the same thing holds in its place. */
    OVERRULED,
    /** It was taken back. */
    UNDONE,
    /** It no longer applies: what it speaks of is gone or changed, since its article was read anew. */
    GONE;

    /** The word in JSON, in lower case. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
