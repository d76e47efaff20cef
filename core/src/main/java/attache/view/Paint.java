package attache.view;

/** Makes characters of lines. */
public enum Paint {
    /** No escapes: words that values came from stand in square brackets. */
    PLAIN {
        @Override
        String piece(Line.Piece piece) {
            return piece.ink() == Ink.GROUND ? "[" + piece.text() + "]" : piece.text();
        }
    },
    /** ANSI escapes (ECMA-48, "select graphic rendition"). */
    ANSI {
        @Override
        String piece(Line.Piece piece) {
            String code = switch (piece.ink()) {
                case PLAIN -> "";
                case STRONG -> "1";
                case FAINT -> "2";
                case GROUND -> "1;4";
                case GOOD -> "32";
                case OPEN -> "33";
                case BAD -> "31";
            };
            return code.isEmpty() ? piece.text() : "\u001b[" + code + "m" + piece.text() + "\u001b[0m";
        }
    };

    abstract String piece(Line.Piece piece);

    /** The characters of {@code line}, without a line break; blanks at its end are left out. */
    public String of(Line line) {
        StringBuilder text = new StringBuilder();
        line.pieces().forEach(piece -> text.append(piece(piece)));
        return text.toString().stripTrailing();
    }
}
