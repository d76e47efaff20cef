package attache.app.http;

import attache.annotation.gazetteer.Gazetteer;
import attache.app.TinyReading;
import attache.app.catalogue.Catalogue;
import attache.app.catalogue.CatalogueKeeper;
import attache.app.fetch.AddressPolicy;
import attache.app.fetch.FetchLimits;
import attache.app.fetch.Fetcher;
import attache.app.fetch.WebArticles;
import attache.app.store.Access;
import attache.app.store.Store;
import attache.app.store.StoreFile;
import attache.app.store.StoreLocation;
import attache.article.Article;
import attache.article.ArticleReader;
import attache.article.PageArticles;
import attache.article.ReadArticle;
import attache.dossier.Dossier;
import attache.pipeline.Reading;
import attache.source.Limits;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.function.Supplier;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A store of a few articles with a server over it, and ways to ask it. */
final class ServedStore implements AutoCloseable {
    /** What an article may hold that must never come to life. */
    static final String HOSTILE =
            "<script>document.title = 'taken over'</script><img src=x onerror=\"document.title = 'taken over'\">";

    static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2031-06-01T12:00:00Z"));

    private static final List<String> ARTICLES =
            List.of("""
            ---
            date: 2031-04-01
            title: Norway pledges drones
            outlet: The Fjord Post
            url: https://example.org/fjord/drones
            authors: [Ada Berg]
            ---
            NOR pledged 12 drone to UKR. Ada Berg said: they leave next week.

            The parliament of 𝔑orway was told first 🚁. NOR pledged EUR 5000000 to UKR.
            """, """
            ---
            date: 2031-04-20
            title: Drones arrive
            outlet: Coast Radio
            url: https://example.org/coast/arrive
            ---
            NOR delivered 15 drone to UKR. Bo Lie said: all of them flew. A drone flies 40 mile.
            """, """
            ---
            date: 2031-04-21
            title: Another count
            outlet: The Fjord Post
            ---
            SWE delivered 9 drone to UKR. UKR requested 40 tank to UKR. A drone flies 90 mile.
            """, """
            ---
            date: 2031-05-02
            title: "%s"
            outlet: "javascript:alert(1)"
            url: "javascript:alert(1)"
            ---
            SWE pledged 3 tank to UKR. %s
            """.formatted("A title with <b>marks</b>", HOSTILE));

    private final StoreLocation location;
    private final CatalogueKeeper keeper;
    private final Server server;
    private final List<String> log = new CopyOnWriteArrayList<>();
    private final HttpClient client = HttpClient.newHttpClient();

    private ServedStore(
            StoreLocation location, int rate, Entrance entrance, InstantSource clock, Supplier<Reading> reading) {
        this(location, rate, entrance, clock, reading, CatalogueKeeper::refresh);
    }

    private ServedStore(
            StoreLocation location,
            int rate,
            Entrance entrance,
            InstantSource clock,
            Supplier<Reading> reading,
            Consumer<CatalogueKeeper> first) {
        this.location = location;
        this.keeper = new CatalogueKeeper(location, Gazetteer.standard(), Dossier.ukraine(), clock);
        first.accept(keeper);
        this.server = new Server(
                new ServerOptions("127.0.0.1", 0, rate, "test", entrance),
                keeper,
                reading,
                web(clock)::read,
                clock,
                log::add);
    }

    /** What fetches links, from servers of this machine too. */
    private static WebArticles web(InstantSource clock) {
        return new WebArticles(
                new Fetcher(FetchLimits.STANDARD, AddressPolicy.ANY, AddressPolicy.Resolver.system(), clock, _ -> {}),
                new PageArticles(Limits.STANDARD, Optional.empty()));
    }

    /** A server that has only just started, over the store that is in {@code directory} or else a new one. */
    static ServedStore starting(Path directory, InstantSource clock) {
        return starting(directory, clock, _ -> {});
    }

    /** The same, with {@code listener} told of its catalogues as they are made. */
    static ServedStore starting(Path directory, InstantSource clock, Consumer<Catalogue> listener) {
        Path file = directory.resolve("served.db");
        if (Files.notExists(file)) {
            fill(new StoreFile(file), ARTICLES);
        }
        return new ServedStore(
                new StoreFile(file),
                10_000,
                Entrance.OPEN,
                clock,
                () -> TinyReading.FIRST,
                keeper -> keeper.onChange(listener));
    }

