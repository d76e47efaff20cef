package attache.app.watch;

import attache.app.store.Announcement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What is due comes first whose host may be asked first; no host holds up the others. */
class AgendaTest {
    private static final Instant NOW = Instant.parse("2031-04-05T12:00:00Z");

    private final Agenda agenda = new Agenda(Duration.ofSeconds(60));
    private final Map<String, Duration> waits = new HashMap<>();

    private Duration wait(String address) {
        return waits.getOrDefault(address.substring(0, "https://a".length()), Duration.ZERO);
    }

    private static Task fetch(String address, Instant due) {
        return new Task.Fetch(new Announcement(address, 0, due));
    }

    private static Task look(String address) {
        return new Task.Look(FeedSchedule.unseen(address, Optional.empty(), 0, NOW));
    }

    private List<String> order() {
        List<String> order = new ArrayList<>();
        for (Optional<Task> task = agenda.next(NOW, this::wait);
                task.isPresent();
                task = agenda.next(NOW, this::wait)) {
            order.add(task.get().address());
        }
        return order;
    }

    @Test
    void ofOneHostFeedsComeFirstThenArticlesAsTheyWereAnnounced() {
        agenda.add(fetch("https://a/1", NOW));
        agenda.add(fetch("https://a/2", NOW));
        agenda.add(look("https://a/feed"));

        assertThat(order()).containsExactly("https://a/feed", "https://a/1", "https://a/2");
    }

    @Test
    void theHostThatMayBeAskedFirstComesFirst() {
        waits.put("https://a", Duration.ofSeconds(7));
        agenda.add(fetch("https://a/1", NOW));
        agenda.add(fetch("https://b/1", NOW));

        assertThat(order()).containsExactly("https://b/1", "https://a/1");
    }

    @Test
    void aHostThatIsToBeLeftAloneForLongIsNotWaitedFor() {
        waits.put("https://a", Duration.ofSeconds(90));
        agenda.add(fetch("https://a/1", NOW));

        assertThat(order()).isEmpty();
        assertThat(agenda.opens(NOW, this::wait)).contains(NOW.plusSeconds(90));
        waits.clear();
        assertThat(order()).containsExactly("https://a/1");
    }

    @Test
    void nothingComesBeforeItsTime() {
        agenda.add(fetch("https://a/1", NOW.plusSeconds(1)));

        assertThat(order()).isEmpty();
        assertThat(agenda.opens(NOW, this::wait)).contains(NOW.plusSeconds(1));
    }

    @Test
    void anEmptyAgendaNeverOpens() {
        assertThat(agenda.opens(NOW, this::wait)).isEmpty();
    }

    @Test
    void whatIsNoAddressIsATaskLikeAnother() {
        agenda.add(fetch("no address: \u0000", NOW));

        assertThat(agenda.next(NOW, address -> Duration.ZERO)).isPresent();
    }
}
