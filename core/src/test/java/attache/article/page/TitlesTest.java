package attache.article.page;

import attache.source.ResourceTable;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Which of the things that a page calls its article is the title. */
class TitlesTest {

    static List<List<String>> table() {
        return ResourceTable.rows(TitlesTest.class, "titles.tsv", 6);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("table")
    void ofAllThatAPageCallsItsArticleOneIsTheTitle(List<String> row) {
        String window = row.get(1);
        String shown = row.get(2);
        String linked = row.get(3);
        String meta = row.get(4);
        String html = "<!doctype html><html><head><title>" + window + "</title>"
                + "<meta property=\"og:site_name\" content=\"Norrvik Post\">"
                + part("<meta property=\"og:title\" content=\"%s\">", meta)
                + part(
                        "<script type=\"application/ld+json\">{\"@type\": \"NewsArticle\", \"headline\": \"%s\"}</script>",
                        linked)
                + "</head><body>"
                + part("<h1>%s</h1>", shown)
                + "<p>The harbour council said on Monday that the vessels would leave before the week is out.</p></body></html>";

        Page page = new PageReader(Optional.empty()).read(html, Optional.empty());

        assertThat(page.title()).as(row.getFirst()).contains(row.get(5));
        // Whatever the title, the headline that is shown is no paragraph.
        assertThat(page.paragraphs()).extracting(Page.Paragraph::text).doesNotContain(shown);
    }

    private static String part(String form, String text) {
        return text.equals("-") ? "" : form.replace("%s", text);
    }
}
