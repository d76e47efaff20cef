package attache.app.access;

/** Something that a server does not do for everybody. */
public enum Permission {
    /** To see what the store holds, and the server's own figures. */
    READ,
    /** To decide on what is reviewed. */
    DECIDE,
    /** To bring articles. */
    IMPORT,
    /** To manage users and their tokens. */
    MANAGE
}
