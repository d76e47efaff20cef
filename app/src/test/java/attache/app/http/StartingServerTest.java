package attache.app.http;

import attache.app.store.StoreFile;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.Lock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/** A server answers from its first moment on, and says what it is still making. */
class StartingServerTest {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String ZEBRA = """
            ---
            date: 2031-05-03
            title: A zebra crosses
            outlet: The Fjord Post
            ---
            FIN pledged 2 tent to UKR. A zebra crossed the road.
            """;

    @TempDir
    private Path directory;

    /** Whoever asks it for the time waits until the latch is open. */
    private static InstantSource waitingFor(CountDownLatch open) {
        return () -> {
            pass(open);
            return ServedStore.CLOCK.instant();
        };
    }

    private static void pass(CountDownLatch open) {
        try {
            open.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void await(BooleanSupplier until) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!until.getAsBoolean()) {
            assertThat(System.nanoTime()).as("in time").isLessThan(end);
            try {
                Thread.sleep(20);
            } catch (InterruptedException e) {
                throw new AssertionError(e);
            }
        }
    }

    private static void assertIsBeingMade(HttpResponse<String> response) {
        assertThat(response.statusCode()).as(response.body()).isEqualTo(503);
        assertThat(response.headers().firstValue("Retry-After")).contains("2");
        JsonNode problem = new JsonMapper().readTree(response.body());
        assertThat(problem.path("type").asString()).endsWith("/catching-up");
        assertThat(problem.path("detail").asString()).contains("being made").contains("Ask again");
    }

    @Test
    void beforeThereAreListsItAnswersFromTheStore() {
        CountDownLatch made = new CountDownLatch(1);
        try (ServedStore served = ServedStore.starting(directory, waitingFor(made))) {
            assertThat(served.json("/health").path("catching_up").asString()).contains("lists are being made");

            JsonNode page = served.json("/api/v1/entries?limit=3");
            assertThat(page.path("total").asInt()).isGreaterThan(3);
            assertThat(page.path("items")).hasSize(3);
            assertThat(page.path("catching_up").asBoolean()).isTrue();
            assertThat(page.path("items").get(0).has("conflicts")).isFalse();
            assertThat(served.json("/api/v1/entries?limit=1&sort=-date&offset=1")
                            .path("items")
                            .get(0))
                    .isEqualTo(page.path("items").get(1));

            JsonNode row = page.path("items").get(0);
            JsonNode entry = served.json("/api/v1/entries/" + row.path("entry").asString());
            assertThat(entry.path("what")).isEqualTo(row.path("what"));
            assertThat(entry.path("catching_up").asBoolean()).isTrue();
            assertThat(entry.has("conflicts")).isFalse();
            JsonNode record = entry.path("records").get(0);
            assertThat(served.json("/api/v1/articles/"
                                    + record.path("article").path("article").asString())
                            .path("text")
                            .asString())
                    .isNotEmpty();
            assertThat(served.get("/api/v1/records/" + record.path("id").asString())
                            .statusCode())
                    .isEqualTo(200);
            assertThat(served.get("/api/v1/entries?limit=1").headers().firstValue("ETag"))
                    .isEmpty();

            for (String path :
                    List.of("entries?donor=NOR", "entries/summary", "stories", "needs", "review", "actors/NOR")) {
                assertIsBeingMade(served.get("/api/v1/" + path));
            }

            made.countDown();
            await(() -> !served.json("/health").has("catching_up"));
            assertThat(served.json("/api/v1/entries?limit=3").has("catching_up"))
                    .isFalse();
            assertThat(served.json("/api/v1/entries/" + row.path("entry").asString())
                            .has("conflicts"))
                    .isTrue();
            assertThat(served.get("/api/v1/agenda").headers().firstValue("ETag"))
                    .isPresent();
            assertThat(served.log()).isEmpty();
        }
    }

    @Test
    void theListsAreThereBeforeWhatRestsOnAllRecords() {
        CountDownLatch looked = new CountDownLatch(1);
        try (ServedStore served = ServedStore.starting(directory, ServedStore.CLOCK, catalogue -> {
            if (!catalogue.isWhole()) {
                pass(looked);
            }
        })) {
            await(() -> served.get("/api/v1/entries?donor=NOR").statusCode() == 200);

            assertThat(served.json("/health").path("catching_up").asString()).contains("rests on all records");
            assertThat(served.json("/api/v1/entries/summary").path("donors")).isNotEmpty();
            assertThat(served.json("/api/v1/conflicts").path("items")).isNotEmpty();
            for (String path : List.of("agenda", "needs", "actors", "actors/NOR", "roles", "sources", "review")) {
                assertIsBeingMade(served.get("/api/v1/" + path));
            }

            looked.countDown();
            await(() -> served.get("/api/v1/review").statusCode() == 200);
        }
    }

