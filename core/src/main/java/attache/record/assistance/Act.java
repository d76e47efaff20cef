package attache.record.assistance;

/** What the words of a frame do to support. */
enum Act {
    /** Support moves. */
    TRANSFER,
    /** Somebody decides about it. */
    DECIDE,
    /** The subject receives it. */
    RECEIVE,
    /** The subject uses what it was given. */
    USE,
    /** Nothing of its own: lends its tense to the verb it governs. */
    CARRY
}
