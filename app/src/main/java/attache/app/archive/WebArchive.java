package attache.app.archive;

import attache.article.DocumentName;
import attache.article.PageArticles;
import attache.article.ReadArticle;
import attache.article.ReadResult;
import attache.article.Unreadable;
import attache.dossier.DossierGate;
import attache.source.Finding;
import attache.source.Limits;
import attache.source.Place;
import attache.source.Problem;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.zip.CRC32C;
import java.util.zip.ZipException;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.ParsingException;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResponse;

/** Reads the pages of a web archive, compressed or not, as they stream by. One use an object; not safe for several threads. */
public final class WebArchive {
    private static final MediaType DOCUMENT = MediaType.parse("application/pdf");

    private final Limits limits;
    private final PageArticles pages;
    private final DossierGate gate;
    private final Set<Long> seen = new HashSet<>();
    private int records;
    private int offTopic;

    /**
     * Reads archives.
     *
     * @param gate pages that it does not admit are passed over before they are parsed
     */
    public WebArchive(Limits limits, PageArticles pages, DossierGate gate) {
        this.limits = limits;
        this.pages = pages;
        this.gate = gate;
    }

    /** How many pages were passed over because they cannot be about the effort. */
    public int offTopic() {
        return offTopic;
    }

    /**
     * Gives the article of every page in {@code stream}. Records that are neither pages of HTML nor PDF documents, and pages that are
     * no articles (an archive has thousands), are passed over in silence.
     *
     * @param input names the archive
     * @param stream not closed
     * @throws IOException where the stream itself fails; what was read before was given
     */
    public void read(String input, InputStream stream, Consumer<? super ReadResult> sink) throws IOException {
        long place = 0;
        try {
            // Not closed: the stream is the caller's.
            WarcReader reader = new WarcReader(stream);
            reader.setLenient(true);
            for (Optional<WarcRecord> record = reader.next(); record.isPresent(); record = reader.next()) {
                place = reader.position();
                records++;
                if (record.get() instanceof WarcResponse response && isPage(response)) {
                    page(input, place, response, sink);
                }
            }
        } catch (ParsingException | EOFException | ZipException | IllegalArgumentException e) {
            sink.accept(damaged(input, place, e));
            return;
        }
        if (records == 0) {
            sink.accept(new Unreadable(new Finding(
                    input,
                    Place.WHOLE,
                    Problem.EMPTY,
                    "the archive has no record that can be read",
                    "Fetch the archive again.")));
        }
    }

    private Unreadable damaged(String input, long place, Exception cause) {
        return new Unreadable(new Finding(
                input,
                new Place.Offset(place),
                Problem.DAMAGED_ARCHIVE,
                "the archive is damaged or cut off in or behind the record that begins here, after " + records
                        + " records (" + Objects.requireNonNullElse(cause.getMessage(), "it ends too early") + ")",
                "Fetch the archive again; what stands before was read."));
    }

    private static boolean isPage(WarcResponse response) throws IOException {
        if (!response.contentType().base().equals(MediaType.HTTP)) {
            return false;
        }
        HttpResponse http = response.http();
        MediaType type = http.contentType().base();
        return http.status() == 200
                && (type.equals(MediaType.HTML) || type.equals(MediaType.XHTML) || type.equals(DOCUMENT));
    }

    private void page(String input, long place, WarcResponse response, Consumer<? super ReadResult> sink)
            throws IOException {
        String address = response.target();
        byte[] bytes;
        try {
            bytes = response.http().bodyDecoded().stream().readNBytes(limits.articleBytes() + 1);
        } catch (EOFException | ParsingException e) {
            throw e;
        } catch (IOException e) {
            sink.accept(new Unreadable(new Finding(
                    input,
                    new Place.Offset(place),
                    Problem.DAMAGED_ARCHIVE,
                    "the page " + address + " cannot be unpacked: " + e.getMessage(),
                    "Fetch that page again; the others were read.")));
            return;
        }
        if (!seen.add(digest(bytes))) {
            return;
        }
        Optional<String> charset =
                Optional.ofNullable(response.http().contentType().parameters().get("charset"));
        // Words of a PDF document cannot be looked for before it is unpacked.
        boolean document = PdfDocument.begins(bytes) && bytes.length <= limits.articleBytes();
        if (!document && !gate.admits(bytes, charset)) {
            offTopic++;
            return;
        }
        String doc = DocumentName.of(input) + ":" + records;
        Place at = new Place.Offset(place);
        ReadResult result = document
                ? PdfDocument.read(input, at, doc, bytes, Optional.of(address))
                : pages.read(input, at, doc, bytes, charset, Optional.of(address));
        switch (result) {
            case ReadArticle article when gate.admits(article.article().body()) -> sink.accept(article);
            case ReadArticle other -> offTopic++;
            case Unreadable unreadable when unreadable.finding().problem() == Problem.NO_ARTICLE -> offTopic++;
            case Unreadable unreadable -> sink.accept(unreadable);
        }
    }

    /** Sixty-four bits: two of a million different pages meet with a chance of one in thirty million. */
    private static long digest(byte[] bytes) {
        CRC32C checksum = new CRC32C();
        checksum.update(bytes);
        long high = checksum.getValue();
        long low = 0xcbf29ce484222325L;
        for (byte one : bytes) {
            low = (low ^ one) * 0x100000001b3L;
        }
        return (high << 32) ^ low;
    }
}
