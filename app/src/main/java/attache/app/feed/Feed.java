package attache.app.feed;

import java.util.List;
import java.util.Optional;

/**
 * A feed.
 *
 * @param items what it announces, in its order, no address twice
 * @param feeds addresses of further feeds: of an OPML list or an index of sitemaps
 */
public record Feed(List<Item> items, List<String> feeds) {

    public Feed {
        items = List.copyOf(items);
        feeds = List.copyOf(feeds);
    }

    /**
     * An article that is announced.
     *
     * @param address where it is
     * @param title its headline as the feed has it
     * @param published when, as it is written
     */
    public record Item(String address, Optional<String> title, Optional<String> published) {}
}
