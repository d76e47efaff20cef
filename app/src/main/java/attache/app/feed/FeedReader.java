package attache.app.feed;

import attache.app.feed.Feed.Item;
import attache.source.Decoded;
import attache.source.PageDecoder;
import attache.source.WebAddress;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads feeds. XML is read by jsoup's lenient parser: feeds are broken in every way that there is, and it knows no entities but
 * the five of XML and those of HTML, so that none can be declared. Stateless and thread-safe.
 */
public final class FeedReader {
    private static final int DEEPEST = 200;
    private static final int MOST_ITEMS = 50_000;

    /** Nobody's article is at a longer address, and no store need keep one in order. */
    private static final int LONGEST_ADDRESS = 2_000;

    private FeedReader() {}

    /** The feed in {@code bytes}; {@code charset} is what the server calls their encoding. */
    public static Feed read(String address, byte[] bytes, Optional<String> charset) {
        return switch (PageDecoder.decode(address, bytes, charset)) {
            case Decoded.Text text -> read(address, text.text());
            case Decoded.Refused refused -> new Feed(List.of(), List.of());
        };
    }

    private static Feed read(String address, String text) {
        String start = text.stripLeading();
        return start.startsWith("{") ? json(address, text) : xml(address, text);
    }

    private static Feed json(String address, String text) {
        Found found = new Found(address);
        try {
            for (JsonNode item : JsonMapper.shared().readTree(text).path("items")) {
                String url = item.path("url").asString(item.path("external_url").asString(""));
                found.item(
                        url,
                        item.path("title").asString(""),
                        item.path("date_published").asString(""));
            }
        } catch (JacksonException e) {
            // What is no JSON announces nothing.
        }
        return found.feed();
    }

    private static Feed xml(String address, String text) {
        Document document = Jsoup.parse(text, address, Parser.xmlParser().setMaxDepth(DEEPEST));
        Found found = new Found(address);
        for (Element element : document.getAllElements()) {
            switch (bare(element.tagName())) {
                case "item" -> found.item(rssLink(element), child(element, "title"), child(element, "pubdate", "date"));
                case "entry" ->
                    found.item(atomLink(element), child(element, "title"), child(element, "published", "updated"));
                case "url" ->
                    found.item(child(element, "loc"), inNews(element, "title"), inNews(element, "publication_date"));
                case "sitemap" -> found.feed(child(element, "loc"));
                case "outline" -> found.feed(attribute(element, "xmlUrl"));
                default -> {
                    // The rest says nothing of articles.
                }
            }
        }
        return found.feed();
    }

    private static String bare(String tag) {
        return tag.substring(tag.indexOf(':') + 1).toLowerCase(Locale.ROOT);
    }

    private static String child(Element element, String... names) {
        for (String name : names) {
            for (Element child : element.children()) {
                if (bare(child.tagName()).equals(name)) {
                    return text(child);
                }
            }
        }
        return "";
    }

    /** The text of an element, with marks of HTML in it taken out: titles hold them escaped. */
    private static String text(Element element) {
        String text = element.text().strip();
        return text.indexOf('<') < 0 && text.indexOf('&') < 0
                ? text
                : Jsoup.parse(text).text();
    }

    private static String inNews(Element url, String name) {
        for (Element child : url.children()) {
            if (bare(child.tagName()).equals("news")) {
                return child(child, name);
            }
        }
        return "";
    }

    private static String rssLink(Element item) {
        String link = child(item, "link");
        boolean guid = link.isEmpty() && !"false".equals(item.select("guid").attr("isPermaLink"));
        return guid ? child(item, "guid") : link;
    }

    private static String atomLink(Element entry) {
        String any = "";
        for (Element child : entry.children()) {
            if (bare(child.tagName()).equals("link")) {
                String kind = child.attr("rel");
                if (kind.isEmpty() || kind.equals("alternate")) {
                    return child.attr("href");
                }
                any = any.isEmpty() && !kind.equals("self") ? child.attr("href") : any;
            }
        }
        return any;
    }

    private static String attribute(Element element, String name) {
        return element.attributes().asList().stream()
                .filter(one -> one.getKey().equalsIgnoreCase(name))
                .map(one -> one.getValue())
                .findFirst()
                .orElse("");
    }

    /** What was found so far. */
    private static final class Found {
        private final Optional<URI> base;
        private final Map<String, Item> items = new LinkedHashMap<>();
        private final Set<String> feeds = new LinkedHashSet<>();

        Found(String address) {
            this.base = parse(address);
        }

        void item(String link, String title, String published) {
            if (items.size() < MOST_ITEMS) {
                absolute(link)
                        .ifPresent(
                                address -> items.putIfAbsent(address, new Item(address, some(title), some(published))));
            }
        }

        void feed(String link) {
            absolute(link).ifPresent(feeds::add);
        }

        Feed feed() {
            return new Feed(new ArrayList<>(items.values()), new ArrayList<>(feeds));
        }

        private static Optional<String> some(String text) {
            return Optional.of(text.strip()).filter(one -> !one.isEmpty());
        }

        private Optional<String> absolute(String link) {
            return parse(link)
                    .filter(uri -> !link.isBlank())
                    .map(uri -> base.map(address -> address.resolve(uri)).orElse(uri))
                    .filter(WebAddress::isOne)
                    .map(URI::toString)
                    .filter(address -> address.length() <= LONGEST_ADDRESS);
        }

        private static Optional<URI> parse(String link) {
            try {
                return Optional.of(URI.create(link.strip()));
            } catch (IllegalArgumentException e) {
                return Optional.empty();
            }
        }
    }
}
