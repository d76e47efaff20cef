package attache.app.cli;

import attache.app.model.ModelFolder;
import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;

/**
 * The surroundings of a real process. The launcher tells what it alone can see, in system properties: {@code
 * attache.out.terminal} and {@code attache.err.terminal} ({@code true} where a person looks at the stream) and {@code
 * attache.columns}.
 */
final class ProcessSurroundings {
    /** Columns of a page, where there is no terminal. */
    private static final int PAGE = 100;

    private ProcessSurroundings() {}

    /** The surroundings of this process. Output is UTF-8 whatever the locale. */
    static Surroundings here(Interruption interruption) {
        return new Surroundings(
                System.in,
                ResultStream.printing(buffered(FileDescriptor.out)),
                new PrintStream(buffered(FileDescriptor.err), true, StandardCharsets.UTF_8),
                Boolean.getBoolean("attache.out.terminal"),
                Boolean.getBoolean("attache.err.terminal"),
                Integer.getInteger("attache.columns", PAGE),
                System.getenv(),
                InstantSource.system(),
                Engine.lazily(ModelFolder.of(System.getenv())),
                interruption::requested);
    }

    private static OutputStream buffered(FileDescriptor descriptor) {
        return new BufferedOutputStream(new FileOutputStream(descriptor));
    }
}
