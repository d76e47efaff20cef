package attache.app.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/** The commands that print what they read and keep nothing: extract, entries, stories, normalize. */
class PrintingTest {
    @TempDir
    private Path directory;

    private Session session;

    @BeforeEach
    void start() {
        session = new Session(directory);
    }

    private static List<JsonNode> json(Session.Ran ran) {
        JsonMapper mapper = new JsonMapper();
        return ran.out().lines().map(mapper::readTree).toList();
    }

    @Test
    void extractPrintsALineAnArticleInOrderOfTheInputs() {
        String[] arguments = IntStream.range(0, 41)
                .mapToObj(i ->
                        i == 0 ? "extract" : session.article("a" + i + ".txt", "NOR pledged " + i + " drone to UKR."))
                .toArray(String[]::new);

        List<JsonNode> lines = json(session.run(arguments));

        assertThat(lines.stream().map(line -> line.path("doc").asString()))
                .isEqualTo(IntStream.rangeClosed(1, 40).mapToObj(i -> "a" + i).toList());
        assertThat(lines.getFirst().propertyNames()).containsExactly("doc", "records");
        assertThat(lines.get(6).at("/records/0/items/0/value").asInt()).isEqualTo(7);
        assertThat(lines.get(6).at("/records/0/evidence/0").asString()).isEqualTo("NOR pledged 7 drone to UKR.");
    }

    @Test
    void extractKeepsNothingAndPrintsArticlesWithoutRecordsToo() {
        Session.Ran ran = session.run("extract", session.article("plain.txt", "Nothing is claimed here."));

        assertThat(ran.out()).isEqualTo("{\"doc\":\"plain\",\"records\":[]}\n");
        assertThat(ran.err()).isEmpty();
        assertThat(directory.resolve("attache.db")).doesNotExist();
    }

    @Test
    void extractQuotesMarkdownWithItsMarks() {
        String marked = "NOR pledged 12 drone to [UKR](https://example.org/ukr).";
        Session.Ran ran = session.run("extract", session.article("marked.md", "# Aid\n\n> Again. " + marked + "\n"));

        JsonNode record = json(ran).getFirst().at("/records/0");
        assertThat(record.at("/recipients/0").asString()).isEqualTo("UKR");
        assertThat(record.at("/evidence/0").asString()).isEqualTo(marked);
    }

    @Test
    void extractNamesWhatFailsAndDoesTheRest() {
        Session.Ran ran = session.run(
                "extract",
                session.article("a.txt", "NOR pledged 1 drone to UKR."),
                directory.resolve("gone.txt").toString(),
                session.article("b.txt", "CRASH"),
                session.article("c.txt", "NOR pledged 3 drone to UKR."));

        assertThat(ran.status()).isEqualTo(1);
        assertThat(json(ran).stream().map(line -> line.path("doc").asString())).containsExactly("a", "c");
        assertThat(ran.err()).contains("gone.txt: ").contains("b.txt: reading it failed");
    }

    @Test
    void standardInputIsADash() {
        session.input("NOR pledged 5 drone to UKR.");

        assertThat(json(session.run("extract", "-"))
                        .getFirst()
                        .at("/records/0/items/0/value")
                        .asInt())
                .isEqualTo(5);
    }

    @Test
    void entriesJoinsRecords() {
        Session.Ran ran = session.run(
                "entries",
                session.article("a.txt", "NOR pledged 12 drone to UKR."),
                session.article("b.txt", "Again. NOR delivered 12 drone to UKR."));

        assertThat(ran.status()).isZero();
        List<JsonNode> lines = json(ran);
        assertThat(lines).isNotEmpty();
        assertThat(lines.stream().mapToInt(line -> line.path("records").size()).sum())
                .isEqualTo(2);
        assertThat(lines.getFirst().propertyNames()).contains("entry", "total", "records");
        assertThat(lines.getFirst().at("/records/0").propertyNames()).contains("doc", "kind", "evidence", "stage");
    }

