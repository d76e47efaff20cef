package attache.article.page;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import org.jsoup.nodes.Element;

/**
 * The element of a page that holds the article's text. Every block is worth its size where it reads as running text and costs
 * where it reads as a menu; the element that is worth most holds the text (the maximum subsequence of Pasternack and Roth, 2009,
 * on the tree in place of the line), or the innermost one that is worth nearly as much.
 */
final class Holder {
    /** An element worth this share of the most is as good, and has less around it. */
    private static final double NEARLY = 0.85;

    private final Map<Element, Double> worth = new HashMap<>();
    private final List<Block> blocks;

    private Holder(List<Block> blocks, ToDoubleFunction<Block> value) {
        this.blocks = blocks;
        for (Block block : blocks) {
            double one = value.applyAsDouble(block);
            for (Element element = block.owner(); element != null; element = element.parent()) {
                worth.merge(element, one, Double::sum);
            }
        }
    }

    /** The element; none where no block is worth anything. */
    static Optional<Element> of(List<Block> blocks, ToDoubleFunction<Block> value) {
        Holder holder = new Holder(blocks, value);
        double most = holder.worth.values().stream()
                .mapToDouble(Double::doubleValue)
                .max()
                .orElse(0);
        return most <= 0 ? Optional.empty() : Optional.of(holder.innermost(NEARLY * most));
    }

    private Element innermost(double enough) {
        Element best = null;
        int deepest = -1;
        for (Block block : blocks) {
            for (Element element = block.owner(); element != null; element = element.parent()) {
                if (worth.getOrDefault(element, 0.0) >= enough) {
                    int depth = depth(element);
                    if (depth > deepest) {
                        best = element;
                        deepest = depth;
                    }
                    break;
                }
            }
        }
        if (best == null) {
            throw new IllegalStateException("Some element is worth the most.");
        }
        return best;
    }

    private static int depth(Element element) {
        int depth = 0;
        for (Element one = element.parent(); one != null; one = one.parent()) {
            depth++;
        }
        return depth;
    }

    /** Whether {@code element} is {@code holder} or stands in it. */
    static boolean holds(Element holder, Element element) {
        for (Element one = element; one != null; one = one.parent()) {
            if (one.equals(holder)) {
                return true;
            }
        }
        return false;
    }
}
