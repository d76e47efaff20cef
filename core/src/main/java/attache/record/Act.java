package attache.record;

import java.util.Locale;

/** What somebody does in saying it (codebook, "act"). */
public enum Act {
    /** Threat, red line, concern. */
    WARN,
    /** Binds the speaker to something. */
    PROMISE,
    /** Wants somebody to do something. */
    DEMAND,
    /** Lays something to a charge. */
    ACCUSE,
    /** Says that it is not so. */
    DENY,
    /** Welcomes, thanks, commends. */
    PRAISE,
    /** Anything else. */
    INFORM;

    /** The codebook's word, in lower case. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
