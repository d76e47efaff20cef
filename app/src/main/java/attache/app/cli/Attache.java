package attache.app.cli;

import attache.app.store.StoreException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;
import picocli.CommandLine.UnmatchedArgumentException;

/** The command line: its commands, and what their failures come to. */
@CommandLine.Command(
        name = "attache",
        description = "Reads news about an international assistance effort and keeps a sourced ledger of it.",
        synopsisSubcommandLabel = "COMMAND",
        commandListHeading = "%nCommands:%n",
        optionListHeading = "%nOptions:%n",
        footer = {
            "",
            "Examples:",
            "  attache read articles/            read a folder into attache.db and print what is new",
            "  attache ledger --stage delivered  who delivered what to whom",
            "  attache show 3f9a                 an entry with the words it rests on",
            "",
            "Results go to standard output, everything else to standard error.",
            "Exit status: 0 all done; 1 some inputs failed, each named; 2 wrong usage."
        })
final class Attache implements Runnable {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            scope = CommandLine.ScopeType.INHERIT,
            description = "Show this help.")
    @SuppressWarnings("UnusedVariable") // picocli looks for it
    private boolean help;

    @Option(
            names = {"-V", "--version"},
            versionHelp = true,
            description = "Show the version.")
    @SuppressWarnings("UnusedVariable")
    private boolean version;

    /** Without a command there is nothing to do. */
    @Override
    public void run() {
        throw new ParameterException(
                spec.commandLine(),
                "a command is wanted: " + String.join(", ", spec.subcommands().keySet()) + ".");
    }

    /** The command line in {@code surroundings}. */
    static CommandLine commandLine(Surroundings surroundings) {
        CommandLine line = new CommandLine(new Attache());
        List<Command> commands = List.of(
                new ReadCommand(surroundings),
                new WatchCommand(surroundings),
                new LedgerCommand(surroundings),
                new ShowCommand(surroundings),
                new SearchCommand(surroundings),
                new ConflictsCommand(surroundings),
                new ArticleCommand(surroundings),
                new ExtractCommand(surroundings),
                new EntriesCommand(surroundings),
                new StoriesCommand(surroundings),
                new NormalizeCommand(surroundings),
                new DossierCommand(surroundings),
                new DoctorCommand(surroundings));
        commands.forEach(line::addSubcommand);
        line.getCommandSpec().versionProvider(() -> new String[] {"attache " + Version.name()});
        line.setOut(new PrintWriter(surroundings.out(), true, StandardCharsets.UTF_8));
        line.setErr(new PrintWriter(surroundings.err(), true, StandardCharsets.UTF_8));
        line.registerConverter(LocalDate.class, Attache::date);
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setUsageHelpWidth(Math.clamp(surroundings.width(), 60, 110));
        line.setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF));
        line.setExecutionExceptionHandler(failures(surroundings));
        line.setParameterExceptionHandler((failure, arguments) -> wrongUsage(failure, surroundings));
        return line;
    }

    private static LocalDate date(String typed) {
        try {
            return LocalDate.parse(typed);
        } catch (DateTimeParseException e) {
            throw new TypeConversionException("\"" + typed + "\" is no day such as 2024-05-01");
        }
    }

    private static IExecutionExceptionHandler failures(Surroundings surroundings) {
        return (failure, line, parsed) -> {
            if (failure instanceof StoreException store) {
                new Console(surroundings, new OutputOptions()).complain(store.getMessage());
                return switch (store.reason()) {
                    case MISSING, NOT_A_STORE, NEWER, OLDER -> Command.WRONG_USAGE;
                    case LOCKED, READ_ONLY, FULL, DAMAGED -> Command.SOME_FAILED;
                };
            }
            if (failure instanceof OutputFailure output) {
                return ended(output, surroundings);
            }
            throw failure;
        };
    }

    private static int ended(OutputFailure failure, Surroundings surroundings) {
        if (failure.readerGone()) {
            return OutputFailure.READER_GONE;
        }
        new Console(surroundings, new OutputOptions()).complain(failure.line());
        return Command.SOME_FAILED;
    }

    private static int wrongUsage(ParameterException failure, Surroundings surroundings) {
        PrintWriter err = failure.getCommandLine().getErr();
        new Console(surroundings, new OutputOptions()).complain(String.valueOf(failure.getMessage()));
        UnmatchedArgumentException.printSuggestions(failure, err);
        err.println("Try \"" + failure.getCommandLine().getCommandSpec().qualifiedName() + " --help\".");
        err.flush();
        return Command.WRONG_USAGE;
    }
}
