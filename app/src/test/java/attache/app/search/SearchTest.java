package attache.app.search;

import attache.app.Articles;
import attache.app.TinyReading;
import attache.app.store.Access;
import attache.app.store.Store;
import attache.article.Article;
import attache.view.Paint;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Articles and records are found by their words, and no query is an error. */
class SearchTest {
    private static final long SEED = 99;

    @TempDir
    private static Path directory;

    private static Store store;
    private static SearchIndex index;

    @BeforeAll
    static void readTwoArticles() {
        store = Store.open(directory.resolve("test.db"), Access.WRITE);
        read(Articles.article(
                "drones", "Snow fell in the fjord. NOR pledged 12 drone to UKR. The Storting’s café was full."));
        read(Articles.article("tents", "SWE delivered 3 tent to UKR. Ada Berg said: drones are loud."));
        index = SearchIndex.of(store, _ -> {});
    }

    @AfterAll
    static void close() {
        index.close();
        store.close();
    }

    private static void read(Article article) {
        store.articles().keep(article, "tiny-1", Instant.EPOCH, TinyReading.FIRST.read(article));
    }

    private static Hits find(String query) {
        return index.find(query, 20);
    }

    private static List<String> docs(String query) {
        return find(query).best().stream()
                .filter(hit -> hit.kind().equals("article"))
                .map(Hit::doc)
                .sorted()
                .toList();
    }

    @Test
    void wordsAreFoundInAnyFormAndAllAreWanted() {
        assertThat(docs("drone")).containsExactly("drones", "tents");
        assertThat(docs("DRONES snow")).containsExactly("drones");
        assertThat(docs("cafe")).containsExactly("drones");
        assertThat(docs("storting")).containsExactly("drones");
        assertThat(docs("\"fjord snow\"")).isEmpty();
        assertThat(docs("\"snow fell\"")).containsExactly("drones");
        assertThat(docs("tent | snow")).containsExactly("drones", "tents");
        assertThat(docs("drone -snow")).containsExactly("tents");
        assertThat(docs("deliv*")).containsExactly("tents");
        assertThat(docs("zebra")).isEmpty();
    }

    @Test
    void recordsAreFoundToo() {
        assertThat(find("loud").best()).anySatisfy(hit -> {
            assertThat(hit.kind()).isEqualTo("statement");
            assertThat(hit.doc()).isEqualTo("tents");
        });
    }

    @Test
    void theWordsThatMatchAreMarked() {
        Hit hit = find("fjord").best().getFirst();

        assertThat(hit.passages()).hasSize(1);
        assertThat(Paint.PLAIN.of(hit.passages().getFirst())).isEqualTo("Snow fell in the [fjord].");
    }

    static Stream<String> oddQueries() {
        Random random = new Random(SEED);
        Stream<String> made = Stream.generate(() -> random.ints(40, 1, 0x3000)
                        .filter(Character::isDefined)
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString())
                .limit(50);
        return Stream.concat(
                Stream.of(
                        "",
                        " ",
                        "\"",
                        "\"\"",
                        "(",
                        ")",
                        "()(",
                        "((((((((((",
                        "*",
                        "***",
                        "~",
                        "a~",
                        "a~99",
                        "\"a b\"~999999999999",
                        "-",
                        "- -",
                        "-drone",
                        "+",
                        "|",
                        "||",
                        "| drone",
                        "drone |",
                        "\\",
                        "\\\\",
                        "drone\\",
                        ":",
                        "title:drone",
                        "[a TO",
                        "{",
                        "^",
                        "a^b",
                        "AND",
                        "OR NOT",
                        "é́",
                        "\u0000",
                        "😀",
                        "\uD800",
                        "' OR 1=1 --",
                        "%s%n",
                        "(".repeat(5000),
                        "a ".repeat(5000),
                        "x".repeat(100_000),
                        "*a",
                        "?",
                        "dr?ne"),
                made);
    }

    @ParameterizedTest
    @MethodSource("oddQueries")
    void noQueryIsAnError(String query) {
        assertThat(find(query).best())
                .as("query \"" + query + "\", seed " + SEED)
                .hasSizeLessThanOrEqualTo(20);
    }
}
