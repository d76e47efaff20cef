package attache.app.http;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** What the server answers, and what it refuses. */
class ServerTest {
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
        assertThat(served.log())
                .as("no request may fail by a fault of the server")
                .isEmpty();
    }

    @Test
    void entriesAreFilteredSortedAndPaged() {
        JsonNode all = served.json("/api/v1/entries");
        JsonNode delivered = served.json("/api/v1/entries?stage=delivered&donor=nor");
        JsonNode second = served.json("/api/v1/entries?sort=date&offset=1&limit=1");
        JsonNode sorted = served.json("/api/v1/entries?sort=date");

        assertThat(all.path("total").asInt()).isGreaterThanOrEqualTo(4);
        assertThat(delivered.path("items")).isNotEmpty().allSatisfy(item -> {
            assertThat(item.path("stage").asString()).isEqualTo("delivered");
            assertThat(item.path("donors").get(0).asString()).isEqualTo("NOR");
        });
        assertThat(second.path("items")).hasSize(1);
        assertThat(second.path("items").get(0)).isEqualTo(sorted.path("items").get(1));
        assertThat(served.json("/api/v1/entries?donor=Nobody").path("total").asInt())
                .isZero();
    }

    @Test
    void sumsAreThoseOfTheEntriesThatMatchAndNameThem() {
        JsonNode sums = served.json("/api/v1/entries/summary?donor=NOR").path("sums");

        assertThat(sums).hasSize(1);
        assertThat(sums.get(0).path("words").asString()).isEqualTo("EUR 5 million");
        String entry = sums.get(0).path("entries").get(0).asString();
        assertThat(served.json("/api/v1/entries/" + entry)
                        .path("money")
                        .path("value")
                        .asLong())
                .isEqualTo(5_000_000);
    }

    @Test
    void everyRecordOfAnEntryStandsInItsSentence() {
        for (JsonNode row : served.json("/api/v1/entries").path("items")) {
            for (JsonNode record : served.json(
                            "/api/v1/entries/" + row.path("entry").asString())
                    .path("records")) {
                JsonNode place = record.path("evidence").get(0);
                JsonNode excerpt = record.path("excerpts").get(0);
                int[] points = excerpt.path("text").asString().codePoints().toArray();
                int from = place.path("start").asInt() - excerpt.path("start").asInt();
                int to = place.path("end").asInt() - excerpt.path("start").asInt();
                assertThat(new String(points, from, to - from))
                        .isEqualTo(record.path("fields").path("evidence").get(0).asString());
            }
        }
    }

    @Test
    void placesInAnArticleCountCodePoints() {
        String digest = served.json("/api/v1/articles?q=pledges")
                .path("items")
                .get(0)
                .path("article")
                .asString();
        JsonNode article = served.json("/api/v1/articles/" + digest);
        int[] points = article.path("text").asString().codePoints().toArray();

        assertThat(article.path("text").asString()).contains("🚁");
        assertThat(article.path("records")).hasSize(3).allSatisfy(record -> {
            JsonNode place = record.path("evidence").get(0);
            int start = place.path("start").asInt();
            assertThat(new String(points, start, place.path("end").asInt() - start))
                    .isEqualTo(record.path("fields").path("evidence").get(0).asString());
        });
    }

    @Test
    void whatHasNotChangedIsNotSentAgain() {
        HttpResponse<String> first = served.get("/api/v1/entries");
        String tag = first.headers().firstValue("ETag").orElseThrow();

        HttpResponse<String> again = served.get("/api/v1/entries", "If-None-Match", tag);
        HttpResponse<String> other = served.get("/api/v1/entries", "If-None-Match", "\"other\"");

        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
        assertThat(other.statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/api/v1/entries?stage=sideways|400|The parameter stage is one of requested",
                "/api/v1/entries?limit=0|400|a number from 1 to 500",
                "/api/v1/entries?limit=many|400|a number from 1 to 500",
                "/api/v1/entries?since=soon|400|a date such as",
                "/api/v1/entries?sort=colour|400|The parameter sort is one of",
                "/api/v1/entries?conflicts=maybe|400|true or false",
                "/api/v1/entries?q=a&q=b|400|more than once",
                "/api/v1/entries/e-nothing|404|There is no entry",
                "/api/v1/records/'; DROP TABLE record; --|404|There is no record",
                "/api/v1/articles/..%2F..%2Fetc%2Fpasswd|4|",
                "/api/v1/actors/Nobody At All|404|There is no actor",
                "/api/v1/stories/x|404|There is no story",
                "/api/v1/conflicts/x|404|There is no conflict",
                "/api/v1/conflicts?type=quarrel|400|The parameter type is one of",
                "/api/v1/imports/x|404|There is no import",
                "/nowhere|404|There is nothing at /nowhere",
                "/assets/..%2Findex.html|4|",
                "/assets/page.class|404|There is no file"
            })
    void refusalsAreProblemsThatNameWhatIsWrong(String path, String status, String said) {
        HttpResponse<String> response =
                served.get(path.replace(" ", "%20").replace("'", "%27").replace(";", "%3B"));

        assertThat(String.valueOf(response.statusCode())).as(response.body()).startsWith(status);
        assertThat(response.headers().firstValue("Content-Type")).contains(Problem.CONTENT_TYPE);
        if (said != null) {
            assertThat(response.body()).contains(said);
        }
        assertThat(response.body()).doesNotContain("Exception", "attache.app");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "%22",
                "(((",
                "*",
                "~",
                "%5C",
                "a%20AND%20",
                "%F0%9F%9A%81",
                "%00",
                "%3Cscript%3E",
                "a:b",
                "-",
                "%7C",
                "%2B%2B",
                "'%20OR%201=1--"
            })
    void anyCharactersAreAQuery(String query) {
        assertThat(served.get("/api/v1/search?q=" + query).statusCode()).isEqualTo(200);
        assertThat(served.get("/api/v1/entries?q=" + query).statusCode()).isEqualTo(200);
        assertThat(served.get("/api/v1/entries?donor=" + query).statusCode()).isEqualTo(200);
    }

    @Test
    void whatArticlesSayIsSentAsTextNeverAsHtml() {
        String digest = served.json("/api/v1/articles?q=marks")
                .path("items")
                .get(0)
                .path("article")
                .asString();

        HttpResponse<String> response = served.get("/api/v1/articles/" + digest);

        assertThat(response.headers().firstValue("Content-Type")).contains("application/json");
        assertThat(response.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(response.headers().firstValue("Content-Security-Policy").orElse(""))
                .contains("default-src 'none'", "script-src 'self'", "frame-ancestors 'none'")
                .doesNotContain("unsafe");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"rebound.example", "127.0.0.1.rebound.example:80", "", "localhost.rebound.example", "0.0.0.0"})
    void aNameThatWasPointedHereIsRefused(String host) throws Exception {
        String answer = served.raw("GET /api/v1 HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n");

        assertThat(answer).startsWith("HTTP/1.1 4").doesNotContain("entries");
    }

    @Test
    void theNamesOfThisMachineAreAnsweredToWhateverThePort() throws Exception {
        for (String host : List.of("localhost", "LOCALHOST:9", "127.0.0.1:1234", "[::1]:80")) {
            assertThat(served.raw("GET /api/v1 HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n"))
                    .as(host)
                    .startsWith("HTTP/1.1 200");
        }
    }

    @Test
    void pagesOfOtherSitesHaveNoAccess() {
        assertThat(served.get("/api/v1", "Origin", "https://other.example").statusCode())
                .isEqualTo(403);
        assertThat(served.get("/api/v1", "Origin", "null").statusCode()).isEqualTo(403);
        String own = "http://127.0.0.1:" + served.server().port();
        assertThat(served.get("/api/v1", "Origin", own).statusCode()).isEqualTo(200);
        assertThat(served.get("/api/v1", "Origin", own).headers().map())
                .doesNotContainKey("access-control-allow-origin");
    }

    @Test
    void whatAFormOfAnotherSiteCouldSendIsRefused() {
        String text = "FIN pledged 7 truck to UKR.";

        assertThat(served.post("/api/v1/imports?name=a.txt", "text/plain", text).statusCode())
                .isEqualTo(415);
        assertThat(served.post("/api/v1/imports?name=a.txt", "application/x-www-form-urlencoded", text)
                        .statusCode())
                .isEqualTo(415);
        assertThat(served.post(
                                "/api/v1/imports?name=a.txt",
                                "application/octet-stream",
                                text,
                                "Sec-Fetch-Site",
                                "cross-site")
                        .statusCode())
                .isEqualTo(403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a/b.txt", "..%2Fb.txt", "a%0Ab.txt", "%5C%5Cshare"})
    void anImportsNameIsAFilesOwn(String name) {
        assertThat(served.post("/api/v1/imports?name=" + name, "application/octet-stream", "text")
                        .statusCode())
                .isEqualTo(400);
    }

    @Test
    void bodiesAndHeadersAreLimited() throws Exception {
        String large = "x".repeat(ServerOptions.LARGEST_BODY + 1);

        assertThat(served.post("/api/v1/imports?name=a.txt", "application/octet-stream", large)
                        .statusCode())
                .isEqualTo(413);
        assertThat(served.raw("GET /api/v1 HTTP/1.1\r\nHost: localhost\r\nX: " + "x".repeat(20_000) + "\r\n\r\n"))
                .startsWith("HTTP/1.1 431")
                .contains("\"status\":431");
        assertThat(served.get("/api/v1/entries?q=" + "x".repeat(1_001)).statusCode())
                .isEqualTo(400);
    }

    @Test
    void aMethodThatARouteDoesNotKnowIsTold() {
        HttpResponse<String> response = served.post("/api/v1/entries", "application/json", "{}");

        assertThat(response.statusCode()).isEqualTo(405);
        assertThat(response.headers().firstValue("Content-Type")).contains(Problem.CONTENT_TYPE);
    }

    @Test
    void metricsCountRequestsByRouteNotByPath() {
        served.get("/api/v1/entries/e-none-of-that-name");
        served.get("/api/v1/nowhere-of-that-name");

        String metrics = served.get("/metrics").body();

        assertThat(metrics)
                .contains("attache_entries", "route=\"/api/v1/entries/{id}\"", "jvm_memory_used_bytes")
                .doesNotContain("of-that-name");
    }

    @Test
    void listenersAreToldWhatIsNew() throws Exception {
        BlockingQueue<String> lines = new LinkedBlockingQueue<>();
        HttpClient client = HttpClient.newHttpClient();
        try {
            HttpRequest listening = HttpRequest.newBuilder(
                            URI.create("http://127.0.0.1:" + served.server().port() + "/api/v1/events"))
                    .header("Accept", "text/event-stream")
                    .build();
            var _ = client.sendAsync(listening, HttpResponse.BodyHandlers.ofLines())
                    .thenAccept(response -> response.body().forEach(lines::add));
            awaitEvent(lines, "\"entries\"");
            long before = served.json("/api/v1/articles").path("total").asLong();

            ServedStore.fill(
                    served.location(),
                    List.of("ISL pledged 2 boat to UKR, the coast guard said. ISL pledged 2 boat to UKR."));

            awaitEvent(lines, "\"articles\":" + (before + 1));
            assertThat(served.json("/api/v1/entries?donor=ISL").path("total").asInt())
                    .isEqualTo(1);
        } finally {
            // To close it would wait for the stream of events, which has no end.
            client.shutdownNow();
        }
    }

    @Test
    void noMoreMayListenThanThereIsRoomFor(@TempDir Path other) throws Exception {
        try (ServedStore crowded = ServedStore.in(other);
                HttpClient client = HttpClient.newHttpClient()) {
            HttpRequest listening = HttpRequest.newBuilder(
                            URI.create("http://127.0.0.1:" + crowded.server().port() + "/api/v1/events"))
                    .header("Accept", "text/event-stream")
                    .build();
            int status = 200;
            for (int i = 0; i < 100 && status == 200; i++) {
                status = client.sendAsync(listening, HttpResponse.BodyHandlers.ofInputStream())
                        .get(30, TimeUnit.SECONDS)
                        .statusCode();
            }
            assertThat(status).isEqualTo(503);
            client.shutdownNow();
        }
    }

    private static void awaitEvent(BlockingQueue<String> lines, String part) throws InterruptedException {
        for (String line = lines.poll(30, TimeUnit.SECONDS); line != null; line = lines.poll(30, TimeUnit.SECONDS)) {
            if (line.contains(part)) {
                return;
            }
        }
        throw new AssertionError("no event told of " + part);
    }

    @Test
    void aSearchForEntriesTellsEachOnceWithTheWordsOfItsBestRecord() {
        JsonNode found = served.json("/api/v1/search?q=drone&kind=entry");

        Set<String> ids = new HashSet<>();
        found.path("items").forEach(hit -> {
            assertThat(hit.path("kind").asString()).isEqualTo("entry");
            assertThat(ids.add(hit.path("id").asString())).isTrue();
            JsonNode entry = served.json("/api/v1/entries/" + hit.path("id").asString());
            assertThat(hit.path("doc").asString()).isEqualTo(entry.path("name").asString());
            assertThat(hit.path("passages").toString()).contains("\"match\":true", "drone");
        });
        assertThat(ids).hasSizeGreaterThan(1);
        assertThat(found.path("total").asInt()).isEqualTo(ids.size());
        JsonNode second = served.json("/api/v1/search?q=drone&kind=entry&offset=1&limit=1");
        assertThat(second.path("items").get(0)).isEqualTo(found.path("items").get(1));
        assertThat(served.json("/api/v1/search?q=zebra&kind=entry")
                        .path("total")
                        .asInt())
                .isZero();
    }

    @Test
    void itListensOnThisMachineAlone() {
        for (String host : List.of("0.0.0.0", "::", "192.0.2.1", "example.org")) {
            assertThatThrownBy(() -> new ServerOptions(host, 0, 1, "test"))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining(host);
        }
    }
}
