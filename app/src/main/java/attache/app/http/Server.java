package attache.app.http;

import attache.app.access.PasswordHasher;
import attache.app.access.SignInThrottle;
import attache.app.catalogue.BusyException;
import attache.app.catalogue.Catalogue;
import attache.app.catalogue.CatalogueKeeper;
import attache.app.catalogue.CatchingUpException;
import attache.app.http.Problem.Kind;
import attache.app.search.LiveIndex;
import attache.app.store.StoreException;
import attache.article.ReadResult;
import attache.pipeline.Reading;
import io.javalin.Javalin;
import io.javalin.compression.CompressionStrategy;
import io.javalin.config.JavalinConfig;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import io.javalin.http.HttpResponseException;
import io.javalin.json.JavalinJackson3;
import io.javalin.security.Roles;
import io.javalin.security.RouteRole;
import io.javalin.util.JavalinException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/** The HTTP server over one store. Thread-safe; answers from when it is made until it is closed. */
public final class Server implements AutoCloseable {
    private static final Duration LOOK_EVERY = Duration.ofSeconds(2);
    private static final Duration PING_EVERY = Duration.ofSeconds(15);
    private static final Duration STOP_WITHIN = Duration.ofSeconds(5);
    private static final Duration MADE_SOON = Duration.ofSeconds(2);
    private static final Duration IDLE = Duration.ofSeconds(60);
    private static final int LARGEST_HEADER = 8 * 1024;
    /** What shows decisions, which may be newer than the ledger that was made of them. */
    private static final Pattern REVIEWED =
            Pattern.compile(Resource.API + "/(?:review|search|decisions.*|(?:records|articles|entries|conflicts)/.+)");

    private static final Set<HandlerType> HANDLED =
            Set.of(HandlerType.GET, HandlerType.POST, HandlerType.PUT, HandlerType.PATCH, HandlerType.DELETE);

    private final ServerOptions options;
    private final CatalogueKeeper keeper;
    private final InstantSource clock;
    private final Consumer<String> log;
    private final News news = new News();
    private final LiveIndex index;
    private final Imports imports;
    private final PageFiles page = new PageFiles();
    private final Metrics metrics;
    private final Uses uses = new Uses();
    private final Callers callers;
    private final Thread lookout = Thread.ofPlatform().daemon().name("lookout").unstarted(this::lookOut);
    private final CountDownLatch closing = new CountDownLatch(1);
    private final Javalin javalin;

    /**
     * Starts a server.
     *
     * @param keeper what it shows; closed by whoever made it, behind the server
     * @param reading reads what people import; asked for when the first of it comes
     * @param web reads the article at an address that people import; asked by one thread at a time
     * @param log takes a line where something fails that is no fault of a request
     * @throws io.javalin.util.JavalinBindException where the port is taken
     */
    public Server(
            ServerOptions options,
            CatalogueKeeper keeper,
            Supplier<Reading> reading,
            Function<String, ReadResult> web,
            InstantSource clock,
            Consumer<String> log) {
        this.options = options;
        this.keeper = keeper;
        this.clock = clock;
        this.log = log;
        this.index = new LiveIndex(keeper.location(), log);
        this.imports = new Imports(keeper, reading, web, clock, form -> news.tell("import", form));
        this.metrics = new Metrics(keeper, news, System::nanoTime);
        this.callers = new Callers(keeper, options.entrance(), clock, uses);
        this.javalin = Javalin.create(this::configure);
        keeper.onChange(news::changed);
        keeper.onChange(_ -> index.wake());
        start();
        lookout.start();
    }

    /** Where the port is taken, what was begun for the server ends with it: the index is written by a thread of its own. */
    private void start() {
        try {
            javalin.start();
        } catch (RuntimeException e) {
            imports.close();
            index.close();
            throw e;
        }
    }

    /** The port that it listens at. */
    public int port() {
        return javalin.port();
    }

    /** Whether the page is part of this build. */
    public boolean hasPage() {
        return page.present();
    }

