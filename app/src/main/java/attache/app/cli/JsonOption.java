package attache.app.cli;

import picocli.CommandLine.Option;

/** Whether results are for a program. */
final class JsonOption {

    @Option(names = "--json", description = "Results as JSON, one object a line.")
    boolean json;
}
