package attache.app.cli;

import attache.pipeline.Reading;
import java.io.InputStream;
import java.io.PrintStream;
import java.time.InstantSource;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/**
 * What a command line runs in: all that it takes from the process, so that a test can give its own.
 *
 * @param in what is piped in
 * @param out where results go
 * @param err where everything else goes
 * @param outTerminal whether a person looks at {@code out}
 * @param errTerminal whether a person looks at {@code err}
 * @param width the columns of the terminal, or of pages where there is none
 * @param environment the process's variables
 * @param clock what time it is
 * @param reading gives the extractor, loaded when it is first asked to read
 * @param stopping whether somebody has asked to stop (Ctrl-C)
 */
record Surroundings(
        InputStream in,
        PrintStream out,
        PrintStream err,
        boolean outTerminal,
        boolean errTerminal,
        int width,
        Map<String, String> environment,
        InstantSource clock,
        Supplier<Reading> reading,
        BooleanSupplier stopping) {

    Surroundings {
        environment = Map.copyOf(environment);
        width = Math.max(40, width);
    }
}