    /** Where a browser finds it: through the proxy in front, where there is one. */
    public String address() {
        return options.entrance()
                .at()
                .map(at -> at.toString().replaceAll("/?$", "/"))
                .orElseGet(this::ownAddress);
    }

    /** Where it listens. */
    private String ownAddress() {
        String host = options.host().contains(":") ? "[" + options.host() + "]" : options.host();
        return "http://" + host + ":" + port() + "/";
    }

    /** Methods and paths of all routes: {@code GET /api/v1/entries/{id}}. */
    List<String> routes() {
        return javalin.unsafe.internalRouter.allHttpHandlers().stream()
                .map(parsed -> parsed.endpoint)
                .filter(endpoint -> HANDLED.contains(endpoint.method))
                .map(endpoint -> endpoint.method.name() + " " + endpoint.path)
                .toList();
    }

    private void configure(JavalinConfig config) {
        config.startup.showJavalinBanner = false;
        config.startup.showOldJavalinVersionWarning = false;
        config.startup.startupWatcherEnabled = false;
        config.concurrency.useVirtualThreads = true;
        config.jsonMapper(new JavalinJackson3());
        config.http.maxRequestSize = ServerOptions.LARGEST_BODY;
        config.http.prefer405over404 = true;
        config.http.compressionStrategy = CompressionStrategy.GZIP;
        config.jetty.host = options.host();
        config.jetty.port = options.port();
        config.jetty.modifyHttpConfiguration(http -> {
            http.setSendServerVersion(false);
            http.setRequestHeaderSize(LARGEST_HEADER);
            http.setIdleTimeout(IDLE.toMillis());
        });
        config.jetty.modifyServer(server -> {
            server.setStopTimeout(STOP_WITHIN.toMillis());
            server.setErrorHandler(new PlainErrors());
        });
        routes(config.routes);
    }

    private void routes(RoutesConfig routes) {
        routes.before(metrics::began);
        routes.before(new Guard(options.entrance()));
        routes.before(new RateLimit(options.requestsPerSecond(), System::nanoTime));
        routes.beforeMatched(new AccessControl(callers, this::namedBy));
        routes.beforeMatched(this::condition);
        PasswordHasher hasher = new PasswordHasher(PasswordHasher.ADVISED);
        SignIn signIn = new SignIn(keeper, hasher, new SignInThrottle(clock), clock);
        List<Resource> resources = List.of(
                page,
                new SessionResource(options.entrance(), keeper, callers, signIn),
                new UserResource(keeper, callers, hasher, clock),
                new StatusResource(keeper, news, metrics, callers, options.entrance(), options.version()),
                new EntryResource(keeper),
                new ArticleResource(keeper),
                new AffairsResource(keeper),
                new SearchResource(keeper, index),
                new ReviewResource(keeper, callers, clock, form -> news.tell("decision", form)),
                new ImportResource(imports));
        resources.forEach(resource -> resource.addTo(routes));
        failures(routes);
        routes.after(metrics::ended);
    }

    /** What is made from the catalogue is tagged with its basis, and not made again for whoever has it. */
    private void condition(Context context) {
        boolean made = context.method().equals(HandlerType.GET)
                && context.path().startsWith(Resource.API + "/")
                && !context.path().startsWith(Resource.API + "/imports")
                && !context.path().equals(Resource.API + "/session")
                && !context.path().equals(Resource.API + "/users")
                && !context.path().equals(Resource.API + "/events");
        if (!made) {
            return;
        }
        Optional<Catalogue> catalogue = keeper.ready().filter(Catalogue::isWhole);
        if (catalogue.isEmpty()) {
            // What is answered now is to be asked for again.
            context.header("Cache-Control", "no-store");
            return;
        }
        String decided = REVIEWED.matcher(context.path()).matches()
                ? " " + keeper.look(store -> store.decisions().last())
                : "";
        // A search that is to find more in a moment is another answer then.
        String indexed = context.path().equals(Resource.API + "/search")
                ? index.catchingUp().map(how -> " indexed " + how.indexed()).orElse("")
                : "";
        String tag = EntityTags.of(
                options.version() + " " + catalogue.get().basis() + " " + keeper.today() + decided + indexed);
        context.header("ETag", tag);
        if (Guard.header(context, "If-None-Match")
                .filter(condition -> EntityTags.names(condition, tag))
                .isPresent()) {
            context.status(304);
            context.skipRemainingHandlers();
        }
    }

