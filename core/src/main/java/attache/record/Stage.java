package attache.record;

import java.util.Locale;

/** How far support has come on its way (codebook, "stage"). Order of declaration is the order of the way. */
public enum Stage {
    /** The recipient, or somebody for it, asks. */
    REQUESTED,
    /** The donor weighs it. */
    CONSIDERED,
    /** Announced, promised, agreed. */
    PLEDGED,
    /** Approved, signed, funded, contracted. */
    AUTHORISED,
    /** Handed over, sent, disbursed, trained. */
    DELIVERED,
    /** The recipient uses it. */
    USED,
    /** Declined, ruled out, blocked. */
    REFUSED,
    /** Paused, delayed, cut, withdrawn. */
    HALTED;

    /** The codebook's word, in lower case. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
