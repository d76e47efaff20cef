package attache.app.archive;

import attache.article.ReadArticle;
import attache.article.ReadResult;
import attache.article.Unreadable;
import attache.source.Problem;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.zip.DeflaterOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class PdfDocumentTest {
    /** Two pages in two columns, with a running head, page numbers, a headline, a parted word. */
    private static PDDocument report() throws IOException {
        PDDocument document = new PDDocument();
        for (int number = 1; number <= 3; number++) {
            PDPage page = new PDPage(PDRectangle.A4);
            document.addPage(page);
            try (PDPageContentStream out = new PDPageContentStream(document, page)) {
                Documents.line(out, 9, 60, 810, "Port Bulletin, issue " + number);
                Documents.line(out, 9, 300, 30, Integer.toString(number));
                if (number == 1) {
                    Documents.line(out, 20, 60, 770, "Cranes for the delta");
                }
                column(
                        out,
                        60,
                        "On page " + number + " the council says that it will lend two",
                        "cranes and their crews to the har-",
                        "bours of delta " + number + ".");
                column(out, 320, "In the second column of page " + number + " it says", "that a third stays at home.");
            }
        }
        return document;
    }

    private static void column(PDPageContentStream out, float left, String... lines) throws IOException {
        float top = 730;
        for (String line : lines) {
            Documents.line(out, 11, left, top, line);
            top -= 13;
        }
    }

    @Test
    void readsColumnsInOrderWithoutRunningHeadsAndJoinsPartedWords() throws IOException {
        ReadArticle read = (ReadArticle) PdfDocument.read("report.pdf", Documents.bytes(report()));

        assertThat(read.article().doc()).isEqualTo("report");
        assertThat(read.article().title()).contains("Cranes for the delta");
        List<String> paragraphs =
                read.article().body().lines().filter(line -> !line.isBlank()).toList();
        assertThat(paragraphs)
                .startsWith(
                        "Cranes for the delta",
                        "On page 1 the council says that it will lend two cranes and their crews to the harbours of delta 1.",
                        "In the second column of page 1 it says that a third stays at home.",
                        "On page 2 the council says that it will lend two cranes and their crews to the harbours of delta 2.")
                .hasSize(7);
    }

    @Test
    void saysThatADocumentHoldsNoText() throws IOException {
        PDDocument blank = new PDDocument();
        blank.addPage(new PDPage());

        assertThat(problem(PdfDocument.read("scan.pdf", Documents.bytes(blank))))
                .isEqualTo(Problem.BLANK);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void aDocumentThatUnpacksToGigabytesIsRefused(int times) throws IOException {
        byte[] bomb = zeros(300_000_000);
        for (int i = 1; i < times; i++) {
            bomb = packed(new ByteArrayInputStream(bomb));
        }
        String filters = "/FlateDecode ".repeat(times);
        ByteArrayOutputStream document = new ByteArrayOutputStream();
        document.write(("%PDF-1.4\n1 0 obj\n<< /Length " + bomb.length + " /Filter [ " + filters + "] >>\nstream\n")
                .getBytes(StandardCharsets.US_ASCII));
        document.write(bomb);
        document.write("\nendstream\nendobj\n".getBytes(StandardCharsets.US_ASCII));

        assertThat(problem(PdfDocument.read("bomb.pdf", document.toByteArray())))
                .isEqualTo(Problem.TOO_LARGE);
    }

    private static byte[] zeros(int count) throws IOException {
        return packed(new InputStream() {
            private int left = count;

            @Override
            public int read() {
                return left-- > 0 ? 0 : -1;
            }

            @Override
            public int read(byte[] bytes, int start, int length) {
                int given = Math.min(left, length);
                left -= given;
                return given > 0 ? given : -1;
            }
        });
    }

    private static byte[] packed(InputStream in) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (DeflaterOutputStream packing = new DeflaterOutputStream(out)) {
            in.transferTo(packing);
        }
        return out.toByteArray();
    }

    @Test
    void saysThatADocumentIsLocked() throws IOException {
        PDDocument locked = report();
        locked.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));

        assertThat(problem(PdfDocument.read("locked.pdf", Documents.bytes(locked))))
                .isEqualTo(Problem.NOT_PERMITTED);
    }

    @Test
    void saysThatADocumentIsDamaged() throws IOException {
        byte[] bytes = "%PDF-1.7 and nothing else".getBytes(StandardCharsets.US_ASCII);
        byte[] whole = Documents.bytes(report());

        assertThat(problem(PdfDocument.read("damaged.pdf", bytes))).isEqualTo(Problem.DAMAGED_ARCHIVE);
        // A cut-off one may still hold whole pages: whatever comes of it is an answer, not an exception.
        assertThat(PdfDocument.read("cut.pdf", Arrays.copyOf(whole, whole.length / 2)))
                .isNotNull();
    }

    private static Problem problem(ReadResult result) {
        return ((Unreadable) result).finding().problem();
    }
}
