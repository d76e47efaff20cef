package attache.article;

import java.util.List;

/**
 * Tells lines that were broken to fit a page from lines that end because their paragraph does. A program that fills lines
 * breaks one only where the next word would not have fitted: so in a text that is wrapped, nearly every line with another
 * behind it is too long, by the width of the text, for the next line's first word; and many break in mid-sentence. One pass over
 * the lines and a sort of their lengths. Immutable.
 */
final class HardWrap {
    private static final int NARROWEST = 40;
    private static final int WIDEST = 120;

    /** Share of a wrapped text's line ends where the next word would not fit; the others are its own line ends. */
    private static final double LEAST_FULL = 0.7;

    /** Share of those where no sentence ends. Lines that are paragraphs nearly all end in a full stop. */
    private static final double LEAST_MID_SENTENCE = 0.4;

    private static final String SENTENCE_ENDS = ".!?…:;";
    private static final String CLOSERS = "\"'”’»)]*_";

    private final String source;
    private final int width;

    private HardWrap(String source, int width) {
        this.source = source;
        this.width = width;
    }

    /** How {@code source}, of which {@code blocks} are the lines, is wrapped. */
    static HardWrap of(String source, List<Block> blocks) {
        int[] lengths = blocks.stream()
                .filter(block -> !block.literal())
                .flatMap(block -> block.pieces().subList(0, block.pieces().size() - 1).stream())
                .mapToInt(Piece::width)
                .sorted()
                .toArray();
        HardWrap wrap = new HardWrap(source, typical(lengths));
        return wrap.holds(blocks) ? wrap : new HardWrap(source, 0);
    }

    /**
     * Three in four lines that a page would hold are no longer: near the width. Addresses, which fit no line, do not count, but
     * where half of the lines and more would not fit one, the text is not wrapped.
     */
    private static int typical(int[] sorted) {
        int fitting = 0;
        while (fitting < sorted.length && sorted[fitting] <= WIDEST) {
            fitting++;
        }
        return fitting * 2 <= sorted.length ? 0 : sorted[Math.max(0, (int) Math.ceil(fitting * 0.75) - 1)];
    }

    private boolean holds(List<Block> blocks) {
        if (width < NARROWEST) {
            return false;
        }
        int ends = 0;
        int full = 0;
        int midSentence = 0;
        for (Block block : blocks) {
            List<Piece> pieces = block.literal() ? List.of() : block.pieces();
            for (int i = 0; i + 1 < pieces.size(); i++) {
                if (pieces.get(i).broken()) {
                    continue;
                }
                ends++;
                if (isFull(pieces.get(i), pieces.get(i + 1))) {
                    full++;
                    midSentence += endsSentence(pieces.get(i)) ? 0 : 1;
                }
            }
        }
        return ends > 0 && full >= LEAST_FULL * ends && midSentence >= LEAST_MID_SENTENCE * full;
    }

    /** Whether the line end between two lines of a block is the page's and not the writer's. */
    boolean joins(Piece line, Piece next) {
        return width > 0 && !line.broken() && isFull(line, next);
    }

    private boolean isFull(Piece line, Piece next) {
        return line.width() + 1 + next.firstWord(source) > width;
    }

    private boolean endsSentence(Piece line) {
        int i = line.end() - 1;
        while (i > line.start() && CLOSERS.indexOf(source.charAt(i)) >= 0) {
            i--;
        }
        return SENTENCE_ENDS.indexOf(source.charAt(i)) >= 0;
    }
}
