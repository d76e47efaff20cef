package attache.app.store;

/** What became of an article that was to be kept. */
public enum Kept {
    /** It was not there. */
    ADDED,
    /** It was there, read by an earlier version of the extractor: its records are superseded by the new ones. */
    READ_AGAIN,
    /** It was there, read by this version or a later one: nothing was changed. */
    KNOWN
}
