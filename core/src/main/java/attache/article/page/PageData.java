package attache.article.page;

import attache.source.WebAddress;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/** What a page says of itself to programs: JSON-LD before meta elements before microdata and {@code time} elements. */
final class PageData {
    private static final String TIMES = "[itemprop=datePublished], time[pubdate], time[datetime]";

    private final Document page;
    private final MetaTags meta;
    private final LinkedData linked;
    private final JsonNode article;

    PageData(Document page) {
        this.page = page;
        this.meta = new MetaTags(page);
        this.linked = new LinkedData(page);
        this.article = linked.article().orElse(MissingNode.getInstance());
    }

    Titles titles() {
        return Titles.of(
                page,
                linked.text(article, "headline").or(() -> linked.text(article, "name")),
                meta.each(MetaField.TITLE.names()),
                outlet());
    }

    List<String> authors(HeadlineArea area) {
        return Authors.choose(page, linked, article, meta, outlet(), area);
    }

    Optional<PageTime> published(PageTimes times) {
        return linked.text(article, "datePublished")
                .flatMap(times::read)
                .or(() -> first(meta.all(MetaField.PUBLISHED.names()), times))
                .or(() -> linked.webPage()
                        .flatMap(thing -> linked.text(thing, "datePublished"))
                        .flatMap(times::read))
                .or(() -> marked(times));
    }

    Optional<PageTime> modified(PageTimes times) {
        return linked.text(article, "dateModified")
                .flatMap(times::read)
                .or(() -> first(meta.all(MetaField.MODIFIED.names()), times));
    }

    private static Optional<PageTime> first(List<String> values, PageTimes times) {
        return values.stream().flatMap(value -> times.read(value).stream()).findFirst();
    }

    private Optional<PageTime> marked(PageTimes times) {
        return page.select(TIMES).stream()
                .flatMap(element -> times.read(written(element)).stream())
                .findFirst();
    }

    private static String written(Element element) {
        String machine = element.attr("datetime") + element.attr("content");
        return machine.isEmpty() ? element.text() : machine;
    }

    Optional<String> outlet() {
        return meta.first(MetaField.OUTLET.names())
                .filter(name -> !name.contains("://"))
                .or(() -> linked.text(article, "publisher"));
    }

    Optional<String> section() {
        return linked.text(article, "articleSection").or(() -> meta.first(MetaField.SECTION.names()));
    }

    Optional<String> description() {
        return meta.first(MetaField.DESCRIPTION.names()).or(() -> linked.text(article, "description"));
    }

    /** The article's text as JSON-LD has it, line ends kept. */
    Optional<String> text() {
        JsonNode body = article.path("articleBody");
        return body.isString()
                ? Optional.of(body.asString().strip()).filter(text -> !text.isEmpty())
                : Optional.empty();
    }

    /** Whether the article may be read without paying, where the page says. */
    Optional<Boolean> isForFree() {
        String written = article.path("isAccessibleForFree").asString("").toLowerCase(Locale.ROOT);
        return switch (written) {
            case "true" -> Optional.of(true);
            case "false" -> Optional.of(false);
            default -> Optional.empty();
        };
    }

    /** A BCP 47 tag; what is none is none. */
    Optional<String> language() {
        return Optional.ofNullable(page.selectFirst("html"))
                .map(html -> html.attr("lang").isBlank() ? html.attr("xml:lang") : html.attr("lang"))
                .or(() -> Optional.of(""))
                .filter(tag -> !tag.isBlank())
                .or(() -> meta.first(MetaField.LANGUAGE.names()))
                .or(() -> linked.text(article, "inLanguage"))
                .map(tag -> Locale.forLanguageTag(tag.strip().replace('_', '-')).toLanguageTag())
                .filter(tag -> !tag.equals("und"));
    }

    /** The page's own address. */
    Optional<String> url() {
        return Optional.ofNullable(page.selectFirst("link[rel=canonical]"))
                .map(link -> link.absUrl("href").isEmpty() ? link.attr("href") : link.absUrl("href"))
                .filter(WebAddress::isOne)
                .or(() -> meta.first(MetaField.URL.names()).filter(WebAddress::isOne))
                .or(() -> Optional.of(page.baseUri()).filter(WebAddress::isOne));
    }
}
