package attache.article.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Takes from the blocks that an element holds what is not text of the article. Stateless. */
final class Trimming {
    /** What is mostly a link leads elsewhere. */
    private static final double MOSTLY_LINK = 0.8;

    private static final double HALF_LINK = 0.5;

    /** Other pages are announced at the end: no more than this share of the running text stands behind. */
    private static final double END = 0.1;

    /** What a page says three times is furniture; what it says twice may be a quotation pulled out. */
    private static final int FURNITURE = 3;

    /** Fewer runs of words than this come again by chance. */
    private static final int LEAST_RUNS = 8;

    private static final double RETOLD = 0.8;

    private Trimming() {}

    /** What remains of {@code held}, in order, none twice. */
    static List<Block> of(List<Block> held, Headline headline, Elsewhere elsewhere) {
        List<Block> text = new ArrayList<>(held);
        text.removeIf(elsewhere::isOtherArticle);
        cutAtEnd(text);
        text.removeIf(block -> !isText(block) || headline.is(block) || elsewhere.isAside(block));
        return withoutRepeats(text);
    }

    /** Cuts where other pages are announced, unless much running text follows. */
    private static void cutAtEnd(List<Block> text) {
        int all = prose(text);
        int behind = 0;
        int end = text.size();
        for (int i = text.size() - 1; i > 0 && behind < END * all; i--) {
            Block block = text.get(i);
            behind += block.isProse() ? block.size() : 0;
            end = PagePhrases.endsArticle(block.text()) && behind < END * all ? i : end;
        }
        text.subList(end, text.size()).clear();
    }

    private static int prose(List<Block> text) {
        return text.stream().filter(Block::isProse).mapToInt(Block::size).sum();
    }

    private static boolean isText(Block block) {
        if (block.linkShare() > MOSTLY_LINK) {
            return false;
        }
        boolean paragraph = block.owner().normalName().equals("p");
        return switch (block.kind()) {
            case HEADING, QUOTATION -> true;
            case ITEM -> block.linkShare() < HALF_LINK;
            case TEXT -> block.isProse() || (paragraph && (block.linkShare() < HALF_LINK || block.endsSentence()));
        };
    }

    /** Without what is said three times, and without a second telling of what was said. */
    private static List<Block> withoutRepeats(List<Block> text) {
        Map<String, Integer> times = new HashMap<>();
        text.forEach(block -> times.merge(PageText.key(block.text()), 1, Integer::sum));
        Set<String> seen = new HashSet<>();
        Set<String> told = new HashSet<>();
        List<Block> once = new ArrayList<>();
        for (Block block : text) {
            String key = PageText.key(block.text());
            List<String> runs = KnownText.shingles(block.text());
            boolean again = runs.size() >= LEAST_RUNS
                    && runs.stream().filter(told::contains).count() > RETOLD * runs.size();
            if (times.getOrDefault(key, 0) < FURNITURE && seen.add(key) && !again) {
                once.add(block);
                told.addAll(runs);
            }
        }
        return once;
    }

    /** {@code text} without the headings and labels that nothing follows. */
    static List<Block> withoutTail(List<Block> text) {
        int end = text.size();
        while (end > 0 && !endsText(text.get(end - 1))) {
            end--;
        }
        return text.subList(0, end);
    }

    private static boolean endsText(Block block) {
        return block.isProse()
                || block.kind() == Page.Kind.QUOTATION
                || block.kind() == Page.Kind.ITEM
                || block.endsSentence();
    }
}
