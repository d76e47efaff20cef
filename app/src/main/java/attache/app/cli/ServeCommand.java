package attache.app.cli;

import attache.annotation.gazetteer.Gazetteer;
import attache.app.catalogue.CatalogueKeeper;
import attache.app.http.Server;
import attache.app.http.ServerOptions;
import attache.dossier.Dossier;
import io.javalin.util.JavalinBindException;
import java.time.Duration;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Serves the store to browsers and programs on this machine. */
@CommandLine.Command(
        name = "serve",
        description = "Serves the store on this machine: a page for people, an API for programs.",
        footer = {
            "",
            "Only this machine reaches it: it listens at 127.0.0.1 and asks for no login. What others read into the store",
            "meanwhile shows up by itself. Ctrl-C ends it in order.",
            "",
            "Examples:",
            "  attache serve",
            "  attache serve --store aid.db --port 9000",
            "  curl http://127.0.0.1:8080/api/v1/entries?stage=delivered"
        })
final class ServeCommand extends Command {
    private static final Duration LOOK = Duration.ofMillis(200);

    @Mixin
    private StoreOption store = new StoreOption();

    @Mixin
    private EffortOptions effort = new EffortOptions();

    @Option(
            names = "--host",
            paramLabel = "ADDRESS",
            defaultValue = "127.0.0.1",
            description = "The address to listen at, one of this machine's own: 127.0.0.1, localhost, ::1 (default:"
                    + " ${DEFAULT-VALUE}).")
    private String host = "127.0.0.1";

    @Option(
            names = "--port",
            paramLabel = "N",
            defaultValue = "8080",
            description = "The port; 0 takes any that is free (default: ${DEFAULT-VALUE}).")
    private int port = 8080;

    @Option(
            names = "--rate",
            paramLabel = "N",
            defaultValue = "500",
            description = "How many requests a second one address may make (default: ${DEFAULT-VALUE}).")
    private int rate = 500;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    ServeCommand(Surroundings surroundings) {
        super(surroundings);
    }

    @Override
    public Integer call() {
        Console console = console();
        ServerOptions options = options();
        Dossier dossier = effort.effort();
        try (CatalogueKeeper keeper = new CatalogueKeeper(
                        store.file,
                        Gazetteer.standard(),
                        dossier,
                        surroundings().clock());
                Server server = new Server(
                        options,
                        keeper,
                        new MadeOnce<>(surroundings().reading()),
                        surroundings().clock(),
                        console::complain)) {
            console.say("Serving " + store.file + " at " + server.address()
                    + (server.hasPage() ? "" : " (the API alone: this build has no page)") + ". Ctrl-C stops.");
            while (!surroundings().stopping().getAsBoolean()) {
                Waiting.out(LOOK, surroundings().stopping());
            }
            console.say("Stopping.");
            return DONE;
        } catch (JavalinBindException e) {
            throw wrong("--port: " + options.port() + " is taken on " + options.host()
                    + " or may not be used: give another one, or 0 for any that is free.");
        }
    }

    private ServerOptions options() {
        try {
            return new ServerOptions(host, port, rate, "attache " + Version.name());
        } catch (IllegalArgumentException e) {
            throw wrong(String.valueOf(e.getMessage()));
        }
    }

    private ParameterException wrong(String message) {
        return new ParameterException(spec.commandLine(), message);
    }
}
