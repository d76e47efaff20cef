package attache.article;

import java.util.ArrayList;
import java.util.List;

/** Gathers lines into blocks, in order. Not safe for use by several threads. */
final class BlockBuilder {
    private final List<Block> blocks = new ArrayList<>();
    private final List<Piece> open = new ArrayList<>();
    private boolean blankBefore;
    private boolean parted;
    private boolean item;

    /** A blank line, or a mark that parts like one. */
    void blank() {
        close();
        blankBefore = true;
    }

    /** Whether the next line would begin a block. */
    boolean isAtStart() {
        return open.isEmpty();
    }

    /** Whether the block that is open, or else the last one, is a list item. */
    boolean isItem() {
        return item;
    }

    /** Adds a line to the block that is open; opens one where none is. */
    void add(Piece line) {
        if (open.isEmpty()) {
            parted = blankBefore;
            blankBefore = false;
        }
        open.add(line);
    }

    /** Begins a block, a list item or not. */
    void begin(boolean listItem) {
        close();
        item = listItem;
    }

    /** Adds a line that stands for itself and is kept as it is. */
    void literal(Piece line) {
        close();
        blocks.add(new Block(List.of(line), blankBefore, true));
        blankBefore = false;
        item = false;
    }

    /** Ends the block that is open. */
    void close() {
        if (!open.isEmpty()) {
            blocks.add(new Block(open, parted, false));
            open.clear();
        }
    }

    /** All blocks so far. */
    List<Block> build() {
        close();
        return List.copyOf(blocks);
    }
}
