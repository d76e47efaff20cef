package attache.app.http;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/** What the page is made of. */
class PageFilesTest {
    private static final int LARGEST = 300 * 1024;
    private static final Path SOURCES = Path.of("src", "main", "web", "src");

    /** Ways for text to come to life, or for a style to need more than the policy allows. */
    private static final Pattern FORBIDDEN = Pattern.compile(
            "\\{@html|innerHTML|outerHTML|insertAdjacentHTML|document\\.write|eval\\(|new Function| style=\"|srcdoc|https?://(?!www\\.w3)");

    @Test
    void itIsSmall() throws IOException, URISyntaxException {
        URL page = PageFiles.class.getResource("page/index.html");
        assumeTrue(page != null, "SKIPPED: the page is not part of this build, which had no Node.js");
        long total = 0;
        try (Stream<Path> files = Files.walk(Path.of(page.toURI()).getParent())) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                total += gzipped(file);
            }
        }
        assertThat(total).isBetween(10_000L, (long) LARGEST);
    }

    private static long gzipped(Path file) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(bytes);
                InputStream in = Files.newInputStream(file)) {
            in.transferTo(out);
        }
        return bytes.size();
    }

    @Test
    void nothingInItMakesHtmlOfTextOrLoadsFromElsewhere() throws IOException {
        List<Path> sources;
        try (Stream<Path> files = Files.walk(SOURCES)) {
            sources = files.filter(file -> file.toString().matches(".*\\.(svelte|js|css)"))
                    .filter(file -> !file.toString().endsWith(".test.js"))
                    .toList();
        }
        assertThat(sources)
                .hasSizeGreaterThan(20)
                .allSatisfy(file ->
                        assertThat(Files.readString(file)).as("%s", file).doesNotContainPattern(FORBIDDEN));
    }
}
