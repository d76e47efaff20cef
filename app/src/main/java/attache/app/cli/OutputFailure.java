package attache.app.cli;

import java.io.IOException;

/** Results can be written no longer: whoever read them has gone, or the disk is full. */
final class OutputFailure extends RuntimeException {
    private static final long serialVersionUID = 1;

    /** What a shell gives for a process that SIGPIPE ended: 128 and the signal's number (POSIX.1-2024, "exit status"). */
    static final int READER_GONE = 141;

    private final String reason;

    OutputFailure(IOException cause) {
        super(cause);
        this.reason = String.valueOf(cause.getMessage());
    }

    /** Whether nobody reads on, as behind {@code | head}: no fault, so nothing is to be said. */
    boolean readerGone() {
        return reason.contains("Broken pipe")
                || reason.contains("pipe is being closed")
                || reason.contains("Pipe closed");
    }

    /** One line on what went wrong. */
    String line() {
        return "standard output cannot be written: " + reason + ".";
    }
}