    @Test
    void withoutAnIndexSearchesSayHowFarItHasComeAndFindMoreInAWhile() throws IOException {
        Path index = new StoreFile(directory.resolve("served.db")).index();
        Files.createDirectories(index);
        Lock another = FSDirectory.open(index).obtainLock(IndexWriter.WRITE_LOCK_NAME);
        try (ServedStore served = ServedStore.in(directory)) {
            JsonNode nothing = served.json("/api/v1/search?q=drone");
            assertThat(nothing.path("total").asInt()).isZero();
            assertThat(nothing.path("catching_up").path("indexed").asInt()).isZero();
            assertThat(nothing.path("catching_up").path("articles").asInt()).isEqualTo(4);
            String tag = served.get("/api/v1/search?q=drone")
                    .headers()
                    .firstValue("ETag")
                    .orElseThrow();

            another.close();
            await(() -> !served.json("/api/v1/search?q=drone").has("catching_up"));
            assertThat(served.json("/api/v1/search?q=drone").path("total").asInt())
                    .isPositive();
            assertThat(served.get("/api/v1/search?q=drone", "If-None-Match", tag)
                            .statusCode())
                    .as("what was found before the index was whole is no answer any more")
                    .isEqualTo(200);
            assertThat(served.log()).isEmpty();
        }
    }

    @Test
    void anIndexThatWasLeftBehindIsSearchedAtOnceAndFollows() throws IOException {
        makeTheIndex();
        ServedStore.fill(new StoreFile(directory.resolve("served.db")), List.of(ZEBRA));
        Path index = new StoreFile(directory.resolve("served.db")).index();

        Lock another = FSDirectory.open(index).obtainLock(IndexWriter.WRITE_LOCK_NAME);
        try (ServedStore served = ServedStore.starting(directory, ServedStore.CLOCK)) {
            JsonNode found = served.json("/api/v1/search?q=drone&kind=article");
            assertThat(found.path("total").asInt()).isPositive();
            assertThat(found.path("catching_up").toString()).isEqualTo("{\"indexed\":4,\"articles\":5}");
            assertThat(served.json("/api/v1/search?q=zebra").path("total").asInt())
                    .isZero();

            another.close();
            await(() -> served.json("/api/v1/search?q=zebra").path("total").asInt() == 1);
            await(() -> !served.json("/api/v1/search?q=zebra").has("catching_up"));
            assertThat(served.log()).isEmpty();
        }
    }

    @Test
    void anIndexThatIsDamagedIsMadeAnewAndTheLogSaysSo() throws IOException {
        makeTheIndex();
        cut(".cfs", 2);

        assertIsMadeAnew();
    }

    @Test
    void damageInTheMiddleOfAFileIsFoundToo() throws IOException {
        makeTheIndex();
        cut(".cfs", 1);

        assertIsMadeAnew();
    }

    private void assertIsMadeAnew() {
        try (ServedStore served = ServedStore.starting(directory, ServedStore.CLOCK)) {
            await(() -> !served.log().isEmpty());
            await(() -> !served.json("/api/v1/search?q=drone").has("catching_up"));

            assertThat(served.json("/api/v1/search?q=drone&kind=article")
                            .path("total")
                            .asInt())
                    .isEqualTo(3);
            assertThat(served.log())
                    .singleElement()
                    .asString()
                    .contains("served.db.index was damaged")
                    .endsWith("it is made anew.");
        }
    }

    private void makeTheIndex() {
        try (ServedStore served = ServedStore.in(directory)) {
            await(() -> !served.json("/api/v1/search?q=drone").has("catching_up"));
        }
    }

    /** Files whose names end in {@code ending}: one part of {@code parts} stays of each; of a single part, one bit is turned round. */
    private void cut(String ending, int parts) throws IOException {
        try (Stream<Path> files = Files.list(new StoreFile(directory.resolve("served.db")).index())) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(ending)).toList()) {
                byte[] bytes = Files.readAllBytes(file);
                bytes[bytes.length / 2] ^= 1;
                Files.write(file, Arrays.copyOf(bytes, bytes.length / parts));
            }
        }
    }
}
