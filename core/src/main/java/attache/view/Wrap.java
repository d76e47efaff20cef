package attache.view;

import java.util.ArrayList;
import java.util.List;

/** Breaks lines at blanks. One use, one thread. */
final class Wrap {
    private final int width;
    private final List<Line> lines = new ArrayList<>();
    private List<Line.Piece> line = new ArrayList<>();
    private int used;

    Wrap(int width) {
        if (width < 1) {
            throw new IllegalArgumentException("A line has one column or more, not " + width + ".");
        }
        this.width = width;
    }

    List<Line> of(Line text) {
        for (Line word : words(text)) {
            place(word);
        }
        end();
        return lines.isEmpty() ? List.of(Line.EMPTY) : lines;
    }

    /** A word with the blank before it, if any, as its first character. A word may be of several inks. */
    private static List<Line> words(Line text) {
        List<Line> words = new ArrayList<>();
        Line word = Line.EMPTY;
        for (Line.Piece piece : text.pieces()) {
            for (String part : piece.text().split("(?= )", -1)) {
                if (part.startsWith(" ") && !word.pieces().isEmpty()) {
                    words.add(word);
                    word = Line.EMPTY;
                }
                word = word.then(part, piece.ink());
            }
        }
        words.add(word);
        return words;
    }

    private void place(Line word) {
        boolean starts = line.isEmpty();
        if (!starts && used + added(word) > width) {
            end();
            starts = true;
        }
        for (Line.Piece piece : word.pieces()) {
            String text = starts ? piece.text().stripLeading() : piece.text();
            starts = starts && text.isEmpty();
            place(text, piece.ink());
        }
    }

    /** The columns that {@code word} takes behind what stands: marks that go on are there already. */
    private int added(Line word) {
        return word.width() - marksThatGoOn(word.pieces().getFirst().ink());
    }

    private int marksThatGoOn(Ink ink) {
        return !line.isEmpty() && line.getLast().ink() == ink ? ink.marks() : 0;
    }

    private void place(String text, Ink ink) {
        StringBuilder part = new StringBuilder();
        boolean first = true;
        for (int c : text.codePoints().toArray()) {
            int columns = Letters.width(c) + (first ? ink.marks() - marksThatGoOn(ink) : 0);
            first = false;
            if (used + columns > width && used > 0) {
                add(part, ink);
                end();
                columns = Letters.width(c) + ink.marks();
            }
            part.appendCodePoint(c);
            used += columns;
        }
        add(part, ink);
    }

    private void add(StringBuilder part, Ink ink) {
        if (!part.isEmpty()) {
            line.add(new Line.Piece(part.toString(), ink));
            part.setLength(0);
        }
    }

    private void end() {
        if (!line.isEmpty()) {
            lines.add(new Line(line));
        }
        line = new ArrayList<>();
        used = 0;
    }
}
