package attache.app.http;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/** A review over the API: what is to be looked at, what is decided, and that nobody overrules another unawares. */
class ReviewResourceTest {
    private static final String DECISIONS = "/api/v1/decisions";
    private static final String JSON = "application/json";

    @TempDir
    private Path directory;

    private ServedStore served;

    @BeforeEach
    void serve() {
        served = ServedStore.in(directory);
    }

    @AfterEach
    void close() {
        served.close();
        assertThat(served.log()).isEmpty();
    }

    private JsonNode queue() {
        return served.json("/api/v1/review");
    }

    /** The first record in the queue that claims something with these words. */
    private JsonNode record(String words) {
        for (JsonNode item : queue().path("items")) {
            JsonNode record = item.path("records").get(0);
            if (item.path("about").asString().equals("record")
                    && record.path("claim").asString().contains(words)) {
                return record;
            }
        }
        throw new AssertionError("Nothing in the queue says " + words + ": " + queue());
    }

    private static String name(JsonNode record) {
        return record.path("review").path("name").asString();
    }

    private HttpResponse<String> decide(String who, String seen, String said) {
        return served.post(
                DECISIONS, JSON, "{\"who\":\"" + who + "\"," + said.replace('\'', '"') + "}", "If-Match", seen);
    }

    private JsonNode kept(String said) {
        HttpResponse<String> response = decide("Ada Berg", "*", said);
        assertThat(response.statusCode()).as(response.body()).isEqualTo(201);
        return new JsonMapper().readTree(response.body());
    }

    private String entry(String donor) {
        return served.json("/api/v1/entries?donor=" + donor + "&kind=measure")
                .path("items")
                .get(0)
                .path("entry")
                .asString();
    }

    @Test
    void theQueueShowsEachRecordInItsSentenceAndContradictionsWithBothSides() {
        JsonNode queue = queue();

        assertThat(queue.path("total").asInt()).isGreaterThan(5);
        assertThat(queue.path("items")).allSatisfy(item -> {
            assertThat(item.path("records")).isNotEmpty();
            assertThat(item.path("reasons")).isNotEmpty();
        });
        assertThat(served.json("/api/v1/review?about=conflict").path("items"))
                .isNotEmpty()
                .allSatisfy(item -> assertThat(item.path("records")).hasSize(2));
        assertThat(served.json("/api/v1/review?kind=statement").path("items"))
                .allSatisfy(item -> assertThat(item.path("kind").asString()).isEqualTo("statement"));
    }

    @Test
    void whatIsDecidedLeavesTheQueueAtOnceAndTheLedgerWhenItIsMadeAnew() {
        JsonNode tank = record("UKR: 40 tank");
        int before = queue().path("total").asInt();
        String found =
                served.get("/api/v1/search?q=tank").headers().firstValue("ETag").orElseThrow();

        JsonNode decision = kept("'action':'reject','record':'" + name(tank) + "','why':'nobody asks himself'");

        assertThat(decision.path("standing").asString()).isEqualTo("stands");
        assertThat(decision.path("records").get(0).asString())
                .isEqualTo(tank.path("id").asString());
        assertThat(queue().path("total").asInt()).isLessThan(before);
        assertThat(served.get("/api/v1/search?q=tank", "If-None-Match", found).statusCode())
                .isEqualTo(200);
        assertThat(served.json("/api/v1/search?q=tank").path("items"))
                .filteredOn(hit -> hit.path("rejected").asBoolean())
                .extracting(hit -> hit.path("id").asString())
                .containsExactly(tank.path("id").asString());
        served.keeper().refresh();
        assertThat(served.json("/api/v1/entries?stage=requested").path("total").asInt())
                .isZero();
        JsonNode shown = served.json("/api/v1/records/" + tank.path("id").asString());
        assertThat(shown.path("review").path("state").asString()).isEqualTo("rejected");
        assertThat(shown.path("decisions").get(0).path("why").asString()).isEqualTo("nobody asks himself");
        String article = tank.path("article").path("article").asString();
        assertThat(served.json("/api/v1/articles/" + article).path("records"))
                .anySatisfy(
                        record -> assertThat(record.path("review").path("state").asString())
                                .isEqualTo("rejected"));
    }

