package attache.app.watch;

import attache.app.TinyReading;
import attache.app.archive.Documents;
import attache.app.fetch.AddressPolicy;
import attache.app.fetch.FetchLimits;
import attache.app.fetch.Fetcher;
import attache.app.fetch.WebArticles;
import attache.app.store.Access;
import attache.app.store.Store;
import attache.article.Article;
import attache.article.PageArticles;
import attache.dossier.Dossier;
import attache.ledger.Entry;
import attache.source.Limits;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Watching a site on loopback, by a clock that only waiting moves. */
@Timeout(60)
class WatchTest {
    private static final FetchLimits LIMITS =
            new FetchLimits(100_000, 3, Duration.ofSeconds(5), Duration.ofSeconds(1), Duration.ofSeconds(60));

    @TempDir
    private Path directory;

    private final Said log = new Said();
    private Instant now = Instant.parse("2031-04-05T12:00:00Z");
    private Instant end = Instant.MAX;
    private Runnable onRest = () -> {};
    private Site site;
    private Store store;

    @BeforeEach
    void open() throws IOException {
        site = new Site();
        store = Store.open(directory.resolve("test.db"), Access.WRITE);
    }

    @AfterEach
    void close() throws IOException {
        store.close();
        site.close();
    }

    /** What was said, in three sorts. */
    private static final class Said implements WatchLog {
        private final List<Touched> touched = new ArrayList<>();
        private final List<String> failed = new ArrayList<>();
        private final List<String> said = new ArrayList<>();

        @Override
        public void touched(Touched article) {
            touched.add(article);
        }

        @Override
        public void failed(String line) {
            failed.add(line);
        }

        @Override
        public void said(String line) {
            said.add(line);
        }

        private List<String> titles() {
            return touched.stream().map(one -> one.article().title().orElse("")).toList();
        }
    }

    private Watch watch() {
        Fetcher fetcher = new Fetcher(
                LIMITS, AddressPolicy.ANY, AddressPolicy.Resolver.system(), () -> now, time -> now = now.plus(time));
        return new Watch(new Equipment(
                store,
                fetcher,
                new WebArticles(fetcher, new PageArticles(Limits.STANDARD, Optional.empty())),
                Dossier.ukraine().gate(),
                TinyReading.FIRST,
                () -> now,
                time -> {
                    now = now.plus(time);
                    onRest.run();
                },
                () -> now.isAfter(end),
                log));
    }

    private Watch.Tally once(String... paths) {
        return watch().run(java.util.Arrays.stream(paths).map(site::at).toList(), true);
    }

