package attache.app.cli;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

class ArticleCommandTest {
    private static final String PAGE = "<!doctype html><html lang=en><head><title>Two barges for the delta</title>"
            + "<meta property='article:published_time' content='2031-03-31T22:00:00+02:00'><meta name=author content='Runa Hald'>"
            + "</head><body><h1>Two barges for the delta</h1>"
            + "<p>The harbour council said on Monday that it would lend two barges to the flooded towns.</p>"
            + "<p>Both are to leave with the next tide, its spokeswoman told reporters on the quay.</p></body></html>";

    @TempDir
    private Path directory;

    private Session session;

    @BeforeEach
    void open() {
        session = new Session(directory);
    }

    @Test
    void printsAPageAsALineOfJson() {
        String path = session.article("barges.html", PAGE);

        Session.Ran ran = session.run("article", path);

        assertThat(ran.status()).isEqualTo(Command.DONE);
        JsonNode node = JsonMapper.shared().readTree(ran.out());
        assertThat(node.path("file").asString()).isEqualTo(path);
        assertThat(node.path("title").asString()).isEqualTo("Two barges for the delta");
        assertThat(node.path("authors").get(0).asString()).isEqualTo("Runa Hald");
        assertThat(node.path("published").asString()).isEqualTo("2031-03-31T22:00:00+02:00");
        assertThat(node.path("state").asString()).isEqualTo("article");
        assertThat(node.path("body").asString())
                .startsWith("The harbour council")
                .endsWith("on the quay.");
    }

    @Test
    void printsTextWithItsFrontMatter() {
        Session.Ran ran =
                session.run("article", session.article("a.txt", "---\ntitle: Barges\n---\nThey left at noon."));

        JsonNode node = JsonMapper.shared().readTree(ran.out());
        assertThat(node.path("title").asString()).isEqualTo("Barges");
        assertThat(node.path("body").asString()).isEqualTo("They left at noon.");
    }

    @Test
    void namesWhatIsNoArticleAndPrintsTheRest() {
        String gone = session.article("gone.html", "<html><title>404 Not Found</title><h1>404 Not Found</h1></html>");

        Session.Ran ran = session.run("article", gone, session.article("barges.html", PAGE));

        assertThat(ran.status()).isEqualTo(Command.SOME_FAILED);
        assertThat(ran.err()).contains("gone.html: this is an error page");
        assertThat(ran.out()).hasLineCount(1);
    }
}
