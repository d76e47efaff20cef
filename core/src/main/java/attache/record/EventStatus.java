package attache.record;

import java.util.Locale;

/** Whether an event took place. */
public enum EventStatus {
    /** It did, or is going on. */
    HAPPENED,
    /** It is to. */
    PLANNED,
    /** It may. */
    POSSIBLE,
    /** It is said not to have. */
    DENIED;

    /** The codebook's word, in lower case. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
