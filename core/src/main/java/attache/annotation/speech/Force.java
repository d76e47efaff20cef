package attache.annotation.speech;

/** What is done in saying something: the codebook's acts, as far as the cue alone tells. */
public enum Force {
    /** Threat, red line, concern. */
    WARN,
    /** Binds the speaker. */
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
    INFORM
}
