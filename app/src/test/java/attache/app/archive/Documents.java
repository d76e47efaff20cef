package attache.app.archive;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;

/** Draws PDF documents for tests. */
public final class Documents {
    private static final PDFont TYPE = new PDType1Font(Standard14Fonts.FontName.HELVETICA);

    private Documents() {}

    /** One page with a headline in larger type and one paragraph, set in {@code lines}. */
    public static byte[] page(String title, String... lines) throws IOException {
        PDDocument document = new PDDocument();
        PDPage page = new PDPage(PDRectangle.A4);
        document.addPage(page);
        try (PDPageContentStream out = new PDPageContentStream(document, page)) {
            line(out, 20, 60, 770, title);
            float bottom = 730;
            for (String text : lines) {
                line(out, 11, 60, bottom, text);
                bottom -= 13;
            }
        }
        return bytes(document);
    }

    static void line(PDPageContentStream out, float size, float left, float bottom, String text) throws IOException {
        out.beginText();
        out.setFont(TYPE, size);
        out.newLineAtOffset(left, bottom);
        out.showText(text);
        out.endText();
    }

    /** What a document comes to; closes it. */
    static byte[] bytes(PDDocument document) throws IOException {
        try (document;
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            document.save(out);
            return out.toByteArray();
        }
    }
}
