package attache.app.http;

import attache.app.fetch.LoopbackServer;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/** What people bring, as files and as links. */
class ImportResourceTest {
    @TempDir
    private static Path directory;

    private static ServedStore served;

    @BeforeAll
    static void serve() {
        served = ServedStore.in(directory);
    }

    @AfterAll
    static void close() {
        served.close();
        assertThat(served.log()).isEmpty();
    }

    @Test
    void aFileThatSomebodyBringsIsReadAndShown() throws Exception {
        String body = "---\ntitle: Trucks\ndate: 2031-05-20\n---\nDNK pledged 7 truck to UKR.";
        HttpResponse<String> sent = served.post("/api/v1/imports?name=trucks.md", "application/octet-stream", body);
        String location = sent.headers().firstValue("Location").orElseThrow();
        JsonNode state = served.json(location);
        for (int i = 0; i < 300 && !state.path("state").asString().equals("done"); i++) {
            Thread.sleep(20);
            state = served.json(location);
        }

        assertThat(state.path("results").get(0).path("state").asString()).isEqualTo("added");
        assertThat(state.path("results").get(0).path("records").asInt()).isEqualTo(1);
        assertThat(served.json("/api/v1/entries?donor=DNK").path("total").asInt())
                .isEqualTo(1);
    }

    @Test
    void aLinkThatSomebodyBringsIsFetchedReadAndShown() throws Exception {
        try (LoopbackServer web = new LoopbackServer()) {
            web.page("/boats", """
                    <html><head><title>Boats</title><meta property="article:published_time" content="2031-05-21"></head>
                    <body><nav><a href="/">Home</a></nav><article><h1>Boats</h1>
                    <p>ESP pledged 7 boat to UKR. The port was told of it in the morning, and nobody there was surprised.</p>
                    <p>It was the third promise of its kind this year, and the first that came with a day of delivery.</p>
                    </article></body></html>
                    """);

            JsonNode state = followed(web.at("/boats"));

            assertThat(state.path("name").asString()).isEqualTo(web.at("/boats"));
            assertThat(state.path("results").get(0).path("doc").asString()).isEqualTo("Boats");
            assertThat(state.path("results").get(0).path("state").asString()).isEqualTo("added");
            assertThat(served.json("/api/v1/entries?donor=ESP").path("total").asInt())
                    .isEqualTo(1);

            JsonNode gone = followed(web.at("/none")).path("results").get(0);
            assertThat(gone.path("state").asString()).isEqualTo("failed");
            assertThat(gone.path("reason").asString()).contains("404");
        }
    }

    private static JsonNode followed(String address) throws InterruptedException {
        HttpResponse<String> sent =
                served.post("/api/v1/links", "application/json", "{\"address\": \"" + address + "\"}");
        assertThat(sent.statusCode()).as(sent.body()).isEqualTo(202);
        String location = sent.headers().firstValue("Location").orElseThrow();
        JsonNode state = served.json(location);
        for (int i = 0; i < 500 && !state.path("state").asString().equals("done"); i++) {
            Thread.sleep(20);
            state = served.json(location);
        }
        return state;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"address\": 7}",
                "{\"address\": \"\"}",
                "{\"address\": \"file:///etc/passwd\"}",
                "{\"address\": \"javascript:alert(1)\"}",
                "{\"address\": \"//example.org/a\"}",
                "{\"address\": \"http://\"}",
                "[\"https://example.org/\"]"
            })
    void whatIsNoAddressOfTheWebIsNotFollowed(String body) {
        HttpResponse<String> sent = served.post("/api/v1/links", "application/json", body);

        assertThat(sent.statusCode()).as(sent.body()).isEqualTo(400);
        assertThat(sent.headers().firstValue("Content-Type")).contains("application/problem+json");
    }
}
