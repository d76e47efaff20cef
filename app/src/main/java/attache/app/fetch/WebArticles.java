package attache.app.fetch;

import attache.app.archive.PdfDocument;
import attache.article.PageArticles;
import attache.article.ReadResult;
import attache.article.Unreadable;
import attache.source.Finding;
import attache.source.Place;
import attache.source.Problem;
import java.util.Optional;

/** Reads articles from addresses of the web. Not safe for several threads. */
public final class WebArticles {
    private final Fetcher fetcher;
    private final PageArticles pages;

    /** Articles of what {@code fetcher} fetches. */
    public WebArticles(Fetcher fetcher, PageArticles pages) {
        this.fetcher = fetcher;
        this.pages = pages;
    }

    /** The article at {@code address}. */
    public ReadResult read(String address) {
        return switch (fetcher.fetch(address, Fetched.Validators.NONE)) {
            case Fetched.Body body -> read(address, body);
            case Fetched.NotModified same ->
                unreadable(address, Problem.NOT_FETCHED, "the server sent nothing", "Try again later.");
            case Fetched.Refused refused ->
                unreadable(
                        address,
                        Problem.NOT_FETCHED,
                        refused.reason(),
                        refused.again() ? "Try again later." : "Check the address.");
        };
    }

    /** The article in {@code body}, which {@code address} led to: of a page, or of a PDF document, whatever its type is said to be. */
    public ReadResult read(String address, Fetched.Body body) {
        if (isDocument(body)) {
            return PdfDocument.read(
                    address, body.body(), Optional.of(body.address().toString()));
        }
        return isPage(body.type())
                ? pages.read(
                        address,
                        Place.WHOLE,
                        address,
                        body.body(),
                        body.charset(),
                        Optional.of(body.address().toString()))
                : unreadable(
                        address,
                        Problem.KIND_NOT_READ,
                        "this is " + body.type() + ", neither a page nor a PDF document",
                        "Fetch it to a file, and give that.");
    }

    /** Whether {@code body} is a document whose characters are packed, so that no word can be looked for in its bytes. */
    public static boolean isDocument(Fetched.Body body) {
        return PdfDocument.begins(body.body());
    }

    private static boolean isPage(String type) {
        return type.isEmpty() || type.equals("text/html") || type.equals("application/xhtml+xml");
    }

    private static Unreadable unreadable(String address, Problem problem, String reason, String nextStep) {
        return new Unreadable(new Finding(address, Place.WHOLE, problem, reason, nextStep));
    }
}
