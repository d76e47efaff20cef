package attache.article;

import attache.source.Finding;
import attache.source.Limits;
import attache.source.Place;
import attache.source.Problem;
import attache.text.Span;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

class ArticleReaderTest {

    @Test
    void readsTextWithoutFrontMatter() {
        Article article = article("news/day.one.txt", "Norway sends help.\nMore follows.\n");

        assertThat(article.doc()).isEqualTo("day.one");
        assertThat(article.body()).isEqualTo("Norway sends help.\nMore follows.");
        assertThat(article.title()).isEmpty();
        assertThat(article.published()).isEmpty();
        assertThat(article.url()).isEmpty();
        assertThat(article.outlet()).isEmpty();
        assertThat(article.authors()).isEmpty();
    }

    @Test
    void readsFrontMatter() {
        Article article = article("a.txt", """
                ---
                date: 2025-10-15
                url: https://example.org/a
                title: "Help: on its way"
                outlet: Samples Wire
                authors: [First Desk, Second Desk]
                mood: hopeful
                ---
                Norway sends help.
                """);

        assertThat(article.published()).contains(LocalDate.of(2025, 10, 15));
        assertThat(article.url()).contains("https://example.org/a");
        assertThat(article.title()).contains("Help: on its way");
        assertThat(article.outlet()).contains("Samples Wire");
        assertThat(article.authors()).containsExactly("First Desk", "Second Desk");
        assertThat(article.body()).isEqualTo("Help: on its way\n\nNorway sends help.");
    }

    @Test
    void knowsTheFieldsByTheirOtherNames() {
        Article article = article("a.md", """
                ---
                published_time: '2025-10-15 09:30:00-04:00'
                source_url: https://example.org/a
                Author: By Desk One and Desk Two
                ---
                Norway sends help.
                """);

        assertThat(article.published()).contains(LocalDate.of(2025, 10, 15));
        assertThat(article.url()).contains("https://example.org/a");
        assertThat(article.authors()).containsExactly("Desk One", "Desk Two");
    }

    @ParameterizedTest
    @CsvSource({
        "'Desk One; Desk Two', 'Desk One|Desk Two'",
        "'Desk One, Desk Two and Desk Three', 'Desk One|Desk Two|Desk Three'",
        "'Desk, One', 'Desk, One'",
        "Newsroom, Newsroom"
    })
    void splitsABylineOnlyIntoFullNames(String byline, String names) {
        Article article = article("a.md", "---\nauthors: \"" + byline + "\"\n---\nWords.\n");

        assertThat(article.authors()).containsExactly(names.split("\\|"));
    }

    @Test
    void placesBrokenFrontMatter() {
        Unreadable refused = refused("a.md", "---\ndate: 2025-10-15\ntitle: Help: on its way\n---\nWords.\n");

        assertThat(refused.finding().problem()).isEqualTo(Problem.FRONT_MATTER);
        assertThat(refused.place()).isEqualTo(new Place.LineColumn(3, 12));
        assertThat(refused.nextStep()).contains("quotation marks");
    }

    @Test
    void missesTheEndOfFrontMatter() {
        Unreadable refused = refused("a.md", "---\ndate: 2025-10-15\ntitle: Help\n\nWords and words.\n");

        assertThat(refused.finding().problem()).isEqualTo(Problem.FRONT_MATTER);
        assertThat(refused.reason()).contains("no end");
    }

    @Test
    void takesARuleAtTheTopForNoFrontMatter() {
        assertThat(article("a.txt", "---\nWords of one article\n---\nMore words.\n")
                        .body())
                .isEqualTo("---\nWords of one article\n---\nMore words.");
        assertThat(article("a.txt", "---\nWords without end.\n").body()).contains("Words without end.");
    }

