package attache.article.page;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Pages in, articles out: golden pages written for this test. */
class PageReaderTest {
    private static final LocalDate TODAY = LocalDate.of(2031, 4, 5);
    private static final PageReader READER = new PageReader(Optional.of(TODAY));

    private static final String LEAD =
            "The harbour council of Norrvik said on Monday that it would lend two pumping vessels to the flooded delta.";
    private static final String SECOND =
            "The vessels, built for dredging, can move nine thousand tonnes of water an hour, the council's engineer said.";
    private static final String THIRD =
            "A third vessel stays behind because its crew has been on duty since the spring tides, she added.";

    private static Page read(String html) {
        return READER.read(html, Optional.empty());
    }

    private static List<String> texts(Page page) {
        return page.paragraphs().stream().map(Page.Paragraph::text).toList();
    }

    /** A page with menus, a promotion, a comment thread and a footer around {@code article}. */
    private static String page(String head, String article) {
        return """
                <!doctype html><html lang="en"><head><title>Vessels for the delta | Norrvik Post</title>%s</head><body>
                <nav><ul><li><a href="/">Home</a></li><li><a href="/sea">Sea</a></li><li><a href="/land">Land</a></li></ul></nav>
                <main>%s</main>
                <section class="comments"><p>I think that this is a very fine thing that the council does for them.</p>
                <p>And I think that the council should look after its own harbour before it looks after others.</p></section>
                <aside class="newsletter-box"><p>Get the day's news in your mailbox each morning before breakfast, for free.</p></aside>
                <footer><p>Norrvik Post is published by the Norrvik Post Company, Harbour Street 1, every day but Sunday.</p></footer>
                </body></html>""".formatted(head, article);
    }

    private static String paragraphs() {
        return "<h1>Vessels for the delta</h1><p>" + LEAD + "</p><p>" + SECOND + "</p><p>" + THIRD + "</p>";
    }

    @Test
    void keepsTheTextAndNothingAroundIt() {
        Page page = read(page("", paragraphs()));

        assertThat(page.state()).isEqualTo(PageState.ARTICLE);
        assertThat(page.title()).contains("Vessels for the delta");
        assertThat(texts(page)).containsExactly(LEAD, SECOND, THIRD);
    }

    @Test
    void believesJsonLdFirst() {
        Page page = read(page("""
                <script type="application/ld+json">{"@context":"https://schema.org","@graph":[
                {"@type":"Organization","@id":"#post","name":"The Norrvik Post"},
                {"@type":"NewsArticle","headline":"Vessels for the delta","datePublished":"2031-03-31T08:15:00+02:00",
                "dateModified":"2031-03-31T09:00:00+02:00","articleSection":"Sea","publisher":{"@id":"#post"},
                "author":[{"@type":"Person","name":"Runa Hald"},{"@type":"Person","name":"Ole Brekke"}]}]}</script>
                <meta property="article:published_time" content="2031-04-01T00:00:00Z">
                <link rel="canonical" href="https://post.example/sea/vessels">""", paragraphs()));

        assertThat(page.published().map(PageTime::iso)).contains("2031-03-31T08:15:00+02:00");
        assertThat(page.modified().map(PageTime::iso)).contains("2031-03-31T09:00:00+02:00");
        assertThat(page.authors()).containsExactly("Runa Hald", "Ole Brekke");
        assertThat(page.outlet()).contains("The Norrvik Post");
        assertThat(page.section()).contains("Sea");
        assertThat(page.url()).contains("https://post.example/sea/vessels");
        assertThat(page.language()).contains("en");
    }

    @Test
    void readsMetaElementsWhereThereIsNoJsonLd() {
        Page page = read(page("""
                <meta property="og:title" content="Vessels for the delta - Norrvik Post">
                <meta property="og:site_name" content="Norrvik Post"><meta name="author" content="By Runa Hald and Ole Brekke">
                <meta name="dcterms.created" content="2031-03-31">""", paragraphs()));

        assertThat(page.title()).contains("Vessels for the delta");
        assertThat(page.authors()).containsExactly("Runa Hald", "Ole Brekke");
        assertThat(page.published().map(PageTime::day)).contains(LocalDate.of(2031, 3, 31));
    }

    @Test
    void readsBylineAndDateFromTheHeadlinesSurroundings() {
        Page page = read(page(
                "",
                "<h1>Vessels for the delta</h1><div class=by>By Runa Hald</div><div>31 March 2031</div><p>" + LEAD
                        + "</p><p>" + SECOND + "</p><p>" + THIRD + "</p>"));

        assertThat(page.authors()).containsExactly("Runa Hald");
        assertThat(page.published().map(PageTime::day)).contains(LocalDate.of(2031, 3, 31));
        assertThat(texts(page)).containsExactly(LEAD, SECOND, THIRD);
    }

    @Test
    void anImpossibleDateIsNoDate() {
        for (String date : List.of("2031-02-31", "0000-00-00", "2099-01-01", "soon")) {
            Page page = read(page("<meta property='article:published_time' content='" + date + "'>", paragraphs()));
            assertThat(page.published()).as(date).isEmpty();
        }
    }

