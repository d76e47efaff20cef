package attache.app.catalogue;

/** What was asked for is being made, and is there in a while. Its message is one line for a person. */
public final class CatchingUpException extends RuntimeException {
    private static final long serialVersionUID = 1;

    CatchingUpException(Step step) {
        super(step.words() + " Ask again in a moment.");
    }

    /** The message: never absent. */
    @Override
    public String getMessage() {
        return String.valueOf(super.getMessage());
    }
}
