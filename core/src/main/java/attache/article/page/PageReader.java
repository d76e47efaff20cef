package attache.article.page;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/** Reads a page of the web: what it says of its article, and the article's text. Immutable and thread-safe. */
public final class PageReader {
    /** Elements nested deeper than any page of use; what is deeper is flattened, so that no page costs a deep stack. */
    private static final int DEEPEST = 400;

    /** A text in the page that is this many times shorter than the one in its JSON-LD is not the article's. */
    private static final int MUCH_SHORTER = 3;

    private final Optional<LocalDate> latest;

    /** A reader that believes no date after {@code latest}, today where the caller has a clock. */
    public PageReader(Optional<LocalDate> latest) {
        this.latest = latest;
    }

    /**
     * Reads a page. Linear in its length but for the depth of its elements, which is bounded.
     *
     * @param html its text
     * @param address where it was fetched from, where that is known; completes relative links
     * @return what was found; never fails, whatever the text is
     */
    public Page read(String html, Optional<String> address) {
        Document document =
                Jsoup.parse(html, address.orElse(""), Parser.htmlParser().setMaxDepth(DEEPEST));
        PageData data = new PageData(document);
        Titles titles = data.titles();
        Optional<String> title = titles.title();
        Optional<String> shown = titles.visible().or(() -> title);
        ElementMarks marks = new ElementMarks();
        List<Block> blocks = BlockReader.read(document.body(), marks);
        Optional<KnownText> known = KnownText.of(data.text());
        BodyFinder.Found found = BodyFinder.find(blocks, marks, new Headline(shown, data.description()), known);
        List<Page.Paragraph> text = text(found.text(), known);
        HeadlineArea area = new HeadlineArea(blocks, shown);
        PageTimes times = new PageTimes(data.language(), latest);
        Optional<PageTime> published = data.published(times).or(() -> area.published(times));
        return new Page(
                PageStates.of(title, blocks, text, data.isForFree()),
                title,
                data.authors(area),
                published,
                data.modified(times).filter(changed -> !isBefore(changed, published)),
                data.outlet(),
                data.language(),
                data.url(),
                data.section(),
                text,
                Surroundings.captions(found.around()),
                Surroundings.related(found.around()));
    }

    /** The text as the page shows it; where it shows next to nothing (a page made by scripts), as its JSON-LD has it. */
    private static List<Page.Paragraph> text(List<Block> shown, Optional<KnownText> known) {
        int size = shown.stream()
                .mapToInt(block -> PageText.key(block.text()).length())
                .sum();
        if (known.isPresent() && known.get().size() > MUCH_SHORTER * size) {
            return known.get().paragraphs();
        }
        return shown.stream()
                .map(block -> new Page.Paragraph(block.kind(), block.text()))
                .toList();
    }

    private static boolean isBefore(PageTime changed, Optional<PageTime> published) {
        return published.map(first -> changed.day().isBefore(first.day())).orElse(false);
    }
}
