package attache.bench;

import attache.article.PageArticles;
import attache.dossier.Dossier;
import attache.source.Limits;
import java.io.IOException;
import java.net.URI;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcCompression;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcWriter;

/**
 * Writes a web archive of pages, none twice, of which a share concerns the effort: {@code PageArchive FOLDER MEGABYTES FILE}, where
 * the folder holds pages as {@code .html.gz}.
 */
public final class PageArchive {
    /** One of so many pages concerns the effort: 2 %. */
    private static final int ONE_OF = 50;

    private static final MediaType HTML = MediaType.parse("text/html");

    private PageArchive() {}

    /** Runs; throws where a page cannot be read or FILE not be written. */
    public static void main(String[] args) throws IOException {
        NewsPages pages = NewsPages.of(
                Path.of(args[0]),
                new PageArticles(Limits.STANDARD, Optional.empty()),
                Dossier.ukraine().gate());
        int count = write(Path.of(args[2]), pages, Long.parseLong(args[1]) * 1_000_000);
        System.out.printf(Locale.ROOT, "%d pages, %d bytes%n", count, Files.size(Path.of(args[2])));
    }

    /**
     * Writes {@code file}, compressed where its name ends in {@code .gz}, until it has {@code bytes} bytes.
     *
     * @return how many pages it holds
     */
    static int write(Path file, NewsPages pages, long bytes) throws IOException {
        int written = 0;
        try (FileChannel channel = FileChannel.open(
                        file,
                        StandardOpenOption.CREATE,
                        StandardOpenOption.WRITE,
                        StandardOpenOption.TRUNCATE_EXISTING);
                WarcWriter writer = new WarcWriter(
                        channel, file.toString().endsWith(".gz") ? WarcCompression.GZIP : WarcCompression.NONE)) {
            while (channel.position() < bytes) {
                byte[] page = written % ONE_OF == 0
                        ? pages.concerned()
                                .get(written / ONE_OF % pages.concerned().size())
                        : pages.others().get(written % pages.others().size());
                writer.write(response(written, page));
                written++;
            }
        }
        return written;
    }

    /** The page with its number behind it, so that no two are the same. */
    private static WarcResponse response(int number, byte[] page) throws IOException {
        byte[] mark = ("<!-- " + number + " -->").getBytes(StandardCharsets.US_ASCII);
        byte[] body = new byte[page.length + mark.length];
        System.arraycopy(page, 0, body, 0, page.length);
        System.arraycopy(mark, 0, body, page.length, mark.length);
        return new WarcResponse.Builder(URI.create("https://news.example/" + number))
                .date(Instant.EPOCH)
                .body(new HttpResponse.Builder(200, "OK").body(HTML, body).build())
                .build();
    }
}
