package attache.article.page;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;

/** Tells what stands in an article and speaks of something else: other articles, pictures, the page itself. */
final class Elsewhere {
    private static final double MOSTLY_LINK = 0.8;

    /** A card is a heading that is a link and no more than this around it. */
    private static final int LONGEST_CARD = 600;

    private static final int LONGEST_CAPTION = 300;

    /** So many short articles within an article are cards that lead to others. */
    private static final int CARDS = 3;

    /** How far around a text its picture is looked for. */
    private static final int REACH = 3;

    /** Of the article at least this share must remain when others are left out. */
    private static final double LEAST_LEFT = 0.2;

    private final Element holder;
    private final Map<Element, Integer> sizes = new HashMap<>();
    private final Set<Element> others = new HashSet<>();

    /**
     * Looks at what {@code holder} holds.
     *
     * @param held its blocks
     */
    Elsewhere(Element holder, List<Block> held, Headline headline) {
        this.holder = holder;
        for (Block block : held) {
            for (Element one = block.owner(); one != null && !one.equals(holder); one = one.parent()) {
                sizes.merge(one, block.size(), Integer::sum);
            }
        }
        addHeaded(held, headline);
        others.addAll(cards());
        held.stream()
                .filter(block -> block.kind() == Page.Kind.HEADING && block.linkShare() > MOSTLY_LINK)
                .forEach(block -> others.add(card(block.owner())));
    }

    /** Articles under headlines of their own, beside the one that the page is about. */
    private void addHeaded(List<Block> held, Headline headline) {
        Set<Element> headed = new HashSet<>();
        for (Block block : held) {
            Element article = block.owner().closest("article");
            boolean own = article == null || article.equals(holder) || Holder.holds(article, holder);
            if (block.owner().normalName().equals("h1") && !headline.is(block) && !own) {
                headed.add(article);
            }
        }
        List<Block> rest = held.stream().filter(block -> !isIn(block, headed)).toList();
        if (prose(rest) > LEAST_LEFT * prose(held)) {
            others.addAll(headed);
        }
    }

    /** Short articles inside the article, several of them and each with a link (HTML Living Standard, 4.3.2: related to the outer one). */
    private Set<Element> cards() {
        Set<Element> cards = new HashSet<>();
        for (Map.Entry<Element, Integer> inner : sizes.entrySet()) {
            Element element = inner.getKey();
            if (element.normalName().equals("article")
                    && inner.getValue() <= LONGEST_CARD
                    && element.selectFirst("a[href]") != null) {
                cards.add(element);
            }
        }
        return cards.size() >= CARDS ? cards : Set.of();
    }

    private static int prose(List<Block> blocks) {
        return blocks.stream().filter(Block::isProse).mapToInt(Block::size).sum();
    }

    private Element card(Element heading) {
        Element card = heading;
        Element around = heading.parent();
        while (around != null && !around.equals(holder) && sizes.getOrDefault(around, 0) <= LONGEST_CARD) {
            card = around;
            around = around.parent();
        }
        return card;
    }

    /** Whether {@code block} introduces another page, or is the text of another article. */
    boolean isOtherArticle(Block block) {
        return isIn(block, others);
    }

    private static boolean isIn(Block block, Set<Element> elements) {
        for (Element one = block.owner(); one != null && !elements.isEmpty(); one = one.parent()) {
            if (elements.contains(one)) {
                return true;
            }
        }
        return false;
    }

    /** Whether {@code block} speaks of the page or of a picture. */
    boolean isAside(Block block) {
        return block.caption() || PagePhrases.isAside(block.text()) || isBesidePicture(block);
    }

    /** Whether a short text shares its element with a picture and with nothing else. */
    private boolean isBesidePicture(Block block) {
        if (block.size() > LONGEST_CAPTION || block.kind() == Page.Kind.HEADING) {
            return false;
        }
        Element around = block.owner();
        for (int i = 0; i < REACH && around != null && !around.equals(holder); i++) {
            if (sizes.getOrDefault(around, Integer.MAX_VALUE) > block.size()) {
                return false;
            }
            if (around.selectFirst("img, picture, video, amp-img") != null) {
                return true;
            }
            around = around.parent();
        }
        return false;
    }
}
