package attache.app.archive;

import attache.article.ArticleReader;
import attache.article.DocumentName;
import attache.article.ReadResult;
import attache.article.Unreadable;
import attache.source.Finding;
import attache.source.Limits;
import attache.source.Place;
import attache.source.Problem;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/** Reads PDF documents that hold text. Stateless. */
public final class PdfDocument {
    /** Longer documents are books; what they take would be the reader's time, not the ledger's gain. */
    private static final int MOST_PAGES = 500;

    /** The streams of a document of {@link #MOST_PAGES} full pages unpack to a tenth of this. */
    private static final long MOST_UNPACKED = 256L * 1024 * 1024;

    private static final byte[] HEAD = "%PDF-".getBytes(StandardCharsets.US_ASCII);

    private PdfDocument() {}

    /** Whether what begins with {@code bytes} is such a document, whatever name or type it goes by. */
    public static boolean begins(byte[] bytes) {
        return bytes.length >= HEAD.length && Arrays.equals(bytes, 0, HEAD.length, HEAD, 0, HEAD.length);
    }

    /** The article in {@code bytes}: its text in reading order, and its title where the first page sets one in larger type. */
    public static ReadResult read(String input, byte[] bytes) {
        return read(input, bytes, Optional.empty());
    }

    /** The same, fetched at {@code url}, which becomes the article's address. */
    public static ReadResult read(String input, byte[] bytes, Optional<String> url) {
        return read(input, Place.WHOLE, DocumentName.of(input), bytes, url);
    }

    /** The same, at a place in an archive; {@code doc} names the article in output. */
    static ReadResult read(String input, Place place, String doc, byte[] bytes, Optional<String> url) {
        if (new PdfStreams(bytes).exceed(MOST_UNPACKED)) {
            return unreadable(
                    input,
                    place,
                    Problem.TOO_LARGE,
                    "the document unpacks to more than " + Limits.size(MOST_UNPACKED),
                    "Give the part that is the article.");
        }
        try (PDDocument document = Loader.loadPDF(bytes)) {
            if (document.getNumberOfPages() > MOST_PAGES) {
                return unreadable(
                        input,
                        place,
                        Problem.TOO_LARGE,
                        "the document has " + document.getNumberOfPages() + " pages, and " + MOST_PAGES
                                + " at most are read",
                        "Give the part that is the article.");
            }
            PdfText text = PdfText.of(new PdfLines(document).lines());
            return text.paragraphs().isEmpty()
                    ? unreadable(
                            input,
                            place,
                            Problem.BLANK,
                            "the document holds pictures of text, or none at all",
                            "Give it with its text recognised.")
                    : ArticleReader.laidOut(
                            input, place, doc, text.title(), url, String.join("\n\n", text.paragraphs()));
        } catch (InvalidPasswordException e) {
            return unreadable(
                    input, place, Problem.NOT_PERMITTED, "the document is locked by a password", "Give it unlocked.");
        } catch (IOException | RuntimeException | StackOverflowError e) {
            // The library throws whatever a damaged document drives it to, and goes down as deep as one is nested.
            return unreadable(
                    input,
                    place,
                    Problem.DAMAGED_ARCHIVE,
                    "the document is damaged: "
                            + Optional.ofNullable(e.getMessage())
                                    .orElse(e.getClass().getSimpleName()),
                    "Fetch it again.");
        }
    }

    private static Unreadable unreadable(String input, Place place, Problem problem, String reason, String nextStep) {
        return new Unreadable(new Finding(input, place, problem, reason, nextStep));
    }
}
