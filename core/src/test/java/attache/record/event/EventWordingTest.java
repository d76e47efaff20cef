package attache.record.event;

import attache.annotation.date.Dates;
import attache.dossier.Dossier;
import attache.record.Actor;
import attache.record.Event;
import attache.testing.SharedReading;
import attache.testing.Table;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Wordings of events, taken together: what {@code wordings.csv} says is found, and nothing else. */
class EventWordingTest {
    private static final EventExtractor EXTRACTOR = EventExtractor.standard(Dossier.ukraine(), Dates.english());

    static Stream<Arguments> cases() {
        return Table.rows(EventWordingTest.class, "wordings.csv").stream()
                .map(row -> Arguments.of(row.getField("text"), row.getField("events")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void givesTheseEventsAlone(String text, String events) {
        assertThat(SharedReading.records(EXTRACTOR, text))
                .map(Event.class::cast)
                .map(EventWordingTest::written)
                .containsExactlyElementsOf(Arrays.stream(events.split("; "))
                        .map(String::strip)
                        .filter(event -> !event.isEmpty())
                        .toList());
    }

    private static String written(Event event) {
        return event.type().code() + " " + names(event.actors()) + " > "
                + Stream.of(names(event.targets()), event.status().code())
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining(" "));
    }

    private static String names(List<Actor> actors) {
        return actors.stream().map(Actor::name).collect(Collectors.joining(", "));
    }
}