    @Test
    void storiesNeedsNoParser() {
        session.reading(() -> {
            throw new AssertionError("stories are told by their words alone");
        });
        String one = session.article("one.txt", "The ferry ran aground off the northern cape at dawn on Monday.");
        String other = session.article("other.txt", "Parliament voted for a new school law after a long debate.");

        Session.Ran ran =
                session.run("stories", one, other, directory.resolve("gone.txt").toString());

        assertThat(ran.status()).isEqualTo(1);
        List<JsonNode> lines = json(ran);
        assertThat(lines.stream().map(line -> line.path("file").asString())).containsExactly(one, other);
        assertThat(lines.get(0).path("story")).isNotEqualTo(lines.get(1).path("story"));
        assertThat(lines.getFirst().path("origin").asString()).isEqualTo("one");
    }

    @Test
    void normalizePrintsALineForEachLine() {
        session.input("about $2.5 billion\nnothing\n");

        Session.Ran ran = session.run("normalize", "--kind", "money");

        assertThat(ran.status()).isZero();
        List<JsonNode> lines = json(ran);
        assertThat(lines).hasSize(2);
        assertThat(ran.out()).contains("\"value\":2500000000").contains("\"currency\":\"USD\"");
        assertThat(lines.get(1).path("found").size()).isZero();
    }

    @Test
    void normalizeCountsRelativeDatesFromTheReference() {
        session.input("It arrived yesterday.\n");

        Session.Ran ran = session.run("normalize", "--kind", "date", "--reference", "2031-04-05");

        assertThat(ran.out()).contains("\"date\":\"2031-04-04\"");
    }

    @Test
    void normalizeDatesNothingThatNeedsADayWithoutOne() {
        session.input("It arrived yesterday, not on 3 May 2030.\n");

        Session.Ran ran = session.run("normalize", "--kind", "date");

        assertThat(json(ran).getFirst().path("found").size()).isOne();
        assertThat(ran.out()).contains("\"date\":\"2030-05-03\"");
    }

    @Test
    void timex3ReadsDocumentsAndPrintsTheirTimeExpressions() {
        session.input("""
                {"doc":"a","dct":"2031-04-05","text":"It arrived yesterday \ud83d\ude00, after three weeks."}
                {"doc":"b","dct":"2031-04-05T08:30:00","text":"Nothing."}

                {"doc":"c","dct":"","text":"It came on 3 May 2030, they said yesterday."}
                {"doc":"d","text":"It came in May 2030."}
                """);

        Session.Ran ran = session.run("normalize", "--kind", "date", "--timex3");

        assertThat(ran.status()).isZero();
        assertThat(ran.err()).isEmpty();
        List<JsonNode> lines = json(ran);
        assertThat(lines.stream().map(line -> line.path("doc").asString())).containsExactly("a", "b", "c", "d");
        assertThat(lines.getFirst().path("timex").toString())
                .isEqualTo(
                        "[{\"start\":11,\"end\":20,\"text\":\"yesterday\",\"type\":\"DATE\",\"value\":\"2031-04-04\"},"
                                + "{\"start\":30,\"end\":41,\"text\":\"three weeks\",\"type\":\"DURATION\",\"value\":\"P3W\"}]");
        assertThat(lines.get(1).path("timex").size()).isZero();
        assertThat(lines.get(2).at("/timex/0/value").asString()).isEqualTo("2030-05-03");
        assertThat(lines.get(3).at("/timex/0/value").asString()).isEqualTo("2030-05");
    }

    @Test
    void timex3NamesTheLineThatIsNoDocumentAndReadsTheRest() {
        session.input("""
                {"doc":"a","dct":"2031-04-05","text":"Yesterday."}
                {"doc":"b","dct":
                {"doc":"c","dct":"some day","text":"Yesterday."}
                {"dct":"2031-04-05","text":"Yesterday."}
                ["doc"]
                {"doc":"f","dct":"2031-04-05","text":"Today."}
                """);

        Session.Ran ran = session.run("normalize", "--kind", "date", "--timex3");

        assertThat(ran.status()).isEqualTo(1);
        assertThat(json(ran).stream().map(line -> line.path("doc").asString())).containsExactly("a", "f");
        assertThat(ran.err().lines())
                .satisfiesExactly(
                        two -> assertThat(two).contains("standard input, line 2: this is no JSON"),
                        three -> assertThat(three).contains("line 3", "some day"),
                        four -> assertThat(four).contains("line 4", "\"doc\""),
                        five -> assertThat(five).contains("line 5", "\"doc\""));
    }
}