    private List<String> kept() {
        return store.articles().all().stream()
                .map(article -> article.title().orElse(""))
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"rss", "atom", "json", "sitemap"})
    void whatAFeedOfAnyKindAnnouncesIsReadAndToldOf(String kind) {
        Function<List<String>, String> form = switch (kind) {
            case "rss" -> Site::rss;
            case "atom" -> Site::atom;
            case "json" -> Site::json;
            default -> Site::sitemap;
        };
        site.announce("/1", Site.page(1)).announce("/2", Site.page(2)).feed("/feed", "application/" + kind, form);

        Watch.Tally tally = once("/feed");

        assertThat(tally.added()).isEqualTo(2);
        assertThat(kept()).containsExactly("Harbour sends 1", "Harbour sends 2");
        assertThat(log.titles()).containsExactly("Harbour sends 1", "Harbour sends 2");
        assertThat(log.touched.getFirst().begun())
                .extracting(Entry::name)
                .singleElement()
                .asString()
                .contains("drone");
        assertThat(log.failed).isEmpty();
        assertThat(store.derived().isFresh()).isTrue();
    }

    @Test
    void aDocumentThatIsAnnouncedIsReadToo() throws IOException {
        byte[] document = Documents.page(
                "Harbour sends 3",
                "NOR pledged 3 drone to UKR. The harbour council met in Kyiv on Monday and said that",
                "consignment 3 would leave before the week is out.");
        site.announce("/1", Site.page(1)).announce("/2.pdf", "").rss("/feed");
        site.server().page("/2.pdf", "application/pdf", "", document);

        assertThat(once("/feed").added()).isEqualTo(2);
        assertThat(kept()).containsExactly("Harbour sends 1", "Harbour sends 3");
        assertThat(log.failed).isEmpty();
    }

    @Test
    void theFeedsOfAListAreWatchedAndThoseItDropsAreNot() throws IOException {
        site.announce("/1", Site.page(1)).rss("/a").rss("/b");
        site.server().page("/list", "text/x-opml", "", opml("/a", "/b"));
        assertThat(once("/list").feeds()).isEqualTo(3);
        assertThat(kept()).hasSize(1);

        now = now.plus(Duration.ofDays(1));
        site.server().page("/list", "text/x-opml", "", opml("/b"));
        site.announce("/2", Site.page(2)).rss("/a").rss("/b");
        assertThat(once("/list").feeds()).isEqualTo(2);
        assertThat(kept()).hasSize(2);

        now = now.plus(Duration.ofDays(1));
        long asked = site.server().asked("/a");
        once("/list");
        assertThat(site.server().asked("/a")).isEqualTo(asked);
    }

    private byte[] opml(String... paths) {
        return Site.opml(java.util.Arrays.stream(paths).map(site::at).toList()).getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void aFeedIsAskedWhetherItHasChangedAlsoByALaterProcess() {
        site.announce("/1", Site.page(1)).conditional("/feed", "\"v1\"");
        once("/feed");
        now = now.plus(Duration.ofHours(1));

        Watch.Tally tally = once("/feed");

        assertThat(site.server().asked("/feed")).isEqualTo(2);
        assertThat(site.server().requests().getLast())
                .contains("If-None-Match: \"v1\"")
                .contains("If-Modified-Since: Sat, 05 Apr 2031 10:00:00 GMT");
        assertThat(tally.added()).isZero();
        assertThat(site.server().asked("/1")).isEqualTo(1);
        assertThat(store.watched().feeds())
                .singleElement()
                .satisfies(feed -> assertThat(feed.every()).isEqualTo(Duration.ofMinutes(30)));
    }

    @Test
    void aFeedThatIsNotDueIsNotAsked() {
        site.announce("/1", Site.page(1)).rss("/feed");
        once("/feed");

        Watch.Tally tally = once("/feed");

        assertThat(site.server().asked("/feed")).isEqualTo(1);
        assertThat(tally.next())
                .isPresent()
                .get()
                .satisfies(next -> assertThat(next).isAfter(now));
    }

    @Test
    void onlyWhatIsNewIsFetched() {
        site.announce("/1", Site.page(1)).rss("/feed");
        once("/feed");
        site.announce("/2", Site.page(2)).rss("/feed");
        now = now.plus(Duration.ofHours(1));

        once("/feed");

        assertThat(site.server().asked("/1")).isEqualTo(1);
        assertThat(kept()).containsExactly("Harbour sends 1", "Harbour sends 2");
        assertThat(log.titles()).containsExactly("Harbour sends 1", "Harbour sends 2");
    }

    @Test
    void theSameTextAtTwoAddressesIsKeptAndToldOfOnce() {
        site.announce("/1", Site.page(1)).announce("/1?from=feed", Site.page(1)).rss("/feed");

        Watch.Tally tally = once("/feed");

        assertThat(kept()).hasSize(1);
        assertThat(log.touched).hasSize(1);
        assertThat(tally.added()).isEqualTo(1);
    }

    @Test
    void whatAnotherArticleToldOfIsTold() {
        site.announce("/1", Site.page(1))
                .announce(
                        "/2",
                        Site.page(1).replace("Harbour sends 1", "Once more").replace("Monday", "Tuesday"))
                .rss("/feed");

        once("/feed");

        assertThat(log.touched).hasSize(2);
        assertThat(log.touched.getFirst().begun()).hasSize(1);
        assertThat(log.touched.getLast().begun()).isEmpty();
        assertThat(log.touched.getLast().extended()).hasSize(1);
    }

    @Test
    void whatIsNotAboutTheEffortIsNeitherKeptNorAskedForAgain() {
        site.announce("/herring", Site.offTopic()).rss("/feed");
        Watch.Tally tally = once("/feed");
        now = now.plus(Duration.ofDays(1));
        once("/feed");

        assertThat(tally.passed()).isEqualTo(1);
        assertThat(kept()).isEmpty();
        assertThat(log.touched).isEmpty();
        assertThat(site.server().asked("/herring")).isEqualTo(1);
    }

    @Test
    void aPageThatFailsIsNamedAndTriedAgainLater() {
        site.announce("/1", Site.page(1)).announce("/2", Site.page(2)).rss("/feed");
        site.server().status("/1", 503, "");
        Watch.Tally first = once("/feed");
        assertThat(first.failed()).isEqualTo(1);
        assertThat(log.failed).singleElement().asString().contains(site.at("/1"), "503", "tried again");
        assertThat(kept()).containsExactly("Harbour sends 2");
        site.server().page("/1", Site.page(1));
        now = now.plus(Duration.ofMinutes(6));

        once("/feed");

        assertThat(kept()).containsExactly("Harbour sends 2", "Harbour sends 1");
    }

    @Test
    void aPageThatIsGoneIsNamedOnceAndLeft() {
        site.announce("/1", Site.page(1)).rss("/feed");
        site.server().status("/1", 404, "");
        once("/feed");
        now = now.plus(Duration.ofDays(1));
        once("/feed");

        assertThat(log.failed).singleElement().asString().contains("404");
        assertThat(site.server().asked("/1")).isEqualTo(1);
    }

    @Test
    void aPageThatFailsForDaysIsGivenUp() {
        site.announce("/1", Site.page(1)).rss("/feed");
        site.server().status("/1", 503, "");
        end = now.plus(Duration.ofDays(5));

        watch().run(List.of(site.at("/feed")), false);

        assertThat(site.server().asked("/1")).isEqualTo(ArticleFetch.MOST_FAILURES);
        assertThat(log.failed.getLast()).contains("given up");
    }

    @Test
    void robotsTxtIsObeyed() {
        site.announce("/private/1", Site.page(1)).announce("/2", Site.page(2)).rss("/feed");
        site.server()
                .page(
                        "/robots.txt",
                        "text/plain",
                        "",
                        "User-agent: *\nDisallow: /private/\n".getBytes(StandardCharsets.UTF_8));

        once("/feed");

        assertThat(site.server().asked("/private/1")).isZero();
        assertThat(kept()).containsExactly("Harbour sends 2");
    }

    @Test
    void anArticleThatBreaksTheReadingIsNamedAndTheRestIsRead() {
        site.announce("/1", Site.page(1).replace("NOR pledged", "CRASH"))
                .announce("/2", Site.page(2))
                .rss("/feed");

        once("/feed");

        assertThat(log.failed).singleElement().asString().contains(site.at("/1"), "the word CRASH", "please report");
        assertThat(kept()).containsExactly("Harbour sends 2");
    }

    @Test
    void aPageInPlaceOfAFeedIsAFailure() {
        site.server().page("/feed", "<html><body>Not here.</body></html>");

        assertThat(once("/feed").failed()).isEqualTo(1);
        assertThat(log.failed).singleElement().asString().contains("no feed");
    }

    @Test
    void itGoesOnAndOnUntilItIsStoppedAndAsksALivelyFeedMoreOften() {
        site.announce("/1", Site.page(1)).rss("/feed");
        int[] rests = {0};
        onRest = () ->
                site.announce("/more" + rests[0], Site.page(100 + rests[0]++)).rss("/feed");
        end = now.plus(Duration.ofHours(2));

        Watch.Tally tally = watch().run(List.of(site.at("/feed")), false);

        // Asked 20, 13, 9, 6 minutes and then 5 minutes after the time before.
        assertThat(site.server().asked("/feed")).isBetween(15L, 19L);
        assertThat(tally.added()).isGreaterThan(15);
        assertThat(log.touched).hasSize(tally.added());
    }

    @Test
    void aServerThatGoesAwayAndComesBackIsReadAgain() throws IOException {
        site.announce("/1", Site.page(1)).rss("/feed");
        once("/feed");
        site.leave();
        now = now.plus(Duration.ofHours(1));
        assertThat(once("/feed").failed()).isEqualTo(1);
        assertThat(log.failed).singleElement().asString().contains(site.at("/feed"), "tried again at");
        now = now.plus(Duration.ofHours(1));
        site.comeBack();
        site.announce("/2", Site.page(2)).rss("/feed");

        once("/feed");

        assertThat(log.said).contains(site.at("/feed") + ": it answers again.");
        assertThat(log.titles()).containsExactly("Harbour sends 1", "Harbour sends 2");
    }

    @Test
    void aServerThatGoesAwayBetweenTheFeedAndItsArticlesLosesNone() throws IOException {
        site.announce("/1", Site.page(1)).announce("/2", Site.page(2)).rss("/feed");
        site.server().answer("/1", out -> site.leave());
        once("/feed");
        assertThat(kept()).isEmpty();
        assertThat(store.watched().waiting()).hasSize(2);
        site.comeBack();
        site.server().page("/1", Site.page(1)).page("/2", Site.page(2));
        now = now.plus(Duration.ofHours(1));

        once("/feed");

        assertThat(kept()).containsExactlyInAnyOrder("Harbour sends 1", "Harbour sends 2");
    }

    @Test
    void oneHostThatIsAwayHoldsUpNoOther() throws IOException {
        try (Site other = new Site()) {
            other.announce("/1", Site.page(1)).rss("/feed");
            site.leave();

            watch().run(List.of(site.at("/feed"), other.at("/feed")), true);

            assertThat(kept()).containsExactly("Harbour sends 1");
        }
    }

    @Test
    void anArticleThatWasKeptAndNotToldOfIsToldOfByTheNextRun() {
        site.announce("/1", Site.page(1)).rss("/feed");
        Article article = attache.app.Articles.article("kept", "NOR pledged 9 drone to UKR.");
        store.watched()
                .looked(
                        FeedSchedule.unseen(site.at("/old"), Optional.empty(), 0, now),
                        List.of(),
                        List.of("https://news.example/9"),
                        now);
        store.watched().keep("https://news.example/9", article, "tiny-1", now, TinyReading.FIRST.read(article));

        once("/feed");

        assertThat(log.touched).extracting(Touched::address).containsExactly("https://news.example/9", site.at("/1"));
    }
}
