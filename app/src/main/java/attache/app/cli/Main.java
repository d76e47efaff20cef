package attache.app.cli;

/** Where the process starts. */
public final class Main {
    private Main() {}

    /** Runs one command and ends the process with its status. */
    public static void main(String[] arguments) {
        Interruption interruption = new Interruption();
        int status = Attache.commandLine(ProcessSurroundings.here(interruption)).execute(arguments);
        interruption.done();
        System.exit(status);
    }
}
