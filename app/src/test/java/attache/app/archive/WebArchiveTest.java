package attache.app.archive;

import attache.article.PageArticles;
import attache.article.ReadArticle;
import attache.article.ReadResult;
import attache.article.Unreadable;
import attache.dossier.Dossier;
import attache.source.Limits;
import attache.source.Place;
import attache.source.Problem;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcCompression;

import static org.assertj.core.api.Assertions.assertThat;

class WebArchiveTest {
    private static final String FIRST = Archives.html("Help for Kyiv", "Kyiv");
    private static final String SECOND = Archives.html("More help for Kharkiv", "Kharkiv");

    private WebArchive archive = archive(Limits.STANDARD);

    private static WebArchive archive(Limits limits) {
        return new WebArchive(
                limits,
                new PageArticles(limits, Optional.empty()),
                Dossier.ukraine().gate());
    }

    private List<ReadResult> read(byte[] bytes) throws IOException {
        List<ReadResult> results = new ArrayList<>();
        archive.read("crawl.warc", new ByteArrayInputStream(bytes), results::add);
        return results;
    }

    private static List<String> titles(List<ReadResult> results) {
        return results.stream()
                .filter(ReadArticle.class::isInstance)
                .map(result -> ((ReadArticle) result).article().title().orElse(""))
                .toList();
    }

    @ParameterizedTest
    @EnumSource(names = {"NONE", "GZIP"})
    void readsThePagesAndNothingElse(WarcCompression compression) throws IOException {
        byte[] bytes = new Archives(compression)
                .request("https://port.example/a")
                .page("https://port.example/a", FIRST)
                .response("https://port.example/logo", MediaType.parse("image/png"), new byte[500], "")
                .packedPage("https://port.example/b", SECOND)
                .bytes();

        List<ReadResult> results = read(bytes);

        assertThat(titles(results)).containsExactly("Help for Kyiv", "More help for Kharkiv");
        ReadArticle second = (ReadArticle) results.get(1);
        assertThat(second.article().url()).contains("https://port.example/b");
        assertThat(second.article().doc()).isEqualTo("crawl:5");
        assertThat(((Place.Offset) second.place()).offset()).isPositive();
    }

    @Test
    void readsPdfDocumentsThatAreAboutTheEffort() throws IOException {
        MediaType type = MediaType.parse("application/pdf");
        byte[] bytes = new Archives(WarcCompression.GZIP)
                .response(
                        "https://port.example/a.pdf",
                        type,
                        Documents.page("Help for Kyiv", "The council of the port sends Ukraine its oldest crane."),
                        "")
                .response(
                        "https://port.example/b.pdf",
                        type,
                        Documents.page("Herring prices", "The price of herring rose again on Monday."),
                        "")
                .response("https://port.example/c.pdf", type, "%PDF-1.7 cut".getBytes(StandardCharsets.US_ASCII), "")
                .page("https://port.example/d", SECOND)
                .bytes();

        List<ReadResult> results = read(bytes);

        assertThat(titles(results)).containsExactly("Help for Kyiv", "More help for Kharkiv");
        ReadArticle first = (ReadArticle) results.getFirst();
        assertThat(first.article().url()).contains("https://port.example/a.pdf");
        assertThat(first.article().doc()).isEqualTo("crawl:2");
        assertThat(archive.offTopic()).isEqualTo(1);
        assertThat(results)
                .anySatisfy(result -> assertThat(result)
                        .isInstanceOfSatisfying(
                                Unreadable.class,
                                cut -> assertThat(cut.finding().problem()).isEqualTo(Problem.DAMAGED_ARCHIVE)));
    }

    @Test
    void readsAPageOnceHoweverOftenItWasStored() throws IOException {
        byte[] bytes = new Archives(WarcCompression.GZIP)
                .page("https://port.example/a", FIRST)
                .page("https://port.example/a?again", FIRST)
                .bytes();

        assertThat(titles(read(bytes))).containsExactly("Help for Kyiv");
    }

    @Test
    void passesOverWhatCannotBeAboutTheEffort() throws IOException {
        byte[] bytes = new Archives(WarcCompression.GZIP)
                .page("https://port.example/a", Archives.html("Help for the lighthouse", "the lighthouse"))
                .page("https://port.example/b", FIRST)
                .bytes();

        assertThat(titles(read(bytes))).containsExactly("Help for Kyiv");
        assertThat(archive.offTopic()).isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource(names = {"NONE", "GZIP"})
    void readsACutOffArchiveAsFarAsItGoesAndSaysWhereItEnds(WarcCompression compression) throws IOException {
        byte[] bytes = new Archives(compression)
                .page("https://port.example/a", FIRST)
                .page("https://port.example/b", SECOND)
                .bytes();

        List<ReadResult> results = read(Arrays.copyOf(bytes, bytes.length - 120));

        assertThat(titles(results)).startsWith("Help for Kyiv");
        assertThat(results.getLast()).isInstanceOfSatisfying(Unreadable.class, end -> {
            assertThat(end.finding().problem()).isEqualTo(Problem.DAMAGED_ARCHIVE);
            assertThat(end.finding().place()).isInstanceOf(Place.Offset.class);
        });
    }

    @Test
    void readsADamagedArchiveUpToTheDamage() throws IOException {
        byte[] whole = new Archives(WarcCompression.GZIP)
                .page("https://port.example/a", FIRST)
                .bytes();
        byte[] damaged = Arrays.copyOf(whole, whole.length + 400);
        Arrays.fill(damaged, whole.length, damaged.length, (byte) 0x5A);

        List<ReadResult> results = read(damaged);

        assertThat(titles(results)).containsExactly("Help for Kyiv");
        assertThat(results).hasSize(2);
    }

    @Test
    void aPageThatUnpacksBeyondTheLimitIsRefusedAndTheNextIsRead() throws IOException {
        archive = archive(new Limits(50_000));
        byte[] bytes = new Archives(WarcCompression.GZIP)
                .packedPage("https://port.example/bomb", FIRST + " ".repeat(5_000_000))
                .page("https://port.example/b", SECOND)
                .bytes();

        List<ReadResult> results = read(bytes);

        assertThat(((Unreadable) results.getFirst()).finding().problem()).isEqualTo(Problem.TOO_LARGE);
        assertThat(titles(results)).containsExactly("More help for Kharkiv");
    }

    @Test
    void saysThatAFileIsNoArchive() throws IOException {
        assertThat(read("nothing of the kind".getBytes(StandardCharsets.UTF_8)))
                .isNotEmpty()
                .allSatisfy(result -> assertThat(result).isInstanceOf(Unreadable.class));
    }
}
