package attache.app.http;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What is refused where somebody decides: nothing of it is kept, and the refusal names it. */
class ReviewRefusalsTest {
    private static final String DECISIONS = "/api/v1/decisions";
    private static final String JSON = "application/json";

    @TempDir
    private static Path directory;

    private static ServedStore served;

    /** The name of a record. */
    private static String drones;

    @BeforeAll
    static void serve() {
        served = ServedStore.in(directory);
        drones = served.json("/api/v1/review?kind=assistance")
                .path("items")
                .get(0)
                .path("records")
                .get(0)
                .path("review")
                .path("name")
                .asString();
    }

    @AfterAll
    static void close() {
        served.close();
        assertThat(served.log()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "'action':'burn'|400|one of accept, reject",
                "'nothing':1|400|The field action is missing",
                "'action':'accept'|400|The field record is missing",
                "'action':'accept','record':'r-nothing'|404|There is no record",
                "'action':'accept','record':'); DROP TABLE decision; --'|404|There is no record",
                "'action':'correct','record':'RECORD','fields':{'stage':'sideways'}|409|one of requested",
                "'action':'correct','record':'RECORD','fields':{'<script>':'x'}|409|has no field",
                "'action':'correct','record':'RECORD','fields':{}|400|there is none",
                "'action':'correct','record':'RECORD'|400|The field fields is missing",
                "'action':'repoint','record':'RECORD','evidence':[]|400|there are none",
                "'action':'repoint','record':'RECORD','evidence':[{'start':5,'end':5}]|400|code points",
                "'action':'repoint','record':'RECORD','evidence':[{'start':0,'end':99999999}]|400|has no words",
                "'action':'repoint','record':'RECORD','evidence':[{'start':-1,'end':2}]|400|code points",
                "'action':'merge','entry':'e-nothing','with':'e-other'|404|There is no entry",
                "'action':'split','entry':'e-nothing','records':[]|404|There is no entry",
                "'action':'alias','name':'NOR','means':'NOR'|400|who is meant",
                "'action':'settle','conflict':'c-nothing','holds':'left'|404|There is no conflict",
                "'action':'settle','conflict':'c-nothing','holds':'up'|400|left, right, both or neither",
                "'action':'undo','undoes':'d-nothing'|404|There is no decision",
            })
    void whatCannotBeDecidedIsAProblemThatNamesIt(String said, int status, String detail) {
        HttpResponse<String> response = served.post(
                DECISIONS,
                JSON,
                "{\"who\":\"Ada Berg\"," + said.replace("RECORD", drones).replace('\'', '"') + "}",
                "If-Match",
                "*");

        assertThat(response.statusCode()).as(response.body()).isEqualTo(status);
        assertThat(response.headers().firstValue("Content-Type")).contains(Problem.CONTENT_TYPE);
        assertThat(response.body()).contains(detail).doesNotContain("Exception");
        assertThat(served.json(DECISIONS).path("total").asInt()).isZero();
    }

    @Test
    void whoDecidesAndWhatTheySawIsSaid() {
        String accept = "{\"action\":\"accept\",\"record\":\"" + drones + "\"";

        assertThat(served.post(DECISIONS, JSON, accept + ",\"who\":\"Ada\"}").statusCode())
                .isEqualTo(428);
        assertThat(served.post(DECISIONS, JSON, accept + ",\"who\":\"Ada\"}", "If-Match", "seventeen")
                        .statusCode())
                .isEqualTo(400);
        for (String who : List.of(
                "", ",\"who\":\"\"", ",\"who\":\"a\\nb\"", ",\"who\":\"" + "x".repeat(81) + "\"", ",\"who\":7")) {
            HttpResponse<String> response = served.post(DECISIONS, JSON, accept + who + "}", "If-Match", "*");
            assertThat(response.statusCode()).as(who).isEqualTo(400);
            assertThat(response.body()).contains("reviewer's name");
        }
        assertThat(served.post(
                                DECISIONS,
                                JSON,
                                accept + ",\"who\":\"Ada\",\"why\":\"" + "x".repeat(2_001) + "\"}",
                                "If-Match",
                                "*")
                        .statusCode())
                .isEqualTo(400);
    }

    @Test
    void whatAnotherSiteSendsIsRefused() {
        String accept = "{\"who\":\"Ada\",\"action\":\"accept\",\"record\":\"" + drones + "\"}";

        assertThat(served.post(DECISIONS, "text/plain", accept, "If-Match", "*").statusCode())
                .isEqualTo(415);
        assertThat(served.post(DECISIONS, JSON, accept, "If-Match", "*", "Sec-Fetch-Site", "cross-site")
                        .statusCode())
                .isEqualTo(403);
        assertThat(served.post(DECISIONS, JSON, accept, "If-Match", "*", "Origin", "https://other.example")
                        .statusCode())
                .isEqualTo(403);
        assertThat(served.post(DECISIONS, JSON, "{" + "\"a\":".repeat(30) + "1", "If-Match", "*")
                        .statusCode())
                .isEqualTo(400);
        assertThat(served.post(DECISIONS, JSON, "x".repeat(70_000), "If-Match", "*")
                        .statusCode())
                .isEqualTo(413);
        assertThat(served.json(DECISIONS).path("total").asInt()).isZero();
    }
}
