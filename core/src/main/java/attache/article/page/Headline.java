package attache.article.page;

import java.util.List;
import java.util.Optional;

/** A page's headline and gist, for finding them among its blocks. Immutable. */
final class Headline {
    /** Shorter titles stand at the end of other headings by chance. */
    private static final int LONG_TITLE = 15;

    private static final int LONG_GIST = 30;

    private final String title;
    private final String gist;

    /**
     * A headline.
     *
     * @param title the article's
     * @param gist what meta elements give as the article's beginning or in short
     */
    Headline(Optional<String> title, Optional<String> gist) {
        this.title = title.map(PageText::key).orElse("");
        this.gist = gist.map(PageText::key).orElse("");
    }

    /** Whether {@code block} is the headline, with or without words before it that stand in the same element. */
    boolean is(Block block) {
        String key = PageText.key(block.text());
        return !title.isEmpty()
                && (key.equals(title)
                        || (block.kind() == Page.Kind.HEADING && title.length() > LONG_TITLE && key.endsWith(title)));
    }

    /** The blocks behind the headline; all where it is not among them. */
    List<Block> after(List<Block> blocks) {
        for (int i = 0; i < blocks.size(); i++) {
            if (blocks.get(i).kind() == Page.Kind.HEADING && is(blocks.get(i))) {
                return blocks.subList(i + 1, blocks.size());
            }
        }
        return blocks;
    }

    /** Whether {@code block} is the gist, or one of the two goes on where the other ends. */
    boolean isGist(Block block) {
        String key = PageText.key(block.text());
        boolean begins = key.length() > LONG_GIST && gist.length() > LONG_GIST;
        return !gist.isEmpty() && (key.equals(gist) || (begins && (key.startsWith(gist) || gist.startsWith(key))));
    }
}
