package attache.view;

import java.util.ArrayList;
import java.util.List;

/**
 * A line of text in pieces, each with its ink. Immutable.
 *
 * @param pieces in order, no two neighbours of one ink; none of them holds a line break
 */
public record Line(List<Piece> pieces) {

    /** Nothing. */
    public static final Line EMPTY = new Line(List.of());

    /**
     * A run of characters of one ink.
     *
     * @param text without line breaks
     * @param ink what it is
     */
    public record Piece(String text, Ink ink) {

        /** The columns it takes at most. */
        int width() {
            return Letters.width(text) + ink.marks();
        }
    }

    /** Neighbours of one ink become one piece, so that a mark around them is one mark. */
    public Line {
        List<Piece> joined = new ArrayList<>();
        for (Piece piece : pieces) {
            if (!joined.isEmpty() && joined.getLast().ink == piece.ink) {
                joined.set(joined.size() - 1, new Piece(joined.getLast().text + piece.text, piece.ink));
            } else {
                joined.add(piece);
            }
        }
        pieces = List.copyOf(joined);
    }

    /** Plain text; line breaks and the like become blanks, control characters are left out. */
    public static Line of(String text) {
        return EMPTY.then(text);
    }

    /** Text of one ink. */
    public static Line of(String text, Ink ink) {
        return EMPTY.then(text, ink);
    }

    /** This line with plain text behind it. */
    public Line then(String text) {
        return then(text, Ink.PLAIN);
    }

    /** This line with text behind it. */
    public Line then(String text, Ink ink) {
        String flat = Letters.flat(text);
        if (flat.isEmpty()) {
            return this;
        }
        return then(new Line(List.of(new Piece(flat, ink))));
    }

    /** This line with another behind it. */
    public Line then(Line other) {
        List<Piece> longer = new ArrayList<>(pieces);
        longer.addAll(other.pieces);
        return new Line(longer);
    }

    /** The columns it takes at most, whoever paints it: the brackets around {@link Ink#GROUND} are counted. */
    public int width() {
        return pieces.stream().mapToInt(Piece::width).sum();
    }

    /** Its characters without ink. */
    public String text() {
        StringBuilder text = new StringBuilder();
        pieces.forEach(piece -> text.append(piece.text));
        return text.toString();
    }

    /**
     * This line broken at blanks so that no part is wider than {@code width}; a word that is wider is broken inside.
     *
     * @param width 1 or more
     * @return one line or more
     */
    public List<Line> wrapped(int width) {
        return new Wrap(width).of(this);
    }

    /** This line with {@code columns} blanks before it. */
    public Line indented(int columns) {
        return new Line(List.of(new Piece(" ".repeat(columns), Ink.PLAIN))).then(this);
    }
}