    @Test
    void aCorrectedRecordSaysWhatItWasAndWhoCorrectedItAndIsUndone() {
        String drones = name(record("NOR → UKR: 12 drone"));
        JsonNode decision = kept("'action':'correct','record':'" + drones
                + "','fields':{'stage':'authorised','purpose':'for the coast'}");
        served.keeper().refresh();

        JsonNode entry = served.json("/api/v1/entries/"
                + served.json("/api/v1/entries?stage=authorised")
                        .path("items")
                        .get(0)
                        .path("entry")
                        .asString());
        JsonNode review = entry.path("records").get(0).path("review");
        assertThat(review.path("state").asString()).isEqualTo("corrected");
        assertThat(review.path("changes"))
                .extracting(change -> change.path("field").asString() + ": " + change.path("was"))
                .containsExactly("purpose: null", "stage: \"pledged\"");
        assertThat(entry.path("decisions").get(0).path("who").asString()).isEqualTo("Ada Berg");

        kept("'action':'undo','undoes':'" + decision.path("decision").asString() + "'");
        served.keeper().refresh();
        assertThat(served.json("/api/v1/entries?stage=authorised").path("total").asInt())
                .isZero();
        assertThat(served.json(DECISIONS + "?standing=undone")
                        .path("items")
                        .get(0)
                        .path("decision"))
                .isEqualTo(decision.path("decision"));
    }

    @Test
    void entriesAreMergedAndSplitAndNamesMeanSomebody() {
        String norway = entry("NOR");
        String sweden = entry("SWE");
        kept("'action':'merge','entry':'" + norway + "','with':'" + sweden + "'");
        served.keeper().refresh();
        String merged = served.json("/api/v1/entries?donor=NOR")
                .path("items")
                .valueStream()
                .filter(row -> row.path("donors").toString().contains("SWE"))
                .map(row -> row.path("entry").asString())
                .findFirst()
                .orElseThrow();
        JsonNode whole = served.json("/api/v1/entries/" + merged);
        assertThat(whole.path("joins").toString()).contains("merged by Ada Berg");

        kept("'action':'split','entry':'" + merged + "','records':['"
                + whole.path("records").get(0).path("id").asString() + "']");
        kept("'action':'alias','name':'SWE','means':'Sweden'");
        served.keeper().refresh();
        assertThat(served.json("/api/v1/entries?donor=Sweden").path("total").asInt())
                .isPositive();
        assertThat(served.json("/api/v1/entries?donor=SWE").path("total").asInt())
                .isZero();
        assertThat(served.json(DECISIONS + "?entry=" + merged).path("items"))
                .extracting(decision -> decision.path("action").asString())
                .contains("merge", "split");
    }

    @Test
    void aSettledConflictStaysInTheListWithItsVerdict() {
        String conflict = served.json("/api/v1/conflicts?type=contradiction")
                .path("items")
                .get(0)
                .path("conflict")
                .asString();
        kept("'action':'settle','conflict':'" + conflict + "','holds':'left','why':'the maker says so'");
        served.keeper().refresh();

        assertThat(served.json("/api/v1/conflicts/" + conflict)
                        .path("settled")
                        .path("holds")
                        .asString())
                .isEqualTo("left");
        assertThat(served.json("/api/v1/conflicts?settled=true").path("total").asInt())
                .isEqualTo(1);
        assertThat(served.json("/api/v1/review?about=conflict").path("items"))
                .noneSatisfy(item -> assertThat(item.path("id").asString()).isEqualTo(conflict));
    }

    @Test
    void evidenceIsPointedToOtherWordsByCodePoints() {
        JsonNode sum = record("EUR 5 million");
        String digest = sum.path("article").path("article").asString();
        int[] text = served.json("/api/v1/articles/" + digest)
                .path("text")
                .asString()
                .codePoints()
                .toArray();
        String words = new String(text, 0, text.length);
        int start = words.codePointCount(0, words.indexOf("The parliament"));
        int end = words.codePointCount(0, words.indexOf(" NOR pledged EUR"));

        kept("'action':'repoint','record':'" + name(sum) + "','evidence':[{'start':" + start + ",'end':" + end + "}]");

        JsonNode moved = served.json("/api/v1/records/" + sum.path("id").asString());
        assertThat(moved.path("fields").path("evidence").get(0).asString())
                .isEqualTo("The parliament of 𝔑orway was told first 🚁.");
        assertThat(moved.path("evidence").get(0).path("start").asInt()).isEqualTo(start);
    }

