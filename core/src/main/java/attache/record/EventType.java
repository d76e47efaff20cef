package attache.record;

/** Sorts of event, after PLOVER (codebook, "event"). Assistance and speech have records of their own. */
public enum EventType {
    /** Meet, visit, call, summit. */
    CONSULT,
    /** Come to an agreement. */
    AGREE,
    /** Join, back, take accession steps. */
    SUPPORT,
    /** Work together. */
    COOPERATE,
    /** Yield. */
    CONCEDE,
    /** Withdraw forces. */
    RETREAT,
    /** Decline, refuse. */
    REJECT,
    /** A threat told as an act. */
    THREATEN,
    /** An accusation told as an act. */
    ACCUSE,
    /** Demonstrate. */
    PROTEST,
    /** Restrict trade, assets or travel. */
    SANCTION,
    /** Move or build up forces without using them. */
    MOBILIZE,
    /** Block, arrest, deport, occupy. */
    COERCE,
    /** Use force. */
    ASSAULT;

    /** The codebook's word, in upper case. */
    public String code() {
        return name();
    }
}
