package attache.ledger;

/** What two records differ over. */
public enum Matter {
    /** Money of one measure or total. */
    AMOUNT,
    /** The number of one item of one measure. */
    COUNT,
    /** When one event took or takes place. */
    DATE,
    /** How far one measure has come. */
    STAGE,
    /** Whether a person holds an office. */
    ROLE,
    /** A measured property of one subject. */
    FIGURE
}
