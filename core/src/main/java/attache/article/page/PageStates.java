package attache.article.page;

import attache.source.ResourceTable;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Tells articles from the other things that servers send ({@code page-states.tsv}). Stateless. */
final class PageStates {
    /** Shorter texts than this say nothing that an article would. */
    private static final int LEAST_TEXT = 100;

    /** A page with less text than this may be a message of the server's; articles are longer, or do not speak like one. */
    private static final int MESSAGE = 900;

    /** What publishers show before they ask for money is seldom longer. */
    private static final int TEASER = 2500;

    private static final int LONGEST_LINE = 300;

    private record Sign(PageState state, String words) {}

    private static final List<Sign> SIGNS = ResourceTable.rows(PageStates.class, "page-states.tsv", 2).stream()
            .map(row -> new Sign(PageState.valueOf(row.getFirst()), row.get(1)))
            .toList();

    private PageStates() {}

    /**
     * What the page is.
     *
     * @param title its headline
     * @param all all its blocks
     * @param text those of the article's text
     * @param forFree whether JSON-LD says that it may be read for free, where it says anything
     */
    static PageState of(Optional<String> title, List<Block> all, List<Page.Paragraph> text, Optional<Boolean> forFree) {
        int size = text.stream().mapToInt(one -> PageText.size(one.text())).sum();
        String headline = title.orElse("").toLowerCase(Locale.ROOT);
        if (size < MESSAGE && says(PageState.ERROR, headline)) {
            return PageState.ERROR;
        }
        if (size < MESSAGE
                && (says(PageState.CONSENT, headline) || anySays(PageState.CONSENT, all))
                && words(all) < 2 * MESSAGE) {
            return PageState.CONSENT;
        }
        if (size < LEAST_TEXT) {
            return PageState.NO_ARTICLE;
        }
        boolean asks = forFree.map(free -> !free).orElse(false) || anySays(PageState.PAYWALLED, all);
        return size < TEASER && asks ? PageState.PAYWALLED : PageState.ARTICLE;
    }

    private static int words(List<Block> all) {
        return all.stream().mapToInt(Block::size).sum();
    }

    private static boolean anySays(PageState state, List<Block> blocks) {
        return blocks.stream()
                .filter(block -> block.size() <= LONGEST_LINE)
                .anyMatch(block -> says(state, block.text().toLowerCase(Locale.ROOT)));
    }

    private static boolean says(PageState state, String folded) {
        return SIGNS.stream().anyMatch(sign -> sign.state() == state && folded.contains(sign.words()));
    }
}
