package attache.article.page;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.nodes.Element;

/** The lines around a page's headline, where byline and date stand that the page does not tell to programs. Stateless. */
final class HeadlineArea {
    private static final int BEFORE = 4;
    private static final int AFTER = 10;
    private static final int LONGEST = 120;

    private final List<Block> lines;

    /** The area of {@code blocks} around {@code title}; empty where no block is the headline. */
    HeadlineArea(List<Block> blocks, Optional<String> title) {
        String key = title.map(PageText::key).orElse("");
        int at = -1;
        for (int i = 0; i < blocks.size() && at < 0; i++) {
            Block block = blocks.get(i);
            if (block.kind() == Page.Kind.HEADING
                    && !key.isEmpty()
                    && PageText.key(block.text()).endsWith(key)) {
                at = i;
            }
        }
        this.lines = at < 0
                ? List.of()
                : blocks.subList(Math.max(0, at - BEFORE), Math.min(blocks.size(), at + AFTER)).stream()
                        .filter(block -> block.text().length() <= LONGEST)
                        .toList();
    }

    /** The first line that names a day. */
    Optional<PageTime> published(PageTimes times) {
        return lines.stream().flatMap(line -> times.read(line.text()).stream()).findFirst();
    }

    /** The names of the first line that is a byline, by its words or by the names of its element. */
    List<String> authors() {
        for (Block line : lines) {
            boolean named = names(line.owner()).contains("author")
                    || names(line.owner()).contains("byline");
            if (line.kind() != Page.Kind.HEADING || named) {
                boolean by = Authors.beginsByline(line.text()) && line.size() < 100 && !line.endsSentence();
                List<String> names = by || named ? Authors.bylines(List.of(line.text())) : List.of();
                if (!names.isEmpty()) {
                    return names;
                }
            }
        }
        return List.of();
    }

    private static String names(Element element) {
        return (element.className() + " " + element.id()).toLowerCase(Locale.ROOT);
    }
}
