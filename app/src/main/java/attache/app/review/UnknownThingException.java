package attache.app.review;

/** Something that a decision is to be about is not in the store. Its message is one line for a person. */
public final class UnknownThingException extends RuntimeException {
    private static final long serialVersionUID = 1;

    UnknownThingException(String message) {
        super(message);
    }

    /** The message: never absent. */
    @Override
    public String getMessage() {
        return String.valueOf(super.getMessage());
    }
}