    /** What the route that looks at {@code path} names as its gate; empty where there is none. */
    private Set<RouteRole> namedBy(String path) {
        return javalin.unsafe.internalRouter.findHttpHandlerEntries(HandlerType.GET, path).stream()
                .findFirst()
                .map(parsed -> parsed.endpoint.metadata(Roles.class))
                .map(Roles::getRoles)
                .orElse(Set.of());
    }

    private void failures(RoutesConfig routes) {
        routes.exception(Problem.class, (problem, context) -> Answers.problem(context, problem));
        routes.exception(StoreException.class, (failure, context) -> {
            // Where the store is, on which server and as which user, is nothing that whoever asks needs to know.
            log.accept(failure.getMessage());
            Answers.problem(
                    context,
                    new Problem(
                            Kind.UNAVAILABLE,
                            "The store cannot be used at the moment: the server's log says why. Try again."));
        });
        routes.exception(
                CatchingUpException.class,
                (failure, context) ->
                        Answers.problem(context, new Problem(Kind.CATCHING_UP, failure.getMessage(), MADE_SOON)));
        routes.exception(
                BusyException.class,
                (failure, context) -> Answers.problem(context, new Problem(Kind.UNAVAILABLE, failure.getMessage())));
        routes.exception(
                HttpResponseException.class,
                (failure, context) -> Answers.problem(context, ofStatus(failure.getStatus(), context)));
        routes.exception(Exception.class, (failure, context) -> {
            log.accept("A request for " + context.path() + " failed (" + failure
                    + "). This is a fault of attache: please report it.");
            Answers.problem(
                    context, new Problem(Kind.FAULT, "The server failed at this; its log says how. Please report it."));
        });
    }

    private static Problem ofStatus(int status, Context context) {
        Kind kind = Kind.ofStatus(status);
        String path = Problem.shortened(context.path());
        return new Problem(
                kind,
                switch (kind) {
                    case NOT_FOUND -> "There is nothing at " + path + ": /api/v1/openapi.json tells what there is.";
                    case METHOD -> "What is at " + path + " does not know the method " + context.method() + ".";
                    case TOO_LARGE -> "The body is longer than " + ServerOptions.LARGEST_BODY + " bytes.";
                    default -> "The request cannot be answered.";
                });
    }

    /** Looks for what is new in the store, and whether listeners are still there, until the server is closed. */
    private void lookOut() {
        attempt(keeper::refresh);
        long pinged = System.nanoTime();
        while (!isClosedWithin(LOOK_EVERY)) {
            attempt(keeper::refresh);
            attempt(news::dismiss);
            if (System.nanoTime() - pinged > PING_EVERY.toNanos()) {
                pinged = System.nanoTime();
                attempt(news::ping);
                attempt(() -> uses.keep(keeper));
            }
        }
        attempt(() -> uses.keep(keeper));
    }

    /** The store may be locked or gone for a while: what is shown stays as it is, and the next look may work. */
    private void attempt(Runnable looking) {
        try {
            looking.run();
        } catch (StoreException e) {
            log.accept(e.getMessage());
        } catch (RuntimeException e) {
            log.accept("Looking for what is new failed (" + e + "). This is a fault of attache: please report it.");
        }
    }

    private boolean isClosedWithin(Duration time) {
        try {
            return closing.await(time.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return true;
        }
    }

    /** Ends: listeners are let go, requests that are being answered get the time to end. */
    @Override
    public void close() {
        closing.countDown();
        news.close();
        imports.close();
        try {
            javalin.stop();
        } catch (JavalinException e) {
            // Requests that take longer than STOP_WITHIN are cut off; the index is closed all the same.
            if (!(e.getCause() instanceof TimeoutException)) {
                throw e;
            }
        }
        try {
            // It may be making an index, which is not to be cut off in the middle.
            lookout.join(STOP_WITHIN);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        index.close();
    }
}
