package attache.article.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;

/** The article's text as JSON-LD gives it: often without paragraphs, sometimes cut short, so never shown, only compared with. */
final class KnownText {
    private static final int SHINGLE = 4;
    private static final int SHORTEST = 200;
    private static final double HALF = 0.5;
    private static final double SOME = 0.3;
    private static final double ABOUT_AS_LONG = 0.75;

    private final String text;
    private final String key;
    private final boolean whole;
    private final Set<String> shingles = new HashSet<>();

    private KnownText(String text) {
        this.text = text;
        this.key = PageText.key(text);
        this.whole = !text.endsWith("...")
                && !text.endsWith("…")
                && !Character.isLetterOrDigit(text.charAt(text.length() - 1));
        shingles.addAll(shingles(text));
    }

    /** The text, where it is long enough to compare with. */
    static Optional<KnownText> of(Optional<String> text) {
        return text.filter(one -> one.length() >= SHORTEST).map(KnownText::new);
    }

    /** Its paragraphs, as far as they are told apart by line ends. */
    List<Page.Paragraph> paragraphs() {
        return text.lines()
                .map(PageText::plain)
                .filter(line -> !line.isEmpty())
                .map(line -> new Page.Paragraph(Page.Kind.TEXT, line))
                .toList();
    }

    /** Letters and digits of it. */
    int size() {
        return key.length();
    }

    /** Whether it has most of {@code block}. */
    boolean has(Block block) {
        return share(block.text()) > HALF;
    }

    /**
     * The blocks of {@code text} that it bears out, where it is whole and about as long: with them stay headings and items, which
     * JSON-LD often leaves out, what stands before its beginning, and paragraphs among its own. All of {@code text} where it is
     * cut short.
     */
    List<Block> confirmed(List<Block> text, Headline headline) {
        int size = text.stream()
                .mapToInt(block -> PageText.key(block.text()).length())
                .sum();
        if (!whole || key.length() < ABOUT_AS_LONG * size) {
            return text;
        }
        Set<Block> told =
                text.stream().filter(block -> share(block.text()) > SOME).collect(Collectors.toSet());
        Map<Element, Integer> tellers = new HashMap<>();
        told.forEach(block -> tellers.merge(around(block), 1, Integer::sum));
        List<Block> confirmed = new ArrayList<>();
        boolean begun = false;
        for (Block block : text) {
            begun |= told.contains(block);
            boolean among = block.owner().normalName().equals("p") && tellers.getOrDefault(around(block), 0) > 2;
            boolean before = !begun && block.isProse();
            boolean apart = block.kind() == Page.Kind.HEADING || block.kind() == Page.Kind.ITEM;
            if (told.contains(block) || among || before || apart || headline.isGist(block)) {
                confirmed.add(block);
            }
        }
        return confirmed;
    }

    private static Element around(Block block) {
        Element parent = block.owner().parent();
        return parent == null ? block.owner() : parent;
    }

    /** How much of {@code text} stands in it, 0 to 1. */
    private double share(String text) {
        List<String> runs = shingles(text);
        if (runs.size() <= SHINGLE) {
            return key.contains(PageText.key(text)) ? 1 : 0;
        }
        return (double) runs.stream().filter(shingles::contains).count() / runs.size();
    }

    /** All runs of four words in {@code text}, in order. */
    static List<String> shingles(String text) {
        List<String> words = PageText.words(text);
        List<String> runs = new ArrayList<>(words.size());
        for (int i = 0; i + SHINGLE <= words.size(); i++) {
            runs.add(String.join(" ", words.subList(i, i + SHINGLE)));
        }
        return runs;
    }
}
