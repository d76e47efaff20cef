package attache.app.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Command lines that run this build's own commands in a process of their own, so that it can be killed. */
final class OwnJava {

    private OwnJava() {}

    /**
     * The command line for {@code arguments}.
     *
     * @param mark a file that appears once the process is well under way, see {@link SlowProcess}
     */
    static List<String> command(Path mark, List<String> arguments) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-XX:TieredStopAtLevel=1",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                SlowProcess.class.getName(),
                mark.toString()));
        command.addAll(arguments);
        return command;
    }

    /** {@link #command} for a process that hears interrupts even where the tests' own shell ignores them. */
    static List<String> interruptible(Path mark, List<String> arguments) {
        List<String> command = new ArrayList<>(List.of("env", "--default-signal=INT,TERM"));
        command.addAll(command(mark, arguments));
        return command;
    }

    /** Whether {@code command} exists and exits with zero. */
    static boolean succeeds(String... command) throws InterruptedException {
        try {
            return new ProcessBuilder(command).start().waitFor() == 0;
        } catch (IOException e) {
            return false;
        }
    }
}
