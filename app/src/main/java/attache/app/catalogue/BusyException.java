package attache.app.catalogue;

/** So many look at the store at once that one of them was not served in time. Its message is one line for a person. */
public final class BusyException extends RuntimeException {
    private static final long serialVersionUID = 1;

    BusyException(String message) {
        super(message);
    }

    /** The message: never absent. */
    @Override
    public String getMessage() {
        return String.valueOf(super.getMessage());
    }
}