    @Test
    void ofTwoReviewersAtOnceTheSecondIsToldAndNothingIsLost() {
        JsonNode queue = queue();
        JsonNode drones = record("NOR → UKR: 12 drone");
        String seen = "\"" + queue.path("decided").asInt() + "\"";

        HttpResponse<String> first = decide("Ada Berg", seen, "'action':'accept','record':'" + name(drones) + "'");
        HttpResponse<String> second = decide("Bo Lie", seen, "'action':'reject','record':'" + name(drones) + "'");
        HttpResponse<String> elsewhere =
                decide("Bo Lie", seen, "'action':'reject','record':'" + name(record("EUR 5 million")) + "'");

        assertThat(first.statusCode()).isEqualTo(201);
        assertThat(second.statusCode()).isEqualTo(412);
        JsonNode problem = new JsonMapper().readTree(second.body());
        assertThat(problem.path("detail").asString())
                .contains("Ada Berg has decided on it meanwhile: accepted \"pledged: NOR → UKR", "If-Match: \"1\"");
        assertThat(problem.path("decisions").get(0).path("action").asString()).isEqualTo("accept");
        assertThat(elsewhere.statusCode()).isEqualTo(201);
        assertThat(decide("Bo Lie", "\"1\"", "'action':'reject','record':'" + name(drones) + "'")
                        .statusCode())
                .isEqualTo(201);
        assertThat(served.json(DECISIONS).path("items"))
                .extracting(decision -> decision.path("action").asString() + " "
                        + decision.path("standing").asString())
                .containsExactly("reject stands", "reject stands", "accept overruled");
    }

    @Test
    void ofManyAtOnceOnOneThingOneIsKept() throws Exception {
        String drones = name(record("NOR → UKR: 12 drone"));
        try (ExecutorService executor = Executors.newFixedThreadPool(8)) {
            List<Callable<Integer>> reviewers = IntStream.range(0, 16)
                    .<Callable<Integer>>mapToObj(reviewer -> () -> decide(
                                    "Reviewer " + reviewer,
                                    "\"0\"",
                                    "'action':'" + (reviewer % 2 == 0 ? "accept" : "reject") + "','record':'" + drones
                                            + "'")
                            .statusCode())
                    .toList();
            List<Integer> answers = executor.invokeAll(reviewers).stream()
                    .map(ReviewResourceTest::got)
                    .toList();
            assertThat(answers).containsOnlyOnce(201).containsOnly(201, 412);
        }
        assertThat(served.json(DECISIONS).path("total").asInt()).isEqualTo(1);
    }

    private static int got(Future<Integer> answer) {
        return answer.resultNow();
    }

    @Test
    void anAnswerThatShowsDecisionsIsAnotherAfterEachOfThem() {
        JsonNode drones = record("NOR → UKR: 12 drone");
        String path = "/api/v1/records/" + drones.path("id").asString();
        String tag = served.get(path).headers().firstValue("ETag").orElseThrow();
        assertThat(served.get(path, "If-None-Match", tag).statusCode()).isEqualTo(304);

        kept("'action':'accept','record':'" + name(drones) + "'");

        assertThat(served.get(path, "If-None-Match", tag).statusCode()).isEqualTo(200);
    }

    @Test
    void aRecordThatWasReadAnewMeanwhileIsNotDecidedOn() {
        String changed = name(record("NOR → UKR: 12 drone")).replaceAll("\\..*", ".0123456789ab");

        HttpResponse<String> response = decide("Ada Berg", "*", "'action':'accept','record':'" + changed + "'");

        assertThat(response.statusCode()).isEqualTo(409);
        assertThat(response.body()).contains("claims something else than when you saw it");
    }

    @Test
    void whatReviewersWriteIsSentAsTextNeverAsHtml() {
        JsonNode decision =
                kept("'action':'alias','name':'SWE','means':'<b>Sweden</b>','why':'<script>alert(1)</script>'");

        HttpResponse<String> response =
                served.get(DECISIONS + "/" + decision.path("decision").asString());

        assertThat(response.headers().firstValue("Content-Type")).contains("application/json");
        assertThat(response.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(response.body()).contains("<script>alert(1)</script>");
    }
}