    /** A server over a new store in {@code directory} that lets in by {@code entrance}, at the time of {@code clock}. */
    static ServedStore in(Path directory, Entrance entrance, InstantSource clock) {
        StoreLocation file = new StoreFile(directory.resolve("served.db"));
        fill(file, ARTICLES);
        return new ServedStore(file, 10_000, entrance, clock, () -> TinyReading.FIRST);
    }

    /** A server over a new store in {@code directory}. */
    static ServedStore in(Path directory) {
        return in(directory, 10_000);
    }

    /** The same that lets an address make {@code rate} requests a second. */
    static ServedStore in(Path directory, int rate) {
        return over(new StoreFile(directory.resolve("served.db")), rate);
    }

    /** A server over a new store in {@code location}. */
    static ServedStore over(StoreLocation location) {
        return over(location, 10_000);
    }

    private static ServedStore over(StoreLocation location, int rate) {
        fill(location, ARTICLES);
        return new ServedStore(location, rate, Entrance.OPEN, CLOCK, () -> TinyReading.FIRST);
    }

    /** Reads {@code texts} into the store, as another process would. */
    static void fill(StoreLocation location, List<String> texts) {
        try (Store store = Store.open(location, Access.WRITE)) {
            for (int i = 0; i < texts.size(); i++) {
                Article article = article("article-" + store.articles().count(), texts.get(i));
                store.articles()
                        .keep(article, TinyReading.FIRST.extractor(), CLOCK.instant(), TinyReading.FIRST.read(article));
            }
            store.derived().refresh();
        }
    }

    private static Article article(String name, String text) {
        return ((ReadArticle)
                        new ArticleReader(Limits.STANDARD).read(name + ".txt", text.getBytes(StandardCharsets.UTF_8)))
                .article();
    }

    StoreLocation location() {
        return location;
    }

    Server server() {
        return server;
    }

    CatalogueKeeper keeper() {
        return keeper;
    }

    /** What the server said that is no answer. */
    List<String> log() {
        return log;
    }

    /** Asks with a header or more: name, value, name, value. */
    HttpResponse<String> get(String path, String... headers) {
        return send(request(path, headers).GET().build());
    }

    /** What a request was answered with, as JSON. */
    JsonNode json(String path) {
        HttpResponse<String> response = get(path);
        if (response.statusCode() != 200) {
            throw new AssertionError(path + ": " + response.statusCode() + " " + response.body());
        }
        return new JsonMapper().readTree(response.body());
    }

    HttpResponse<String> patch(String path, String body, String... headers) {
        return send(request(path, headers)
                .header("Content-Type", "application/json")
                .method("PATCH", HttpRequest.BodyPublishers.ofString(body))
                .build());
    }

    HttpResponse<String> post(String path, String type, String body, String... headers) {
        return send(request(path, headers)
                .header("Content-Type", type)
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build());
    }

    HttpResponse<String> delete(String path, String... headers) {
        return send(request(path, headers).DELETE().build());
    }

    /** Asks by any method, without a body. */
    HttpResponse<String> ask(String method, String path, String... headers) {
        return send(request(path, headers)
                .method(method, HttpRequest.BodyPublishers.noBody())
                .build());
    }

    private HttpRequest.Builder request(String path, String... headers) {
        HttpRequest.Builder builder = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + path))
                .timeout(Duration.ofSeconds(30));
        return headers.length == 0 ? builder : builder.headers(headers);
    }

    private HttpResponse<String> send(HttpRequest request) {
        try {
            return client.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new AssertionError(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    /** Sends {@code bytes} as they are and gives all that comes back. */
    String raw(String bytes) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.port())) {
            socket.setSoTimeout(30_000);
            OutputStream out = socket.getOutputStream();
            out.write(bytes.getBytes(StandardCharsets.ISO_8859_1));
            out.flush();
            InputStream in = socket.getInputStream();
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Override
    public void close() {
        server.close();
        keeper.close();
    }
}
