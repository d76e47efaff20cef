package attache.app.archive;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** The lines of a PDF document with their places, in the order that the document draws them. One use an object. */
final class PdfLines extends PDFTextStripper {

    /**
     * A line, or the part of one that was drawn at once.
     *
     * @param page counted from 1
     * @param left its first character's left edge, in points from the page's left
     * @param right its last character's right edge
     * @param top its base line, in points from the page's top
     * @param height the page's height in points
     * @param size the size of its type in points
     * @param text its characters; never blank
     */
    record PdfLine(int page, float left, float right, float top, float height, float size, String text) {}

    private final PDDocument source;
    private final List<PdfLine> lines = new ArrayList<>();

    PdfLines(PDDocument document) {
        this.source = document;
        setSortByPosition(false);
    }

    List<PdfLine> lines() throws IOException {
        writeText(source, Writer.nullWriter());
        return List.copyOf(lines);
    }

    @Override
    protected void writeString(String text, List<TextPosition> places) {
        if (text.isBlank() || places.isEmpty()) {
            return;
        }
        TextPosition first = places.getFirst();
        TextPosition last = places.getLast();
        float right = last.getXDirAdj() + last.getWidthDirAdj();
        PdfLine line = new PdfLine(
                getCurrentPageNo(),
                first.getXDirAdj(),
                right,
                first.getYDirAdj(),
                first.getPageHeight(),
                first.getFontSizeInPt(),
                text);
        if (!lines.isEmpty() && continues(lines.getLast(), line)) {
            PdfLine before = lines.removeLast();
            boolean spaced = line.left() - before.right() > 0.1 * line.size();
            lines.add(new PdfLine(
                    before.page(),
                    before.left(),
                    right,
                    before.top(),
                    before.height(),
                    before.size(),
                    before.text() + (spaced ? " " : "") + text));
        } else {
            lines.add(line);
        }
    }

    /** Whether {@code line} goes on where {@code before} ends, on the same base line. */
    private static boolean continues(PdfLine before, PdfLine line) {
        return before.page() == line.page()
                && Math.abs(before.top() - line.top()) < 0.3 * line.size()
                && line.left() >= before.right() - line.size()
                && line.left() - before.right() < 2 * line.size();
    }
}
