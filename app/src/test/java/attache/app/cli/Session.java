package attache.app.cli;

import attache.app.TinyReading;
import attache.pipeline.Reading;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/** Runs commands in this process, in a directory of their own, and keeps what they write. */
final class Session {
    private final Path directory;
    private Supplier<Reading> reading = () -> TinyReading.FIRST;
    private BooleanSupplier stopping = () -> false;
    private Map<String, String> environment = Map.of();
    private boolean terminal;
    private int width = 100;
    private String input = "";

    /** What a command came to. */
    record Ran(int status, String out, String err) {}

    Session(Path directory) {
        this.directory = directory;
    }

    Session reading(Supplier<Reading> other) {
        reading = other;
        return this;
    }

    Session stopping(BooleanSupplier other) {
        stopping = other;
        return this;
    }

    Session terminal(int columns, Map<String, String> variables) {
        terminal = true;
        width = columns;
        environment = variables;
        return this;
    }

    Session environment(Map<String, String> variables) {
        environment = variables;
        return this;
    }

    Session input(String text) {
        input = text;
        return this;
    }

    /** The store that {@link #run} names. */
    Path store() {
        return directory.resolve("test.db");
    }

    /** Writes an article and gives its path. */
    String article(String name, String text) {
        try {
            return Files.writeString(directory.resolve(name), text).toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Runs a command line as it stands. */
    Ran run(String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Surroundings surroundings = new Surroundings(
                new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                terminal,
                terminal,
                width,
                environment,
                InstantSource.fixed(Instant.parse("2031-04-05T12:00:00Z")),
                reading,
                stopping);
        int status = Attache.execute(surroundings, arguments);
        return new Ran(status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    /** Runs a command with {@code --store} behind its name. */
    Ran onStore(String command, String... arguments) {
        String[] all = new String[arguments.length + 2];
        all[0] = command;
        all[1] = "--store=" + store();
        System.arraycopy(arguments, 0, all, 2, arguments.length);
        return run(all);
    }
}
