package attache.app.review;

/** Something that a decision is to be about is no longer what the reviewer saw. Its message is one line for a person. */
public final class ChangedThingException extends RuntimeException {
    private static final long serialVersionUID = 1;

    ChangedThingException(String message) {
        super(message);
    }

    /** The message: never absent. */
    @Override
    public String getMessage() {
        return String.valueOf(super.getMessage());
    }
}
