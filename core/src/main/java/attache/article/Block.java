package attache.article;

import java.util.List;

/**
 * Lines that may be one paragraph, broken to fit a page.
 *
 * @param pieces the lines, one or more
 * @param parted whether a blank line stands before it
 * @param literal whether its lines stay as they are (code, a table)
 */
record Block(List<Piece> pieces, boolean parted, boolean literal) {
    Block {
        pieces = List.copyOf(pieces);
    }
}
