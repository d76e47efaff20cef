package attache.ledger;

/** How a true value goes over time, by which two statements of it can be told apart. */
enum Course {
    /** It stays the same: the range of a missile. */
    FIXED,
    /** It never becomes less: what was given to date. */
    GROWING,
    /** It goes up and down: those displaced. */
    CHANGING
}
