package attache.app.cli;

import java.util.function.Function;

/** Where the process starts. */
public final class Main {
    private Main() {}

    /** Runs one command and ends the process with its status. */
    public static void main(String[] arguments) {
        run(ProcessSurroundings::here, arguments);
    }

    /** Runs one command in what {@code surroundings} makes of this process, and ends the process with its status. */
    static void run(Function<Interruption, Surroundings> surroundings, String... arguments) {
        Interruption interruption = new Interruption();
        int status;
        try {
            status = Attache.execute(surroundings.apply(interruption), arguments);
        } finally {
            // Before the exit, whose shutdown hooks wait for it.
            interruption.done();
        }
        System.exit(status);
    }
}