    @ParameterizedTest
    @CsvSource({"2025-02-30", "soon", "'10/12/2025'", "2025-10"})
    void leavesAnArticleUndatedWhereItsDateIsNone(String date) {
        ReadArticle read = read("a.md", "---\ndate: \"" + date + "\"\n---\nWords.\n");

        assertThat(read.article().published()).isEmpty();
        assertThat(read.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.problem()).isEqualTo(Problem.DATE);
            assertThat(finding.reason()).contains('"' + date + '"');
        });
    }

    @Test
    void takesNoAddressThatLeadsNowhereOnTheWeb() {
        ReadArticle read = read("a.md", "---\nurl: \"javascript:alert(1)\"\n---\nWords.\n");

        assertThat(read.article().url()).isEmpty();
        assertThat(read.findings()).extracting(Finding::problem).containsExactly(Problem.ADDRESS);
    }

    @Test
    void refusesFrontMatterWithoutWords() {
        assertThat(refused("a.md", "---\ntitle: Help\n---\n\n").finding().problem())
                .isEqualTo(Problem.BLANK);
    }

    @Test
    void refusesMoreThanTheLimit() {
        ArticleReader reader = new ArticleReader(new Limits(1000));
        byte[] bytes = "Words and ".repeat(101).getBytes(UTF_8);

        ReadResult result = reader.read("long.txt", bytes);

        assertThat(result).isInstanceOfSatisfying(Unreadable.class, refused -> {
            assertThat(refused.finding().problem()).isEqualTo(Problem.TOO_LARGE);
            assertThat(refused.finding().line()).startsWith("long.txt: ").contains("1000 bytes");
        });
        assertThat(results(reader, "long.txt", bytes)).singleElement().isInstanceOf(Unreadable.class);
    }

    @ParameterizedTest
    @CsvSource({"crawl.warc, a crawl", "paper.pdf, a paper"})
    void saysWhichKindsItDoesNotRead(String name, String text) {
        assertThat(results(name, text)).singleElement().satisfies(result -> {
            assertThat(result).isInstanceOf(Unreadable.class);
            assertThat(((Unreadable) result).finding().problem()).isEqualTo(Problem.KIND_NOT_READ);
        });
    }

    private static final String PAGE = "<!doctype html><html><head><title>Two barges for the delta</title>"
            + "<meta property='article:published_time' content='2031-03-31T22:00:00Z'></head><body><h1>Two barges for the delta</h1>"
            + "<p>The harbour council said on Monday that it would lend two barges to the flooded towns.</p>"
            + "<p>Both are to leave with the next tide, its spokeswoman told reporters on the quay.</p></body></html>";

    @ParameterizedTest
    @ValueSource(strings = {"page.html", "page.txt"})
    void readsAPageWhateverItsName(String name) {
        ReadArticle read = (ReadArticle) results(name, PAGE).getFirst();

        assertThat(read.article().title()).contains("Two barges for the delta");
        assertThat(read.article().published()).contains(LocalDate.of(2031, 3, 31));
        assertThat(read.article().body()).startsWith("Two barges for the delta\n\nThe harbour council said");
        assertThat(read.page()).isPresent();
    }

    @Test
    void readsACompressedPageAndSaysWhereItIsDamaged() throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            out.write(PAGE.getBytes(UTF_8));
        }
        byte[] bytes = packed.toByteArray();
        ArticleReader reader = new ArticleReader(Limits.STANDARD);

        assertThat(results(reader, "page.html.gz", bytes)).singleElement().isInstanceOf(ReadArticle.class);
        assertThat(results(reader, "page.html.gz", Arrays.copyOf(bytes, bytes.length / 2)))
                .singleElement()
                .satisfies(result ->
                        assertThat(((Unreadable) result).finding().problem()).isEqualTo(Problem.DAMAGED_ARCHIVE));
    }

    @Test
    void aPageThatUnpacksBeyondTheLimitIsRefusedUnread() throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            for (int i = 0; i < 2_000; i++) {
                out.write(new byte[10_000]);
            }
        }

        assertThat(results(new ArticleReader(new Limits(100_000)), "bomb.html.gz", packed.toByteArray()))
                .singleElement()
                .satisfies(result ->
                        assertThat(((Unreadable) result).finding().problem()).isEqualTo(Problem.TOO_LARGE));
    }

    @Test
    void aPageThatIsNoArticleIsNamedForWhatItIs() {
        assertThat(results("gone.html", "<html><title>404 Not Found</title><body><h1>404 Not Found</h1></body></html>"))
                .singleElement()
                .satisfies(result -> assertThat(((Unreadable) result).finding().line())
                        .startsWith("gone.html: this is an error page"));
    }

    @Test
    void namesAMarkdownArticleByItsFirstHeadingAndKeepsTheHeading() {
        Article article = article("a.md", "# Help is *on its way*\n\nWords.\n");

        assertThat(article.title()).contains("Help is on its way");
        assertThat(article.body()).isEqualTo("Help is on its way\n\nWords.");
    }

    @Test
    void leadsBackToTheSource() {
        ReadArticle read =
                read("a.md", "---\ntitle: Late help\n---\nHelp for **Ukraine** [came](https://example.org) *late*.\n");
        String body = read.article().body();

        assertThat(body).isEqualTo("Late help\n\nHelp for Ukraine came late.");
        assertThat(read.sourceWords(new Span(0, 9))).isEqualTo("Late help");
        assertThat(read.sourceWords(new Span(11, body.length())))
                .isEqualTo("Help for **Ukraine** [came](https://example.org) *late*.");
        assertThat(read.sourceWords(new Span(20, 27))).isEqualTo("Ukraine");
    }

    @Test
    void putsATitleBeforeTheBodyOnlyWhereItStandsInTheSource() {
        assertThat(article("a.md", "---\ntitle: \"Kyiv\\u2019s needs\"\n---\nWords.\n"))
                .satisfies(article -> assertThat(article.title()).contains("Kyiv’s needs"))
                .satisfies(article -> assertThat(article.body()).isEqualTo("Words."));
        assertThat(article("a.md", "---\ntitle: Kyiv needs help\n---\nKyiv needs help\n\nWords.\n")
                        .body())
                .isEqualTo("Kyiv needs help\n\nWords.");
    }

    @Test
    void givesACopyUnderAnotherHeadlineTheSameDigest() {
        assertThat(article("a.md", "---\ntitle: Kyiv needs help\n---\nWords.\n").digest())
                .isEqualTo(article("b.md", "Words.\n").digest());
    }

    @Test
    void givesCopiesOneDigest() {
        String wrapped = "The alliance’s partners said on Monday that they\nhad “done enough” for now.\n";
        String plain = "The alliance's  partners said on Monday that they had \"done enough\" for now.";

        assertThat(article("a.txt", wrapped).digest())
                .hasSize(64)
                .isEqualTo(article("b.txt", plain).digest())
                .isNotEqualTo(article("c.txt", plain + " More.").digest());
    }

    private static List<ReadResult> results(String name, String text) {
        return results(new ArticleReader(Limits.STANDARD), name, text.getBytes(UTF_8));
    }

    private static List<ReadResult> results(ArticleReader reader, String name, byte[] bytes) {
        List<ReadResult> results = new ArrayList<>();
        try {
            reader.read(name, new ByteArrayInputStream(bytes), results::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return results;
    }

    private static ReadArticle read(String name, String text) {
        return (ReadArticle) results(name, text).getFirst();
    }

    private static Article article(String name, String text) {
        ReadArticle read = read(name, text);
        assertThat(read.findings()).isEmpty();
        return read.article();
    }

    private static Unreadable refused(String name, String text) {
        return (Unreadable) results(name, text).getFirst();
    }
}