    @Test
    void aChangeBeforePublicationIsNoChange() {
        Page page = read(page(
                "<meta property='article:published_time' content='2031-03-31'>"
                        + "<meta property='article:modified_time' content='2031-03-01'>",
                paragraphs()));

        assertThat(page.modified()).isEmpty();
    }

    @Test
    void keepsHeadingsListsAndQuotations() {
        Page page = read(page(
                "",
                paragraphs()
                        + "<h2>What each vessel brings</h2><ul><li>two pumps of the larger kind</li><li>a crew of eleven</li></ul>"
                        + "<blockquote>We lend what we can spare.</blockquote><p>"
                        + LEAD.replace("Monday", "Tuesday").replace("two pumping vessels", "a crane barge and its tug")
                        + "</p>"));

        assertThat(page.paragraphs())
                .contains(
                        new Page.Paragraph(Page.Kind.HEADING, "What each vessel brings"),
                        new Page.Paragraph(Page.Kind.ITEM, "two pumps of the larger kind"),
                        new Page.Paragraph(Page.Kind.ITEM, "a crew of eleven"),
                        new Page.Paragraph(Page.Kind.QUOTATION, "We lend what we can spare."));
        assertThat(page.body()).contains("\n\n- two pumps of the larger kind\n- a crew of eleven\n\n");
    }

    @Test
    void leavesOutCaptionsCardsAndCallsButNamesThem() {
        Page page = READER.read(
                page(
                        "",
                        "<article><h1>Vessels for the delta</h1><p>" + LEAD + "</p>"
                                + "<figure><img src=a.jpg><figcaption>One of the vessels at its berth. Photo: Norrvik Post</figcaption></figure>"
                                + "<p>" + SECOND
                                + "</p><div class=card><h3><a href=/sea/tides>Spring tides come early this year</a></h3>"
                                + "<p>The moon is to blame, says the observatory on the hill above the old town.</p></div>"
                                + "<p>Read more: <a href=/sea/dredging>how dredging works</a></p><p>Sign up for our newsletter to learn more.</p><p>"
                                + THIRD + "</p></article>"),
                Optional.of("https://post.example/sea/vessels"));

        assertThat(texts(page)).containsExactly(LEAD, SECOND, THIRD);
        assertThat(page.captions()).containsExactly("One of the vessels at its berth. Photo: Norrvik Post");
        assertThat(page.related())
                .contains(new Page.RelatedLink("Spring tides come early this year", "https://post.example/sea/tides"));
    }

    @Test
    void shortArticlesWithinTheArticleAreCardsThatLeadToOthers() {
        String card =
                "<article><a href='/other/%d'>.</a><p>Ferry number %d is late once more, and nobody on the quay says why.</p></article>";
        String cards = card.formatted(1, 1) + card.formatted(2, 2) + card.formatted(3, 3);
        assertThat(texts(read(page("", "<article>" + paragraphs() + cards + "</article>"))))
                .containsExactly(LEAD, SECOND, THIRD);

        String chapter =
                "<article><a href='/map/%d'>Map</a><p>" + SECOND.replace("the", "chapter %d's") + "</p></article>";
        assertThat(texts(read(page("", "<article>" + paragraphs() + chapter.formatted(1, 1, 1, 1, 1) + "</article>"))))
                .hasSize(4);
    }

    @Test
    void whatAClassHidesIsLeftOutUnlessItIsTheArticle() {
        String hidden =
                "<div class='%s'><p>Readers with an account see every picture of the harbour in colour.</p></div>";
        assertThat(texts(read(page("", paragraphs() + hidden.formatted("offer hidden")))))
                .containsExactly(LEAD, SECOND, THIRD);
        assertThat(texts(read(page("", paragraphs() + hidden.formatted("hidden lg:block")))))
                .hasSize(4);
        assertThat(texts(read(page("", "<div class=hidden>" + paragraphs() + "</div>"))))
                .containsExactly(LEAD, SECOND, THIRD);
    }

    @Test
    void aLineThatAnnouncesOtherPagesIsLeftOutInTheMiddleToo() {
        String middle = "<p>" + LEAD + "</p><h3>Recommended videos</h3><p>" + SECOND + "</p><p>" + THIRD + "</p>";
        assertThat(texts(read(page("", middle)))).containsExactly(LEAD, SECOND, THIRD);
    }

    @Test
    void theNamesOfAPartCountForNothingWhereTheTextStandsInIt() {
        Page page = read("<html><body><div class='sidebar comments-enabled'>" + paragraphs() + "</div></body></html>");

        assertThat(texts(page)).containsExactly(LEAD, SECOND, THIRD);
    }

    @Test
    void readsTextThatBreaksPart() {
        Page page = read("<body><table><tr><td><b>Vessels for the delta</b></td></tr><tr><td>" + LEAD + "<br><br>"
                + SECOND + "<br><br>" + THIRD + "</td></tr></table>");

        assertThat(texts(page)).containsExactly(LEAD, SECOND, THIRD);
    }

