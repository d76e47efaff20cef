package attache.article.page;

import attache.source.Decoded;
import attache.source.PageDecoder;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What holds for every page, said of pages of many publishers where they are at hand. */
class PagesInTheWildTest {
    private static final Path PAGES = Path.of("../../shared/data/news-pages");

    @Test
    void everyPageGivesBlocksOnOneLineAndADateThatCanBe() throws IOException {
        Assumptions.assumeTrue(Files.isDirectory(PAGES), "SKIPPED: " + PAGES + " is not there");
        PageReader reader = new PageReader(Optional.empty());
        List<Path> files;
        try (Stream<Path> walk = Files.walk(PAGES)) {
            files = walk.filter(file -> file.toString().endsWith(".html.gz"))
                    .sorted()
                    .toList();
        }
        assertThat(files).isNotEmpty();
        for (Path file : files) {
            Page page = reader.read(text(file), Optional.empty());
            assertThat(page.paragraphs())
                    .as(file.toString())
                    .allSatisfy(one -> assertThat(one.text())
                            .isEqualTo(PageText.fold(one.text()))
                            .isNotBlank());
            assertThat(page).as("a second reading of " + file).isEqualTo(reader.read(text(file), Optional.empty()));
            page.published().ifPresent(time -> assertThat(time.day().getYear()).isBetween(1991, 2100));
        }
    }

    private static String text(Path file) throws IOException {
        try (InputStream in = new GZIPInputStream(Files.newInputStream(file))) {
            return switch (PageDecoder.decode(file.toString(), in.readAllBytes(), Optional.empty())) {
                case Decoded.Text text -> text.text();
                case Decoded.Refused refused ->
                    throw new AssertionError(refused.finding().line());
            };
        }
    }
}
