package attache.app.fetch;

import attache.app.archive.Documents;
import attache.app.fetch.AddressPolicy.Resolver;
import attache.app.fetch.Fetched.Body;
import attache.app.fetch.Fetched.NotModified;
import attache.app.fetch.Fetched.Refused;
import attache.app.fetch.Fetched.Validators;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Fetching from servers that behave, and from each kind that does not. */
@Timeout(30)
class FetcherTest {
    private static final FetchLimits LIMITS =
            new FetchLimits(20_000, 3, Duration.ofSeconds(2), Duration.ofSeconds(1), Duration.ofSeconds(60));

    private final List<Duration> waits = new ArrayList<>();
    private Instant now = Instant.parse("2031-04-05T12:00:00Z");
    private LoopbackServer server;
    private Fetcher fetcher;

    @BeforeEach
    void serve() throws IOException {
        server = new LoopbackServer();
        fetcher = fetcher(AddressPolicy.ANY, Resolver.system());
    }

    @AfterEach
    void close() throws IOException {
        server.close();
    }

    private Fetcher fetcher(AddressPolicy policy, Resolver resolver) {
        return new Fetcher(LIMITS, policy, resolver, () -> now, time -> {
            waits.add(time);
            now = now.plus(time);
        });
    }

    private Fetched fetch(String path) {
        return fetcher.fetch(server.at(path), Validators.NONE);
    }

    private static String text(Fetched fetched) {
        assertThat(fetched).isInstanceOf(Body.class);
        return new String(((Body) fetched).body(), StandardCharsets.UTF_8);
    }

    private static String reason(Fetched fetched) {
        assertThat(fetched).isInstanceOf(Refused.class);
        return ((Refused) fetched).reason();
    }

    @Test
    void fetchesAPageAndSaysWhoAsks() {
        server.page("/a?b=c", "<p>Words");

        Body body = (Body) fetch("/a?b=c");

        assertThat(text(body)).isEqualTo("<p>Words");
        assertThat(body.type()).isEqualTo("text/html");
        assertThat(body.charset()).contains("utf-8");
        assertThat(server.requests().getLast()).contains("User-Agent: Attache/").contains("Host: 127.0.0.1:");
    }

    @Test
    void unpacksWhatIsPacked() throws IOException {
        server.page("/gzip", "text/html", "Content-Encoding: gzip\r\n", gzip("Words".getBytes(StandardCharsets.UTF_8)));
        server.answer(
                "/chunked",
                out -> out.write((LoopbackServer.head(200, "text/html", "Transfer-Encoding: chunked\r\n")
                                + "3\r\nWor\r\n2\r\nds\r\n0\r\n\r\n")
                        .getBytes(StandardCharsets.ISO_8859_1)));

        assertThat(text(fetch("/gzip"))).isEqualTo("Words");
        assertThat(text(fetch("/chunked"))).isEqualTo("Words");
    }

