package attache.article.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;

/** What stands in an article and is none of its text: captions, and links to other pages. Stateless. */
final class Surroundings {
    private static final int SHORTEST_LINK = 15;
    private static final int MOST_LINKS = 30;
    private static final double LINKED = 0.8;

    private Surroundings() {}

    /** The captions among {@code blocks}, in order, each once. */
    static List<String> captions(List<Block> blocks) {
        Set<String> captions = new LinkedHashSet<>();
        blocks.stream().filter(Block::caption).map(Block::text).forEach(captions::add);
        return List.copyOf(captions);
    }

    /** The pages that those of {@code blocks} lead to which are links and little else. */
    static List<Page.RelatedLink> related(List<Block> blocks) {
        Map<String, Page.RelatedLink> links = new LinkedHashMap<>();
        for (Block block : blocks) {
            if (block.linkShare() > LINKED && block.text().length() >= SHORTEST_LINK) {
                anchors(block.owner()).forEach(anchor -> add(anchor, links));
            }
        }
        return links.values().stream().limit(MOST_LINKS).toList();
    }

    private static List<Element> anchors(Element owner) {
        List<Element> anchors = new ArrayList<>(owner.getElementsByTag("a"));
        Element around = owner.closest("a");
        if (anchors.isEmpty() && around != null) {
            anchors.add(around);
        }
        return anchors;
    }

    private static void add(Element anchor, Map<String, Page.RelatedLink> links) {
        String absolute = anchor.absUrl("href");
        String url = absolute.isEmpty() ? anchor.attr("href").strip() : absolute;
        String text = PageText.fold(anchor.text());
        boolean page =
                !url.isEmpty() && !url.startsWith("#") && !url.startsWith("javascript:") && !url.startsWith("mailto:");
        if (page && text.length() >= SHORTEST_LINK) {
            links.putIfAbsent(url, new Page.RelatedLink(text, url));
        }
    }
}
