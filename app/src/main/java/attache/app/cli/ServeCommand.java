package attache.app.cli;

import attache.annotation.gazetteer.Gazetteer;
import attache.app.address.AddressBlock;
import attache.app.catalogue.CatalogueKeeper;
import attache.app.fetch.Fetcher;
import attache.app.fetch.WebArticles;
import attache.app.http.Entrance;
import attache.app.http.Server;
import attache.app.http.ServerOptions;
import attache.dossier.Dossier;
import io.javalin.util.JavalinBindException;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Serves the store to browsers and programs: on this machine to whoever is there, elsewhere to users who sign in. */
@CommandLine.Command(
        name = "serve",
        description = "Serves the store: a page for people, an API for programs.",
        footer = {
            "",
            "Only this machine reaches it: it listens at 127.0.0.1 and asks for no login. At any other address, or reached",
            "through a proxy, it asks for one: attache users add makes users. Passwords are taken by TLS alone, which a",
            "proxy in front sees to. What others read into the store meanwhile shows up by itself. Ctrl-C ends it in order.",
            "",
            "Examples:",
            "  attache serve",
            "  attache serve --store aid.db --port 9000",
            "  attache serve --at https://aid.example.org --proxy 127.0.0.1",
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
            description =
                    "The address to listen at (default: ${DEFAULT-VALUE}). At any but 127.0.0.1, localhost and ::1 a"
                            + " login is asked for.")
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

    @Option(names = "--login", description = "Ask for a login on this machine, too.")
    private boolean login;

    @Option(
            names = "--at",
            paramLabel = "URL",
            description = "Where people reach it through a proxy, such as https://aid.example.org; asks for a login.")
    private Optional<URI> at = Optional.empty();

    @Option(
            names = "--proxy",
            paramLabel = "ADDRESS",
            split = ",",
            description =
                    "A proxy in front, or a block of them (10.0.0.0/8), whose X-Forwarded-For and X-Forwarded-Proto are"
                            + " believed; asks for a login.")
    private List<String> proxies = new ArrayList<>();

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
                store.location, Gazetteer.standard(), dossier, surroundings().clock())) {
            refuseWithoutUsers(keeper, options);
            return serve(keeper, options, console);
        } catch (JavalinBindException e) {
            throw wrong("--port: " + options.port() + " is taken on " + options.host()
                    + " or may not be used: give another one, or 0 for any that is free.");
        }
    }

    /** Where a login is asked for and nobody has one, nobody could get in. */
    private void refuseWithoutUsers(CatalogueKeeper keeper, ServerOptions options) {
        boolean shut = options.entrance().login()
                && !keeper.look(opened -> opened.accounts().anybody());
        if (shut) {
            throw wrong(
                    "a login is asked for" + (ServerOptions.isLoopback(host) ? "" : " at " + host) + ", and the store "
                            + store.location
                            + " has no user who may sign in. Make one first: attache users add NAME --role admin --store "
                            + store.location);
        }
    }

    private int serve(CatalogueKeeper keeper, ServerOptions options, Console console) {
        Fetcher fetcher = effort.fetcher(surroundings());
        try (Server server = new Server(
                options,
                keeper,
                new MadeOnce<>(surroundings().reading()),
                // By the day of each link: a server that runs for weeks would take new articles for impossible ones.
                address -> new WebArticles(fetcher, effort.pages(surroundings())).read(address),
                surroundings().clock(),
                console::complain)) {
            console.say("Serving " + store.location + " at " + server.address()
                    + (server.hasPage() ? "" : " (the API alone: this build has no page)")
                    + (options.entrance().login() ? ", asking for a login" : "") + ". Ctrl-C stops.");
            if (options.entrance().login() && proxies.isEmpty() && !ServerOptions.isLoopback(host)) {
                console.say(
                        "No proxy is named (--proxy), and passwords and tokens are taken by TLS alone: from elsewhere nobody"
                                + " can sign in.");
            }
            while (!surroundings().stopping().getAsBoolean()) {
                Waiting.out(LOOK, surroundings().stopping());
            }
            console.say("Stopping.");
            return DONE;
        }
    }

    private ServerOptions options() {
        try {
            boolean asked = login || !ServerOptions.isLoopback(host) || at.isPresent() || !proxies.isEmpty();
            Entrance entrance = new Entrance(
                    asked, at, proxies.stream().map(AddressBlock::of).toList());
            return new ServerOptions(host, port, rate, "attache " + Version.name(), entrance);
        } catch (IllegalArgumentException e) {
            throw wrong(String.valueOf(e.getMessage()));
        }
    }

    private ParameterException wrong(String message) {
        return new ParameterException(spec.commandLine(), message);
    }
}