    @Test
    void asksAgainUnderConditions() {
        server.page(
                "/feed",
                "application/rss+xml",
                "ETag: \"v1\"\r\nLast-Modified: Sat, 05 Apr 2031 10:00:00 GMT\r\n",
                new byte[5]);
        Validators known = ((Body) fetch("/feed")).validators();
        server.status("/feed", 304, "");

        assertThat(fetcher.fetch(server.at("/feed"), known)).isInstanceOf(NotModified.class);
        assertThat(server.requests().getLast())
                .contains("If-None-Match: \"v1\"")
                .contains("If-Modified-Since: Sat, 05 Apr 2031 10:00:00 GMT");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "file:///etc/hostname",
                "ftp://127.0.0.1/a",
                "gopher://127.0.0.1/",
                "jar:file:///a.jar!/b",
                "data:text/html,words",
                "http://user:word@127.0.0.1/",
                "//127.0.0.1/a",
                "http:///a",
                "no address"
            })
    void otherSchemesAreRefused(String address) {
        assertThat(reason(fetcher.fetch(address, Validators.NONE))).contains("no address of the web");
    }

    @ParameterizedTest
    @CsvSource({
        "127.0.0.1, false",
        "10.1.2.3, false",
        "172.16.0.1, false",
        "172.32.0.1, true",
        "192.168.1.1, false",
        "169.254.169.254, false",
        "100.64.0.1, false",
        "0.0.0.0, false",
        "224.0.0.1, false",
        "255.255.255.255, false",
        "93.184.216.34, true",
        "::1, false",
        "fc00::1, false",
        "fe80::1, false",
        "::ffff:127.0.0.1, false",
        "64:ff9b::7f00:1, false",
        "2002:7f00:1::, false",
        "2606:4700::1111, true"
    })
    void onlyThePublicInternetIsConnectedTo(String address, boolean admitted) {
        assertThat(AddressPolicy.PUBLIC.admits(InetAddress.ofLiteral(address))).isEqualTo(admitted);
        assertThat(AddressPolicy.ANY.admits(InetAddress.ofLiteral(address))).isTrue();
    }

    @Test
    void anAddressThatIsNotPublicIsRefusedUnasked() {
        server.page("/a", "secret");
        fetcher = fetcher(AddressPolicy.PUBLIC, Resolver.system());

        assertThat(reason(fetch("/a"))).contains("no address of the public internet");
        assertThat(server.requests()).isEmpty();
    }

    @Test
    void aNameThatLeadsToAnAddressThatIsNotPublicIsRefusedUnasked() {
        server.page("/a", "secret");
        fetcher = fetcher(
                AddressPolicy.PUBLIC,
                host -> List.of(InetAddress.ofLiteral("93.184.216.34"), InetAddress.getLoopbackAddress()));

        assertThat(fetcher.fetch(server.at("/a").replace("127.0.0.1", "news.example"), Validators.NONE))
                .isInstanceOf(Refused.class);
        assertThat(server.requests()).isEmpty();
    }

    @Test
    void aNameThatChangesItsAddressIsJudgedAtEveryRequest() {
        server.page("/a", "secret")
                .page("/robots.txt", "text/plain", "", "User-agent: *\nAllow: /\n".getBytes(StandardCharsets.UTF_8));
        Deque<InetAddress> answers =
                new ArrayDeque<>(List.of(InetAddress.getLoopbackAddress(), InetAddress.ofLiteral("10.0.0.1")));
        List<InetAddress> refused = new ArrayList<>();
        fetcher = fetcher(AddressPolicy.ANY, host -> {
            InetAddress next = answers.size() > 1 ? answers.poll() : answers.peek();
            if (!next.isLoopbackAddress()) {
                refused.add(next);
                throw new java.net.UnknownHostException("changed");
            }
            return List.of(next);
        });

        Fetched fetched = fetcher.fetch(server.at("/a").replace("127.0.0.1", "news.example"), Validators.NONE);

        assertThat(fetched).isInstanceOf(Refused.class);
        assertThat(refused).hasSize(1);
        assertThat(server.asked("/a")).isZero();
    }

    @Test
    void aRedirectToAnAddressThatIsNotPublicIsRefused() {
        // The first host is on loopback, and let through as the one public host there is; the second is not.
        server.status("/a", 302, "Location: http://inside.example/secret\r\n")
                .page("/robots.txt", "text/plain", "", new byte[0]);
        fetcher = fetcher(AddressPolicy.ANY, host -> {
            if (host.equals("inside.example")) {
                throw new java.net.UnknownHostException("it is at 10.0.0.1");
            }
            return List.of(InetAddress.getLoopbackAddress());
        });

        assertThat(fetch("/a")).isInstanceOf(Refused.class);
        assertThat(server.requests()).noneMatch(request -> request.contains("secret"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"file:///etc/hostname", "gopher://127.0.0.1/", "javascript:alert(1)"})
    void aRedirectToAnotherSchemeIsRefused(String location) {
        server.status("/a", 301, "Location: " + location + "\r\n");

        assertThat(reason(fetch("/a"))).contains("no address of the web");
    }

    @Test
    void redirectsAreFollowedAndCounted() {
        server.status("/1", 302, "Location: /2\r\n")
                .status("/2", 307, "Location: 3\r\n")
                .page("/3", "there");
        server.status("/loop", 302, "Location: /loop\r\n");

        assertThat(text(fetch("/1"))).isEqualTo("there");
        assertThat(reason(fetch("/loop"))).contains("redirects more than 3 times");
        assertThat(server.asked("/loop")).isEqualTo(4);
    }

    @Test
    void aBodyBeyondTheLimitIsRefused() {
        server.page("/big", "x".repeat(30_000));
        server.answer("/endless", out -> {
            out.write(LoopbackServer.head(200, "text/html", "").getBytes(StandardCharsets.ISO_8859_1));
            while (true) {
                out.write(new byte[10_000]);
            }
        });

        assertThat(reason(fetch("/big"))).contains("more than 19.5 KiB");
        assertThat(fetch("/endless")).isInstanceOf(Refused.class);
    }

    @Test
    void endlessHeadersAreRefused() {
        server.answer("/a", out -> {
            out.write("HTTP/1.1 200 OK\r\n".getBytes(StandardCharsets.ISO_8859_1));
            while (true) {
                out.write("X-More: and more and more and more and more\r\n".getBytes(StandardCharsets.ISO_8859_1));
            }
        });

        assertThat(fetch("/a")).isInstanceOf(Refused.class);
    }

    @Test
    void aGzipBombIsRefused() throws IOException {
        server.page("/bomb", "text/html", "Content-Encoding: gzip\r\n", gzip(new byte[15_000_000]));

        assertThat(reason(fetch("/bomb"))).contains("more than 19.5 KiB");
    }

    @Test
    void aBrotliBombIsRefused() {
        // Sixteen million letters "a" in 27 bytes of brotli.
        byte[] bomb = Base64.getDecoder().decode(BROTLI_BOMB);
        server.page("/bomb", "text/html", "Content-Encoding: br\r\n", bomb);

        assertThat(reason(fetch("/bomb"))).contains("more than 19.5 KiB");
    }

    private static final String BROTLI_BOMB = "y///P/glwuKxQCD3/i//R+jwSwDEYRGA7gYd";

    @Test
    void aServerThatDripsIsLeft() {
        server.answer("/drip", out -> {
            out.write(LoopbackServer.head(200, "text/html", "Content-Length: 1000\r\n")
                    .getBytes(StandardCharsets.ISO_8859_1));
            out.flush();
            try {
                for (int i = 0; i < 1000; i++) {
                    out.write('x');
                    out.flush();
                    Thread.sleep(100);
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });

        long start = System.nanoTime();
        Fetched fetched = fetch("/drip");

        assertThat(fetched)
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.again()).isTrue());
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(10));
    }

    @Test
    void whatIsNoHttpIsRefused() {
        server.answer("/a", out -> out.write("SSH-2.0-somebody\r\n".getBytes(StandardCharsets.ISO_8859_1)));

        assertThat(fetch("/a")).isInstanceOf(Refused.class);
    }

    @Test
    void robotsTxtIsAskedFirstAndObeyed() {
        server.page(
                        "/robots.txt",
                        "text/plain",
                        "",
                        "User-agent: attache\nDisallow: /private/\nCrawl-delay: 7\n".getBytes(StandardCharsets.UTF_8))
                .page("/private/a", "not for you")
                .page("/b", "for you")
                .page("/c", "too");

        assertThat(reason(fetch("/private/a"))).contains("robots.txt");
        assertThat(text(fetch("/b"))).isEqualTo("for you");
        assertThat(text(fetch("/c"))).isEqualTo("too");
        assertThat(server.asked("/private/a")).isZero();
        assertThat(server.asked("/robots.txt")).isEqualTo(1);
        assertThat(waits).contains(Duration.ofSeconds(7));
    }

    @Test
    void whereRobotsTxtFailsNothingIsFetched() {
        server.status("/robots.txt", 503, "").page("/a", "words");

        assertThat(reason(fetch("/a"))).contains("robots.txt");
        assertThat(server.asked("/a")).isZero();
    }

    @Test
    void whereRobotsTxtFailsItIsAskedAgainTheNextTimeAndNotBeforeTheHostHadItsRest() {
        server.status("/robots.txt", 503, "").page("/a", "words");
        assertThat(fetch("/a"))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.again()).isTrue());
        assertThat(fetcher.wait(server.at("/a"))).isEqualTo(Duration.ofSeconds(2));
        server.page("/robots.txt", "text/plain", "", "User-agent: *\nAllow: /\n".getBytes(StandardCharsets.UTF_8));

        assertThat(text(fetch("/a"))).isEqualTo("words");
    }

    @Test
    void whatRobotsTxtSaidHoldsWhileItCannotBeFetchedAnew() {
        server.page(
                        "/robots.txt",
                        "text/plain",
                        "",
                        "User-agent: *\nDisallow: /private/\n".getBytes(StandardCharsets.UTF_8))
                .page("/a", "words")
                .page("/private/a", "not for you");
        fetch("/a");
        now = now.plus(Duration.ofDays(2));
        server.status("/robots.txt", 503, "");

        assertThat(text(fetch("/a"))).isEqualTo("words");
        assertThat(reason(fetch("/private/a"))).contains("does not allow");
    }

    @Test
    void anOverloadedServerIsLeftAlone() {
        server.status("/a", 503, "Retry-After: 120\r\n").page("/b", "words");

        assertThat(((Refused) fetch("/a")).again()).isTrue();
        assertThat(reason(fetch("/b"))).contains("120 s");
        assertThat(server.asked("/b")).isZero();
        now = now.plusSeconds(121);
        assertThat(text(fetch("/b"))).isEqualTo("words");
    }

    @Test
    void twoRequestsToAHostAreADelayApart() {
        server.page("/a", "one").page("/b", "two");

        fetch("/a");
        waits.clear();
        fetch("/b");

        assertThat(waits).containsExactly(Duration.ofSeconds(1));
    }

    private static byte[] gzip(byte[] bytes) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            out.write(bytes);
        }
        return packed.toByteArray();
    }

    @Test
    void articlesAreReadFromAddresses() {
        server.page("/story", attache.app.archive.Archives.html("Help for Kyiv", "Kyiv"));
        WebArticles articles = new WebArticles(
                fetcher, new attache.article.PageArticles(attache.source.Limits.STANDARD, Optional.empty()));

        assertThat(articles.read(server.at("/story")))
                .isInstanceOfSatisfying(
                        attache.article.ReadArticle.class,
                        read -> assertThat(read.article().title()).contains("Help for Kyiv"));
        assertThat(articles.read(server.at("/gone")))
                .isInstanceOfSatisfying(
                        attache.article.Unreadable.class,
                        gone -> assertThat(gone.reason()).contains("404"));
    }

    @Test
    void aDocumentAtAnAddressIsReadWhateverItsTypeIsSaidToBe() throws IOException {
        byte[] document =
                Documents.page("Help for Kyiv", "The council of the port said on Monday that it would send help.");
        server.page("/report.pdf", "application/octet-stream", "", document);
        server.page("/picture", "image/png", "", new byte[] {(byte) 0x89, 'P', 'N', 'G'});
        WebArticles articles = new WebArticles(
                fetcher, new attache.article.PageArticles(attache.source.Limits.STANDARD, Optional.empty()));

        assertThat(articles.read(server.at("/report.pdf")))
                .isInstanceOfSatisfying(attache.article.ReadArticle.class, read -> {
                    assertThat(read.article().title()).contains("Help for Kyiv");
                    assertThat(read.article().url()).contains(server.at("/report.pdf"));
                    assertThat(read.article().body()).contains("it would send help");
                });
        assertThat(articles.read(server.at("/picture")))
                .isInstanceOfSatisfying(
                        attache.article.Unreadable.class,
                        none -> assertThat(none.reason()).contains("image/png"));
    }
}
