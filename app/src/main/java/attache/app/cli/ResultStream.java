package attache.app.cli;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** A stream that fails aloud: a {@link PrintStream} on it lets {@link OutputFailure} through, where it would keep others to itself. */
final class ResultStream extends FilterOutputStream {
    private ResultStream(OutputStream out) {
        super(out);
    }

    /** Prints to {@code out} in UTF-8, flushed with every line; throws {@link OutputFailure} where that fails. */
    static PrintStream printing(OutputStream out) {
        return new PrintStream(new ResultStream(out), true, StandardCharsets.UTF_8);
    }

    @Override
    public void write(int b) {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int start, int length) {
        try {
            out.write(bytes, start, length);
        } catch (IOException e) {
            throw new OutputFailure(e);
        }
    }

    @Override
    public void flush() {
        try {
            out.flush();
        } catch (IOException e) {
            throw new OutputFailure(e);
        }
    }
}
