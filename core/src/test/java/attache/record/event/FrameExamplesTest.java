package attache.record.event;

import attache.annotation.date.Dates;
import attache.dossier.Dossier;
import attache.record.Actor;
import attache.record.CodebookRecord;
import attache.record.Event;
import attache.record.frame.Frame;
import attache.record.frame.FrameExample;
import attache.testing.SharedReading;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Every example of every frame gives its record, and no counter-example gives one of the frame. */
class FrameExamplesTest {
    private static final EventExtractor EXTRACTOR = EventExtractor.standard(Dossier.ukraine(), Dates.english());

    static Stream<Arguments> examples() {
        return EventExtractor.frames().frames().stream()
                .flatMap(frame -> frame.examples().stream().map(example -> Arguments.of(frame, example)));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("examples")
    void givesWhatItsExampleSays(Frame frame, FrameExample example) {
        List<Event> found = SharedReading.records(EXTRACTOR, example.text()).stream()
                .map(Event.class::cast)
                .filter(event -> event.claim().rule().equals("event/" + frame.name()))
                .toList();
        if (example.counter()) {
            assertThat(found).isEmpty();
        } else {
            assertThat(found)
                    .anySatisfy(event -> example.fields()
                            .forEach((field, value) ->
                                    assertThat(field(event, field)).as(field).isEqualTo(value)));
        }
    }

    private static String field(Event event, String field) {
        return switch (field) {
            case "type" -> event.type().code();
            case "actors" -> names(event.actors());
            case "targets" -> names(event.targets());
            case "status" -> event.status().code();
            case "place" -> event.place().orElse("");
            default -> throw new IllegalArgumentException("Examples have no field \"" + field + "\".");
        };
    }

    private static String names(List<Actor> actors) {
        return actors.stream().map(Actor::name).collect(Collectors.joining(", "));
    }

    @Test
    void everyFrameHasAnExampleAndACounterExample() {
        List<Frame> frames = EventExtractor.frames().frames();
        assertThat(frames).hasSizeGreaterThan(30);
        assertThat(frames).allSatisfy(frame -> {
            assertThat(frame.examples()).anyMatch(FrameExample::counter);
            assertThat(frame.examples()).anyMatch(example -> !example.counter());
        });
    }

    @Test
    void theGateOpensForEveryExample() {
        assertThat(EventExtractor.frames().frames())
                .allSatisfy(frame -> assertThat(frame.examples())
                        .filteredOn(example -> !example.counter())
                        .allMatch(example -> EventExtractor.frames().mayTrigger(example.text())));
    }

    @Test
    void oneEventToldTwiceInASentenceIsOneRecord() {
        List<CodebookRecord> found = SharedReading.records(
                EXTRACTOR, "Russia attacked Ukraine at dawn, and the attack on Ukraine went on until noon.");
        assertThat(found).hasSize(1);
    }

    @Test
    void aSideThatASentenceLeavesOutComesFromTheArticle() {
        List<CodebookRecord> found =
                SharedReading.records(EXTRACTOR, "Iran attacked Israel on Sunday. The attack lasted for two hours.");
        assertThat(found)
                .map(record -> names(((Event) record).actors()) + " > " + names(((Event) record).targets()))
                .containsExactly("IRN > ISR", "IRN > ISR");
    }

    @Test
    void evidenceIsTheSentenceAndGroundsLieInTheBody() {
        String body = "Nobody expected much. Russia annexed Crimea in spring.";
        assertThat(SharedReading.records(EXTRACTOR, body)).singleElement().satisfies(record -> {
            assertThat(record.claim().evidence().getFirst().in(body)).isEqualTo("Russia annexed Crimea in spring.");
            assertThat(record.claim().grounds())
                    .isNotEmpty()
                    .allSatisfy(ground -> assertThat(ground.span().end()).isLessThanOrEqualTo(body.length()));
            assertThat(record.claim().rule().toLowerCase(Locale.ROOT)).isEqualTo("event/coerce/verb");
        });
    }
}
