package attache.app.store;

/**
 * A store that cannot be used as it is. Its message is one line for a person: the store, the reason, the next step; never a
 * password.
 */
public final class StoreException extends RuntimeException {
    private static final long serialVersionUID = 1;

    /** Why the store cannot be used. */
    public enum Reason {
        /** There is no store in that place. */
        MISSING,
        /** Something else is there. */
        NOT_A_STORE,
        /** A later version of the program wrote it. */
        NEWER,
        /** An earlier version of the program wrote it and it was opened for looking only. */
        OLDER,
        /** Another process holds it. */
        LOCKED,
        /** It may not be written. */
        READ_ONLY,
        /** There is no room left. */
        FULL,
        /** Its contents are broken. */
        DAMAGED,
        /** The server does not let this user in. */
        REFUSED,
        /** The server does not answer. */
        UNREACHABLE
    }

    private final Reason reason;

    StoreException(Reason reason, String message, Throwable cause) {
        super(message, cause);
        this.reason = reason;
    }

    StoreException(Reason reason, String message) {
        super(message);
        this.reason = reason;
    }

    /** Why the store cannot be used. */
    public Reason reason() {
        return reason;
    }

    /** The message: never absent. */
    @Override
    public String getMessage() {
        return String.valueOf(super.getMessage());
    }
}
