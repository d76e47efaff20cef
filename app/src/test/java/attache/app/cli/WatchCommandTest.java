package attache.app.cli;

import attache.app.watch.Site;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/** What the command for watching prints, and where its feeds come from. */
class WatchCommandTest {
    @TempDir
    private Path directory;

    private Session session;
    private Site site;

    @BeforeEach
    void publish() throws IOException {
        session = new Session(directory);
        site = new Site().announce("/1", Site.page(7)).rss("/feed");
    }

    @AfterEach
    void close() throws IOException {
        site.close();
    }

    @Test
    void aLineForAPersonHasDayHeadlineEntriesAndAddress() {
        Session.Ran ran = session.onStore("watch", "--once", "--allow-private", site.at("/feed"));

        assertThat(ran.status()).isZero();
        assertThat(ran.out())
                .hasLineCount(1)
                .startsWith("2026-04-01 Harbour sends 7  new: Norway -> Ukraine: 7 drone")
                .endsWith("  " + site.at("/1") + "\n");
        assertThat(ran.err()).contains("Read 1 article of 1 feed into ").contains("Next due at ");
    }

    @Test
    void aLineForAProgramIsAnObject() {
        Session.Ran ran = session.onStore("watch", "--once", "--json", "--quiet", "--allow-private", site.at("/feed"));

        JsonNode node = new JsonMapper().readTree(ran.out());
        assertThat(node.path("address").asString()).isEqualTo(site.at("/1"));
        assertThat(node.path("published").asString()).isEqualTo("2026-04-01");
        assertThat(node.at("/begun/0/name").asString()).startsWith("Norway -> Ukraine");
        assertThat(node.path("extended").isEmpty()).isTrue();
        assertThat(ran.err()).isEmpty();
    }

    @Test
    void feedsComeFromTheDossierAndFromAFileThatListsThem() throws IOException {
        String opml = session.article(
                "feeds.opml", "<opml><body><outline xmlUrl=\"" + site.at("/feed") + "\"/></body></opml>");
        try (Site other = new Site().announce("/1", Site.page(8)).rss("/feed")) {
            String dossier = session.article(
                    "relief.yaml", "name: Relief\nrecipients: [UKR]\nfeeds:\n  - " + other.at("/feed") + "\n");

            Session.Ran ran = session.onStore("watch", "--once", "--allow-private", "--dossier=" + dossier, opml);

            assertThat(ran.out()).contains("Harbour sends 7", "Harbour sends 8");
        }
    }

    @Test
    void withoutLeaveNoPrivateAddressIsAskedAndTheFailureDecidesTheStatus() {
        Session.Ran ran = session.onStore("watch", "--once", site.at("/feed"));

        assertThat(ran.status()).isEqualTo(1);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err()).contains(site.at("/feed"), "no address of the public internet");
        assertThat(site.server().requests()).isEmpty();
    }

    @Test
    void aListWithoutFeedsIsWrongUsage() throws IOException {
        Path file = Files.writeString(directory.resolve("none.opml"), "<opml><body></body></opml>");

        Session.Ran ran = session.onStore("watch", file.toString());

        assertThat(ran.status()).isEqualTo(2);
        assertThat(ran.err()).contains("lists no feeds");
    }
}
