package attache.app.http;

import attache.app.access.Role;
import attache.app.address.AddressBlock;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** A server behind a proxy that does TLS: by whose name it goes, whose word it takes, and what travels in the open. */
class ProxyTest {
    private static final URI AT = URI.create("https://aid.example.org");
    private static final String LOGIN = "{\"name\":\"Ada Berg\",\"password\":\"" + Visitors.PASSWORD + "\"}";

    @TempDir
    private Path directory;

    private ServedStore served;

    private void serve(String... proxies) {
        served = ServedStore.in(
                directory,
                new Entrance(
                        true,
                        Optional.of(AT),
                        List.of(proxies).stream().map(AddressBlock::of).toList()),
                ServedStore.CLOCK);
        new Visitors(served).add("Ada Berg", Role.REVIEWER);
    }

    @BeforeEach
    void trustTheProxy() {
        serve("127.0.0.0/8");
    }

    @AfterEach
    void close() {
        served.close();
        assertThat(served.log()).isEmpty();
    }

    private String sent(String head, String... headers) throws IOException {
        StringBuilder request = new StringBuilder(head + " HTTP/1.1\r\nConnection: close\r\n");
        for (String header : headers) {
            request.append(header).append("\r\n");
        }
        return request + "\r\n";
    }

    private String signIn(String... headers) throws IOException {
        String[] all = new String[headers.length + 2];
        all[0] = "Content-Type: application/json";
        all[1] = "Content-Length: " + LOGIN.length();
        System.arraycopy(headers, 0, all, 2, headers.length);
        return served.raw(sent("POST /api/v1/session", all) + LOGIN);
    }

    @Test
    void byTlsTheCookieIsBoundToTheHostAndToTls() throws IOException {
        String answer = signIn(
                "Host: aid.example.org",
                "Origin: https://aid.example.org",
                "X-Forwarded-Proto: https",
                "X-Forwarded-For: 192.0.2.7");

        assertThat(answer).startsWith("HTTP/1.1 201");
        assertThat(answer)
                .containsPattern(
                        "Set-Cookie: __Host-attache=[A-Za-z0-9_-]{43}; Path=/; (?=.*Secure)(?=.*HttpOnly).*SameSite=Strict");
        assertThat(answer).doesNotContain("Domain=");
    }

    @ParameterizedTest
    @CsvSource({
        "aid.example.org,http,192.0.2.7",
        "aid.example.org,'',192.0.2.7",
        "127.0.0.1:8080,http,192.0.2.7",
        "192.0.2.1:8080,http,192.0.2.7"
    })
    void inTheOpenNothingIsTakenThatOthersCouldRead(String host, String scheme, String client) throws IOException {
        String[] way = {"Host: " + host, "X-Forwarded-Proto: " + scheme, "X-Forwarded-For: " + client};

        assertThat(signIn(way))
                .startsWith("HTTP/1.1 403")
                .contains("problems/insecure")
                .doesNotContain("Set-Cookie");
        String shown = served.raw(
                sent("GET /api/v1", way[0], way[1], way[2], "Authorization: Bearer attache_" + "x".repeat(43)));
        assertThat(shown).startsWith("HTTP/1.1 403").contains("problems/insecure");
        assertThat(served.raw(sent("GET /api/v1/session", way))).contains("\"secure\":false");
    }

    @Test
    void whoIsNoTrustedProxyIsNotBelieved() throws IOException {
        served.close();
        serve("10.0.0.0/8");

        assertThat(signIn("Host: aid.example.org", "X-Forwarded-Proto: https", "X-Forwarded-For: 127.0.0.1"))
                .startsWith("HTTP/1.1 403")
                .contains("problems/insecure");
        assertThat(signIn("Host: localhost", "X-Forwarded-Proto: https")).startsWith("HTTP/1.1 403");
    }

    @Test
    void onThisMachineItselfThereIsNoNeedOfTls() throws IOException {
        assertThat(signIn("Host: localhost"))
                .startsWith("HTTP/1.1 201")
                .containsPattern("Set-Cookie: attache=[A-Za-z0-9_-]{43}; ")
                .doesNotContain("Secure;");
    }

    @Test
    void attemptsAreCountedByTheClientThatTheProxyHasSeenWhateverTheClientSaysBefore() throws IOException {
        String wrong = LOGIN.replace("Ada Berg", "Nobody Here").replace("fjord", "river");
        String answer = "";
        for (int attempt = 0; attempt < 30; attempt++) {
            answer = served.raw(sent(
                            "POST /api/v1/session",
                            "Content-Type: application/json",
                            "Content-Length: " + wrong.length(),
                            "Host: aid.example.org",
                            "X-Forwarded-Proto: https",
                            // All but the last is the client's own word.
                            "X-Forwarded-For: 198.51.100." + attempt + ", 192.0.2.7")
                    + wrong.replace("Nobody Here", "Nobody " + (char) ('A' + attempt) + "ere"));
        }

        assertThat(answer).startsWith("HTTP/1.1 429");
        assertThat(signIn("Host: aid.example.org", "X-Forwarded-Proto: https", "X-Forwarded-For: 192.0.2.8"))
                .startsWith("HTTP/1.1 201");
    }

    @ParameterizedTest
    @ValueSource(strings = {"other.example", "aid.example.org.other.example", "", "aid.example.org@other.example"})
    void itAnswersToNoOtherName(String host) throws IOException {
        assertThat(served.raw(sent("GET /health", "Host: " + host)))
                .startsWith("HTTP/1.1 4")
                .doesNotContain("up");
    }

    @Test
    void pagesOfItsOwnNameAloneHaveAccess() throws IOException {
        assertThat(served.raw(sent("GET /health", "Host: 127.0.0.1:80", "Origin: https://aid.example.org")))
                .startsWith("HTTP/1.1 200");
        assertThat(served.raw(sent("GET /health", "Host: aid.example.org", "Origin: https://aid.example.org:444")))
                .startsWith("HTTP/1.1 403");
    }

    @Test
    void withoutALoginNothingIsAnsweredThatCameThroughAProxy(@TempDir Path other) throws IOException {
        try (ServedStore open = ServedStore.in(other)) {
            for (String header : List.of("X-Forwarded-For: 192.0.2.7", "Forwarded: for=192.0.2.7", "Via: 1.1 edge")) {
                assertThat(open.raw(sent("GET /api/v1", "Host: 127.0.0.1", header)))
                        .startsWith("HTTP/1.1 421")
                        .contains("--login");
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "aid.example.org",
                "http://aid.example.org",
                "https://aid.example.org/a",
                "https://a@b",
                "https:///",
                "https://h?q",
                "mailto:a@b"
            })
    void whereItIsReachedIsTheAddressOfASite(String at) {
        assertThatThrownBy(() -> new Entrance(true, Optional.of(URI.create(at)), List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(at);
    }

    @ParameterizedTest
    @ValueSource(strings = {"10.0.0.0/33", "10.0.0.0/-1", "proxy.example.org", "10.0.0.0/x", "", "fd00::/129"})
    void aProxyIsAnAddressOrABlockOfThem(String written) {
        assertThatThrownBy(() -> AddressBlock.of(written)).isInstanceOf(IllegalArgumentException.class);
    }
}
