package attache.article;

import attache.article.page.Page;
import attache.article.page.PageReader;
import attache.article.page.PageState;
import attache.article.page.PageTime;
import attache.source.Decoded;
import attache.source.Finding;
import attache.source.Limits;
import attache.source.PageDecoder;
import attache.source.Place;
import attache.source.Problem;
import attache.text.OffsetMap;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads pages of the web into articles. Immutable and thread-safe. */
public final class PageArticles {
    private final Limits limits;
    private final PageReader reader;

    /**
     * Reads pages.
     *
     * @param latest the last day of publication that is believed: today, for whoever has a clock
     */
    public PageArticles(Limits limits, Optional<LocalDate> latest) {
        this.limits = limits;
        this.reader = new PageReader(latest);
    }

    /**
     * The article of a page.
     *
     * @param input the input that it stands in
     * @param place where in it
     * @param doc the article's name
     * @param bytes the page
     * @param charset what the server calls its encoding, where it says
     * @param address where it was fetched from, where that is known
     */
    public ReadResult read(
            String input, Place place, String doc, byte[] bytes, Optional<String> charset, Optional<String> address) {
        if (bytes.length > limits.articleBytes()) {
            return ArticleReader.tooLarge(input, place, "more than " + limits.words(), limits);
        }
        return switch (PageDecoder.decode(input, bytes, charset)) {
            case Decoded.Refused refused -> new Unreadable(refused.finding().at(place));
            case Decoded.Text text -> read(input, place, doc, text, address);
        };
    }

    private ReadResult read(String input, Place place, String doc, Decoded.Text decoded, Optional<String> address) {
        Page page = reader.read(decoded.text(), address);
        if (!page.state().isReadable()) {
            return new Unreadable(new Finding(
                    input,
                    place,
                    Problem.NO_ARTICLE,
                    "this is " + page.state().words()
                            + page.title()
                                    .map(title -> ", titled \"" + title + "\"")
                                    .orElse(""),
                    "Give the page of one article, as a browser shows it."));
        }
        List<Finding> findings = new ArrayList<>();
        decoded.remarks().forEach(remark -> findings.add(remark.at(place)));
        if (page.state() == PageState.PAYWALLED) {
            findings.add(new Finding(
                    input,
                    place,
                    Problem.PAYWALLED,
                    "this is " + page.state().words(),
                    "Give the whole article where you may read it."));
        }
        return article(input, place, doc, page, findings);
    }

    private static ReadArticle article(String input, Place place, String doc, Page page, List<Finding> findings) {
        Publication publication = new Publication(
                Optional.of(doc),
                page.title(),
                page.published().map(PageTime::day),
                page.url(),
                page.outlet(),
                page.authors(),
                List.of());
        String head = page.title().map(title -> title + "\n\n").orElse("");
        String source = head + page.body();
        OffsetMap body = Body.ofPlainText(source, head.length());
        OffsetMap all = Headline.before(body, page.title(), source, head.length());
        Article article = Articles.of(doc, publication, page.title(), body, all);
        return new ReadArticle(input, place, article, source, all, findings, Optional.of(page));
    }
}
