package attache.article.page;

import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;

/** Finds what an article says between its headline and the element that holds its text. Stateless. */
final class Standfirst {
    private static final int SHORTEST = 40;
    private static final int SHORTEST_UNNAMED = 60;
    private static final int LONGEST = 800;

    /** A standfirst without a name stands among this many blocks behind the headline. */
    private static final int NEAR = 3;

    private static final double FEW_LINKS = 0.3;

    private Standfirst() {}

    /** The last block of {@code before} that is the gist by its words, by its element's names or by its place. */
    static Optional<Block> of(List<Block> before, Headline headline, ElementMarks marks, Elsewhere elsewhere) {
        List<Block> after = headline.after(before);
        boolean headed = after.size() < before.size();
        for (int i = after.size() - 1; i >= 0; i--) {
            Block block = after.get(i);
            boolean near = headed && i < NEAR && isPassage(block);
            if (!block.caption()
                    && !elsewhere.isAside(block)
                    && (headline.isGist(block) || isNamed(block, marks) || near)) {
                return Optional.of(block);
            }
        }
        return Optional.empty();
    }

    private static boolean isPassage(Block block) {
        return block.kind() == Page.Kind.TEXT
                && block.isProse()
                && block.endsSentence()
                && block.size() > SHORTEST_UNNAMED
                && block.size() < LONGEST;
    }

    private static boolean isNamed(Block block, ElementMarks marks) {
        if (block.size() < SHORTEST || block.size() > LONGEST || block.linkShare() > FEW_LINKS) {
            return false;
        }
        Element around = block.owner().parent();
        return marks.of(block.owner()).contains(Mark.LEAD)
                || (around != null && marks.of(around).contains(Mark.LEAD));
    }
}
