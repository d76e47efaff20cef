package attache.annotation.date;

/** Which way a clause looks from the day it was written on; decides what "on Friday" means. */
public enum Direction {
    /** Looks back: the nearest fitting day up to the reference, itself included. */
    PAST,
    /** Looks ahead: the nearest fitting day from the reference on. */
    FUTURE,
    /** Not known: near verbs in the text decide, and where they are silent, the habit of news (looking back). */
    UNKNOWN
}
