package attache.app.watch;

import attache.app.fetch.Fetched;
import attache.app.fetch.Fetched.Validators;
import attache.app.fetch.WebArticles;
import attache.app.store.Announcement;
import attache.app.store.Announcement.End;
import attache.app.store.Articles;
import attache.article.Article;
import attache.article.ReadArticle;
import attache.article.ReadResult;
import attache.article.Unreadable;
import attache.source.Finding;
import attache.source.Place;
import attache.source.Problem;
import java.time.Duration;
import java.time.Instant;

/** Fetches articles that were announced, and settles those of which nothing comes. Not safe for several threads. */
final class ArticleFetch {
    /** After this many failures an announcement is given up: with ever longer rests between them, about two days later. */
    static final int MOST_FAILURES = 10;

    private static final Duration FIRST_REST = Duration.ofMinutes(5);

    private final Equipment equipment;
    private int failed;
    private int passed;
    private int known;

    ArticleFetch(Equipment equipment) {
        this.equipment = equipment;
    }

    /** What came of fetching one. */
    sealed interface Came {}

    /** An article to read for records. */
    record ToRead(String address, Article article) implements Came {}

    /** Nothing now; {@code later} is due another time. */
    record Postponed(Announcement later) implements Came {}

    /** Nothing, ever; the store knows. */
    record Settled() implements Came {}

    /** How many could not be read, now or ever; each was named. */
    int failed() {
        return failed;
    }

    /** How many cannot be about the effort. */
    int passed() {
        return passed;
    }

    /** How many are in the store already. */
    int known() {
        return known;
    }

    /** Fetches what {@code announcement} announces. */
    Came fetch(Announcement announcement) {
        String address = announcement.address();
        return switch (equipment.fetcher().fetch(address, Validators.NONE)) {
            case Fetched.Body body ->
                WebArticles.isDocument(body) || equipment.gate().admits(body.body(), body.charset())
                        ? read(address, equipment.web().read(address, body))
                        : passed(address);
            case Fetched.NotModified same -> postponed(announcement, "the server sent nothing");
            case Fetched.Refused refused ->
                refused.again()
                        ? postponed(announcement, refused.reason())
                        : refused(unfetched(address, refused.reason(), "Look at the page in a browser."));
        };
    }

    private Came read(String address, ReadResult result) {
        return switch (result) {
            case Unreadable unreadable -> refused(unreadable.finding());
            case ReadArticle read when !equipment.gate().admits(read.article().body()) -> passed(address);
            case ReadArticle read -> {
                read.findings().forEach(finding -> equipment.log().said(finding.line()));
                yield chosen(address, read.article());
            }
        };
    }

    /** The article as it is, or the copy that is kept where an earlier version read it; none where it is known. */
    private Came chosen(String address, Article article) {
        Articles articles = equipment.store().articles();
        if (articles.known(article, equipment.reading().extractor())) {
            known++;
            return settled(address, End.TOLD);
        }
        return new ToRead(address, articles.withDigest(article.digest()).orElse(article));
    }

    private Came passed(String address) {
        passed++;
        return settled(address, End.PASSED);
    }

    private Came refused(Finding finding) {
        failed++;
        equipment.log().failed(finding.line());
        return settled(finding.input(), End.REFUSED);
    }

    private Came postponed(Announcement announcement, String reason) {
        int failures = announcement.failures() + 1;
        if (failures >= MOST_FAILURES) {
            return refused(unfetched(
                    announcement.address(),
                    reason + ", and so it was " + failures + " times",
                    "It is given up; read it with attache read ADDRESS when it is there again."));
        }
        Instant due = equipment.now().plus(FIRST_REST.multipliedBy(1L << (failures - 1)));
        failed++;
        equipment
                .log()
                .failed(unfetched(announcement.address(), reason, "It is tried again at " + due + ".")
                        .line());
        Announcement later = new Announcement(announcement.address(), failures, due);
        equipment.store().watched().postpone(later);
        return new Postponed(later);
    }

    private static Finding unfetched(String address, String reason, String nextStep) {
        return new Finding(address, Place.WHOLE, Problem.NOT_FETCHED, reason, nextStep);
    }

    private Came settled(String address, End end) {
        equipment.store().watched().end(address, end);
        return new Settled();
    }

    /** Settles an article that could not be read for records. */
    void broken(String address, Throwable cause) {
        failed++;
        equipment
                .log()
                .failed(address + ": reading it failed (" + cause + "). This is a fault of"
                        + " attache: please report it with the article.");
        settled(address, End.REFUSED);
    }
}
