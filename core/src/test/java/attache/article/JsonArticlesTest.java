package attache.article;

import attache.source.Finding;
import attache.source.Limits;
import attache.source.Place;
import attache.source.Problem;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

class JsonArticlesTest {

    @Test
    void readsAnArticleALine() throws IOException {
        List<ReadResult> results = read("batch.jsonl", """
                {"id": "n-1", "title": "Help", "published": "2025-10-15T08:00:00Z", "outlet": "Samples Wire", \
                "authors": "Desk One", "url": "https://example.org/1", "body": "First words."}

                {"text": "Second words.", "date": "15 October 2025", "source": {"name": "Samples Wire"}, \
                "authors": [{"name": "Desk One"}, "Desk Two"]}
                {"doc": 7, "content": "Third words."}
                """);

        assertThat(results).hasSize(3);
        Article first = article(results.get(0));
        assertThat(first.doc()).isEqualTo("n-1");
        assertThat(first.title()).contains("Help");
        assertThat(first.published()).contains(LocalDate.of(2025, 10, 15));
        assertThat(first.outlet()).contains("Samples Wire");
        assertThat(first.authors()).containsExactly("Desk One");
        assertThat(first.url()).contains("https://example.org/1");
        assertThat(first.body()).isEqualTo("Help\n\nFirst words.");
        Article second = article(results.get(1));
        assertThat(second.doc()).isEqualTo("batch:3");
        assertThat(second.published()).contains(LocalDate.of(2025, 10, 15));
        assertThat(second.outlet()).contains("Samples Wire");
        assertThat(second.authors()).containsExactly("Desk One", "Desk Two");
        assertThat(article(results.get(2)).doc()).isEqualTo("7");
    }

    @Test
    void readsOnBehindABrokenLine() throws IOException {
        List<ReadResult> results = read(
                "batch.jsonl",
                "{\"body\": \"One.\"}\n{\"body\": \"Two.\"\n{\"body\": \"Three.\"} x\n{\"body\": \"Four.\"}\n");

        assertThat(results).hasSize(4);
        assertThat(article(results.get(0)).body()).isEqualTo("One.");
        assertThat(problem(results.get(1))).isEqualTo(Problem.JSON);
        assertThat(((Unreadable) results.get(1)).place())
                .isInstanceOfSatisfying(
                        Place.LineColumn.class,
                        place -> assertThat(place.line()).isEqualTo(2));
        assertThat(problem(results.get(2))).isEqualTo(Problem.JSON);
        assertThat(article(results.get(3)).body()).isEqualTo("Four.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"7", "[1, 2]", "{\"title\": \"No body\"}", "{\"body\": \"  \"}", "{\"body\": {\"x\": 1}}", "null"
            })
    void saysWhereALineHoldsNoArticle(String line) throws IOException {
        List<ReadResult> results = read("batch.jsonl", "{\"body\": \"One.\"}\n" + line + "\n");

        assertThat(problem(results.get(1))).isEqualTo(Problem.NO_BODY);
        assertThat(((Unreadable) results.get(1)).place()).isEqualTo(new Place.Line(2));
    }

    @Test
    void skipsALineBeyondTheLimit() throws IOException {
        List<ReadResult> results = new ArrayList<>();
        String text = "{\"body\": \"" + "long ".repeat(50) + "\"}\n{\"body\": \"Short.\"}\n";

        new ArticleReader(new Limits(100))
                .read("b.jsonl", new ByteArrayInputStream(text.getBytes(UTF_8)), results::add);

        assertThat(problem(results.get(0))).isEqualTo(Problem.TOO_LARGE);
        assertThat(article(results.get(1)).body()).isEqualTo("Short.");
    }

    @Test
    void repairsHalvesOfCharactersAndNulFromEscapes() throws IOException {
        assertThat(article(read("b.jsonl", "{\"body\": \"Half \\ud83d of one, and\\u0000 none.\"}")
                                .getFirst())
                        .body())
                .isEqualTo("Half \uFFFD of one, and\uFFFD none.");
    }

    @Test
    void readsALineOfAnOlderEncodingWithARemark() throws IOException {
        List<ReadResult> results = new ArrayList<>();
        byte[] bytes = "{\"body\": \"L'aide a été livrée.\"}".getBytes(ISO_8859_1);

        new ArticleReader(Limits.STANDARD).read("b.jsonl", new ByteArrayInputStream(bytes), results::add);

        assertThat(article(results.getFirst()).body()).isEqualTo("L'aide a été livrée.");
        assertThat(results.getFirst().findings()).extracting(Finding::place).containsExactly(new Place.Line(1));
    }

    @Test
    void refusesOnceWhatIsNoJsonLinesFromItsFirstByte() throws IOException {
        List<ReadResult> wide = new ArrayList<>();
        byte[] bytes = "\uFEFF{\"body\": \"One.\"}\n{\"body\": \"Two.\"}\n".getBytes(UTF_16LE);
        new ArticleReader(Limits.STANDARD).read("b.jsonl", new ByteArrayInputStream(bytes), wide::add);

        assertThat(wide)
                .singleElement()
                .satisfies(result -> assertThat(problem(result)).isEqualTo(Problem.JSON));
        assertThat(read("b.jsonl", ""))
                .singleElement()
                .satisfies(r -> assertThat(problem(r)).isEqualTo(Problem.EMPTY));
        assertThat(read("b.jsonl", "\n\n"))
                .singleElement()
                .satisfies(r -> assertThat(problem(r)).isEqualTo(Problem.EMPTY));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[{\"body\": \"One.\"}, {\"body\": \"Two.\"}]",
                "{\"body\": \"One.\"}\n{\"body\": \"Two.\"}",
                "{\n  \"body\": \"One.\"\n}\n{\n  \"body\": \"Two.\"\n}"
            })
    void readsADocumentOfSeveralArticles(String text) throws IOException {
        List<ReadResult> results = read("batch.json", text);

        assertThat(results).extracting(result -> article(result).body()).containsExactly("One.", "Two.");
        assertThat(results).extracting(result -> article(result).doc()).containsExactly("batch:1", "batch:2");
    }

    @Test
    void givesWhatStandsBeforeTheFaultOfADocument() throws IOException {
        List<ReadResult> results = read("batch.json", "[{\"body\": \"One.\"},\n {\"body\" \"Two.\"}]");

        assertThat(article(results.get(0)).body()).isEqualTo("One.");
        assertThat(problem(results.get(1))).isEqualTo(Problem.JSON);
        assertThat(((Unreadable) results.get(1)).place())
                .isInstanceOfSatisfying(
                        Place.LineColumn.class,
                        place -> assertThat(place.line()).isEqualTo(2));
    }

    private static List<ReadResult> read(String name, String text) throws IOException {
        List<ReadResult> results = new ArrayList<>();
        new ArticleReader(Limits.STANDARD).read(name, new ByteArrayInputStream(text.getBytes(UTF_8)), results::add);
        return results;
    }

    private static Article article(ReadResult result) {
        assertThat(result).isInstanceOf(ReadArticle.class);
        return ((ReadArticle) result).article();
    }

    private static Problem problem(ReadResult result) {
        assertThat(result).isInstanceOf(Unreadable.class);
        return ((Unreadable) result).finding().problem();
    }
}
