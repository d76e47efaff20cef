package attache.article.page;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Leaves out the parts of a page whose names say that the article's text does not stand in them, unless so much of the running
 * text stands in them that the names cannot be meant. Stateless.
 */
final class LeftOut {
    private LeftOut() {}

    /** Where readers say as much as this, the article is what they say. */
    private static final double ALL_REPLIES = 0.9;

    /** The blocks that stay, in order. */
    static List<Block> without(List<Block> blocks) {
        Set<String> kept = kept(blocks);
        return blocks.stream()
                .filter(block -> block.marked().stream().allMatch(one -> kept.contains(one.group())))
                .toList();
    }

    /** The names that cannot be meant. */
    private static Set<String> kept(List<Block> blocks) {
        Map<String, Integer> prose = new HashMap<>();
        Map<String, Mark> marks = new HashMap<>();
        int all = 0;
        int replies = 0;
        for (Block block : blocks) {
            Set<String> groups = new HashSet<>();
            for (Block.Marked one : block.marked()) {
                marks.put(one.group(), one.mark());
                groups.add(one.group());
            }
            if (block.isProse()) {
                all += block.size();
                replies += block.isReply() ? block.size() : 0;
                groups.forEach(group -> prose.merge(group, block.size(), Integer::sum));
            }
        }
        int own = replies > ALL_REPLIES * all ? all : all - replies;
        Set<String> kept = new HashSet<>();
        for (Map.Entry<String, Mark> entry : marks.entrySet()) {
            Mark mark = entry.getValue();
            int within = prose.getOrDefault(entry.getKey(), 0);
            if (within > 0 && within >= mark.bearing() * (mark == Mark.REPLIES ? all : own)) {
                kept.add(entry.getKey());
            }
        }
        return kept;
    }
}
