package attache.article.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;

/** Finds the blocks of a page that are its article's text. Stateless. */
final class BodyFinder {
    private BodyFinder() {}

    /**
     * What was found.
     *
     * @param text the article's text
     * @param around all blocks of the part of the page that is the article, its text among them
     */
    record Found(List<Block> text, List<Block> around) {}

    /**
     * The text's blocks, in order, and those around them; empty where nothing reads as running text.
     *
     * @param all all blocks of the page
     * @param marks what the names of the page's elements say
     * @param headline the article's
     * @param known the text as JSON-LD gives it
     */
    static Found find(List<Block> all, ElementMarks marks, Headline headline, Optional<KnownText> known) {
        List<Block> blocks = LeftOut.without(all);
        Optional<Element> holder = Holder.of(blocks, block -> worth(block, known));
        if (holder.isEmpty()) {
            return new Found(List.of(), List.of());
        }
        Element article = around(holder.get());
        return new Found(
                text(blocks, holder.get(), marks, headline, known),
                all.stream()
                        .filter(block -> Holder.holds(article, block.owner()))
                        .toList());
    }

    private static List<Block> text(
            List<Block> blocks, Element holder, ElementMarks marks, Headline headline, Optional<KnownText> known) {
        List<Block> held = new ArrayList<>();
        List<Block> before = new ArrayList<>();
        for (Block block : blocks) {
            if (Holder.holds(holder, block.owner())) {
                held.add(block);
            } else if (held.isEmpty()) {
                before.add(block);
            }
        }
        Elsewhere elsewhere = new Elsewhere(holder, held, headline);
        List<Block> text = new ArrayList<>();
        Standfirst.of(before, headline, marks, elsewhere).ifPresent(text::add);
        text.addAll(headline.after(held));
        List<Block> trimmed = Trimming.of(text, headline, elsewhere);
        return Trimming.withoutTail(
                known.map(one -> one.confirmed(trimmed, headline)).orElse(trimmed));
    }

    /** The article element around {@code holder}, which holds its captions and links too; else {@code holder} itself. */
    private static Element around(Element holder) {
        Element article = holder.closest("article");
        return article == null ? holder : article;
    }

    /** Running text counts for its size, less where it links; what reads as a menu counts against. */
    private static double worth(Block block, Optional<KnownText> known) {
        if (block.caption()) {
            return 0;
        }
        if (known.isPresent() && known.get().has(block)) {
            return block.size();
        }
        if (block.isProse()) {
            double size = block.size() * (1 - 1.5 * block.linkShare());
            return block.kind() == Page.Kind.ITEM ? size * 0.5 : size;
        }
        if (block.kind() == Page.Kind.HEADING) {
            return block.linkShare() > 0.5 ? -25 : 0;
        }
        return -8 - 0.3 * block.linked();
    }
}
