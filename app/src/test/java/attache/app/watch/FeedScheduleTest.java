package attache.app.watch;

import attache.app.fetch.Fetched.Validators;
import attache.app.store.WatchedFeed;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Feeds that change are asked more often, silent ones more seldom, broken ones ever more seldom; all within bounds. */
class FeedScheduleTest {
    private static final Instant NOW = Instant.parse("2031-04-05T12:00:00Z");

    private final WatchedFeed unseen = FeedSchedule.unseen("https://news.example/rss", Optional.empty(), 0, NOW);

    @Test
    void aFeedThatWasNeverLookedAtIsDueAtOnce() {
        assertThat(unseen.due()).isEqualTo(NOW);
    }

    @Test
    void whatBroughtSomethingIsLookedAtSoonerAndWhatDidNotLater() {
        assertThat(FeedSchedule.changed(unseen, Validators.NONE, NOW).due())
                .isEqualTo(NOW.plus(Duration.ofMinutes(20)));
        assertThat(FeedSchedule.unchanged(unseen, Validators.NONE, NOW).due())
                .isEqualTo(NOW.plus(Duration.ofMinutes(45)));
    }

    @Test
    void noFeedIsLookedAtMoreOftenThanEveryFiveMinutesOrMoreSeldomThanOnceADay() {
        WatchedFeed lively = unseen;
        WatchedFeed silent = unseen;
        WatchedFeed away = unseen;
        for (int i = 0; i < 50; i++) {
            lively = FeedSchedule.changed(lively, Validators.NONE, NOW);
            silent = FeedSchedule.unchanged(silent, Validators.NONE, NOW);
            away = FeedSchedule.failed(away, NOW);
        }

        assertThat(lively.due()).isEqualTo(NOW.plus(FeedSchedule.LEAST));
        assertThat(silent.due()).isEqualTo(NOW.plus(FeedSchedule.MOST));
        assertThat(away.due()).isEqualTo(NOW.plus(FeedSchedule.MOST));
    }

    @Test
    void eachFailureDoublesTheRestAndAnAnswerEndsIt() {
        WatchedFeed once = FeedSchedule.failed(unseen, NOW);
        WatchedFeed twice = FeedSchedule.failed(once, NOW);

        assertThat(once.due()).isEqualTo(NOW.plus(Duration.ofMinutes(5)));
        assertThat(twice.due()).isEqualTo(NOW.plus(Duration.ofMinutes(10)));
        assertThat(FeedSchedule.unchanged(twice, Validators.NONE, NOW).failures())
                .isZero();
    }

    @Test
    void aFailureForgetsNothingOfWhatTheServerGaveToAskAgainBy() {
        Validators given = new Validators(Optional.of("\"v1\""), Optional.of("Sat, 05 Apr 2031 10:00:00 GMT"));
        WatchedFeed seen = FeedSchedule.changed(unseen, given, NOW);

        assertThat(FeedSchedule.validators(FeedSchedule.failed(seen, NOW))).isEqualTo(given);
    }
}
