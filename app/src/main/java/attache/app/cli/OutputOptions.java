package attache.app.cli;

import picocli.CommandLine.Option;

/** The options that every command has. */
final class OutputOptions {

    /** When to colour; the names are what stands on the command line. */
    enum Color {
        auto,
        always,
        never
    }

    @Option(
            names = "--color",
            paramLabel = "WHEN",
            defaultValue = "auto",
            description = "Colours: ${COMPLETION-CANDIDATES}. auto: on a terminal, unless NO_COLOR is set.")
    Color color = Color.auto;

    @Option(
            names = {"-q", "--quiet"},
            description = "Say nothing but results and failures.")
    boolean quiet;
}
