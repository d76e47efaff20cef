package attache.app.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Mixin;

/** What all commands share: where they run and how they write. */
abstract class Command implements Callable<Integer> {
    /** All was done. */
    static final int DONE = 0;

    /** Some inputs failed, each named on standard error; the rest was done. */
    static final int SOME_FAILED = 1;

    /** The command line asks for something that there is not. */
    static final int WRONG_USAGE = 2;

    @Mixin
    private OutputOptions output = new OutputOptions();

    private final Surroundings surroundings;

    Command(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    final Surroundings surroundings() {
        return surroundings;
    }

    final Console console() {
        return new Console(surroundings, output);
    }

    /** Does it; gives the process's exit status. */
    @Override
    public abstract Integer call();
}