    @Test
    void aPageMadeByScriptsIsReadFromItsJsonLd() {
        Page page = read("<html><head><title>Vessels</title><script type=application/ld+json>"
                + "{\"@type\":\"NewsArticle\",\"headline\":\"Vessels for the delta\",\"articleBody\":\"" + LEAD + "\\n"
                + SECOND
                + "\"}</script></head><body><div id=app></div></body></html>");

        assertThat(texts(page)).containsExactly(LEAD, SECOND);
    }

    @Test
    void brokenJsonLdIsPassedOver() {
        Page page = read(
                page("<script type='application/ld+json'>{\"@type\": \"NewsArticle\", oops</script>", paragraphs()));

        assertThat(texts(page)).containsExactly(LEAD, SECOND, THIRD);
    }

    @Test
    void aSecondArticleBelowIsNotPartOfTheFirst() {
        String other = "<article><h1>Ferries resume</h1>"
                + IntStream.range(0, 5)
                        .mapToObj(i -> "<p>The ferry of line " + i
                                + " sails again from the inner quay, the line's owners said.</p>")
                        .collect(Collectors.joining())
                + "</article>";
        Page page = read(page(
                "<meta property=og:title content='Vessels for the delta'>",
                "<article>" + paragraphs() + "</article>" + other));

        assertThat(texts(page)).containsExactly(LEAD, SECOND, THIRD);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "404 Not Found | The page you asked for is not here. | ERROR",
                "Just a moment... | Verify you are human by completing the action below. | CONSENT",
                "Norrvik Post | We value your privacy. With your consent we store what you read. | CONSENT",
                "Norrvik Post | Welcome. | NO_ARTICLE",
            })
    void saysWhatIsNoArticle(String title, String words, PageState state) {
        Page page = read("<html><head><title>" + title + "</title></head><body><h1>" + title + "</h1><p>" + words
                + "</p></body></html>");

        assertThat(page.state()).isEqualTo(state);
        assertThat(page.state().isReadable()).isFalse();
    }

    @Test
    void aListOfLinksIsNoArticle() {
        String links = IntStream.range(0, 60)
                .mapToObj(i -> "<li><a href=/n" + i + ">The council decides on matter number " + i
                        + " of its long agenda</a></li>")
                .collect(Collectors.joining());

        assertThat(read("<html><body><h1>News</h1><ul>" + links + "</ul></body></html>")
                        .state())
                .isEqualTo(PageState.NO_ARTICLE);
    }

    @Test
    void theBeginningBeforeAPaywallIsSaidToBeOne() {
        Page page = read(page(
                "",
                "<h1>Vessels for the delta</h1><p>" + LEAD + "</p><p>" + SECOND
                        + "</p><div class=gate><p>Subscribe to continue</p></div>"));

        assertThat(page.state()).isEqualTo(PageState.PAYWALLED);
        assertThat(texts(page)).containsExactly(LEAD, SECOND);
    }

    @Test
    void decodesReferencesAndLeavesOutWhatCannotBeSeen() {
        Page page = read(
                "<body><h1>A</h1><p>The fund&#8217;s share was &euro;5&nbsp;million, half of what the is\u00ADlands had asked for.</p></body>");

        assertThat(texts(page))
                .containsExactly("The fund’s share was €5 million, half of what the islands had asked for.");
    }

    @Test
    void elementsNestedVeryDeeplyCostNoStack() {
        String deep = "<div>".repeat(100_000) + "<p>" + LEAD + "</p>" + "</div>".repeat(100_000);

        assertThat(read("<body>" + deep + "</body>").body()).contains(LEAD);
    }

    @Test
    void readsWhateverItIsGiven() {
        for (String text :
                List.of("", "<", "<p", "no page at all", "<html><body></body></html>", "\uD800", "<!--", "<svg><p>")) {
            assertThat(read(text).state()).as(text).isNotNull();
        }
    }

    @Test
    void takesTimeInProportionToThePage() {
        String few = page(
                "",
                IntStream.range(0, 2_000).mapToObj(PageReaderTest::paragraph).collect(Collectors.joining()));
        String many = page(
                "",
                IntStream.range(0, 32_000).mapToObj(PageReaderTest::paragraph).collect(Collectors.joining()));
        read(few);
        long one = nanoseconds(few);
        long sixteen = nanoseconds(many);

        assertThat(sixteen)
                .as("16 times the page in %d ns against %d", sixteen, one)
                .isLessThan(100 * one);
    }

    private static String paragraph(int i) {
        return "<p>Crew number " + i + " reached harbour " + 7 * i
                + " before the tide, and went on to the next one at once.</p>";
    }

    private static long nanoseconds(String html) {
        long best = Long.MAX_VALUE;
        for (int i = 0; i < 3; i++) {
            long start = System.nanoTime();
            read(html);
            best = Math.min(best, System.nanoTime() - start);
        }
        return best;
    }
}
