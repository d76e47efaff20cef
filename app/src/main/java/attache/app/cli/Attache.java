package attache.app.cli;

import attache.app.store.StoreException;
import attache.app.store.StoreLocation;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
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

    /** The commands by name, in the order of the help. */
    static final Map<String, Function<Surroundings, Command>> COMMANDS = commands();

    private static Map<String, Function<Surroundings, Command>> commands() {
        Map<String, Function<Surroundings, Command>> commands = new LinkedHashMap<>();
        commands.put("read", ReadCommand::new);
        commands.put("watch", WatchCommand::new);
        commands.put("serve", ServeCommand::new);
        commands.put("ledger", LedgerCommand::new);
        commands.put("show", ShowCommand::new);
        commands.put("search", SearchCommand::new);
        commands.put("conflicts", ConflictsCommand::new);
        commands.put("agenda", AgendaCommand::new);
        commands.put("needs", NeedsCommand::new);
        commands.put("positions", PositionsCommand::new);
        commands.put("roles", RolesCommand::new);
        commands.put("sources", SourcesCommand::new);
        commands.put("review", ReviewCommand::new);
        commands.put("users", UsersCommand::new);
        commands.put("rates", RatesCommand::new);
        commands.put("article", ArticleCommand::new);
        commands.put("extract", ExtractCommand::new);
        commands.put("entries", EntriesCommand::new);
        commands.put("stories", StoriesCommand::new);
        commands.put("normalize", NormalizeCommand::new);
        commands.put("dossier", DossierCommand::new);
        commands.put("doctor", DoctorCommand::new);
        return Collections.unmodifiableMap(commands);
    }

    /** Runs {@code arguments} in {@code surroundings} and gives the exit status. */
    static int execute(Surroundings surroundings, String... arguments) {
        // To look through the options of all commands takes longer than most commands do.
        boolean named = arguments.length > 0 && COMMANDS.containsKey(arguments[0]);
        Collection<String> wanted = named ? List.of(arguments[0]) : COMMANDS.keySet();
        return commandLine(surroundings, wanted).execute(arguments);
    }

    /** The command line in {@code surroundings} with the commands of these names. */
    static CommandLine commandLine(Surroundings surroundings, Collection<String> names) {
        CommandLine line = new CommandLine(new Attache());
        COMMANDS.forEach((name, making) -> {
            if (names.contains(name)) {
                line.addSubcommand(making.apply(surroundings));
            }
        });
        line.getCommandSpec().versionProvider(() -> new String[] {"attache " + Version.name()});
        line.setOut(new PrintWriter(surroundings.out(), true, StandardCharsets.UTF_8));
        line.setErr(new PrintWriter(surroundings.err(), true, StandardCharsets.UTF_8));
        line.registerConverter(LocalDate.class, Attache::date);
        line.registerConverter(StoreLocation.class, typed -> location(typed, surroundings));
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

    private static StoreLocation location(String typed, Surroundings surroundings) {
        try {
            return StoreLocation.of(typed, surroundings.environment());
        } catch (IllegalArgumentException e) {
            throw new TypeConversionException(String.valueOf(e.getMessage()));
        }
    }

    private static IExecutionExceptionHandler failures(Surroundings surroundings) {
        return (failure, line, parsed) -> {
            if (failure instanceof StoreException store) {
                new Console(surroundings, new OutputOptions()).complain(store.getMessage());
                return switch (store.reason()) {
                    case MISSING, NOT_A_STORE, NEWER, OLDER -> Command.WRONG_USAGE;
                    case LOCKED, READ_ONLY, FULL, DAMAGED, REFUSED, UNREACHABLE -> Command.SOME_FAILED;
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
