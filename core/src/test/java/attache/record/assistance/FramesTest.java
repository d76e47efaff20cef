package attache.record.assistance;

import attache.dossier.Dossier;
import attache.record.Actor;
import attache.record.Assistance;
import attache.record.Item;
import attache.testing.SharedReading;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Every frame finds what its example says, and nothing in its counter-example. */
final class FramesTest {
    private static final AssistanceExtractor EXTRACTOR = new AssistanceExtractor(Dossier.ukraine());

    static Stream<Frame> frames() {
        return Frames.standard().all().stream();
    }

    @Test
    void framesShip() {
        assertThat(Frames.standard().all()).hasSizeGreaterThanOrEqualTo(15);
    }

    @ParameterizedTest
    @MethodSource("frames")
    void theExampleIsFound(Frame frame) {
        Frame.Example example = frame.example();

        List<Assistance> found = read(example.text());

        assertThat(found).as("frame %s in: %s", frame.name(), example.text()).anySatisfy(record -> {
            assertThat(record.stage()).isEqualTo(example.stage());
            assertThat(record.donors().stream().map(Actor::name)).containsExactlyElementsOf(example.donors());
            assertThat(record.recipients().stream().map(Actor::name)).containsExactlyElementsOf(example.recipients());
            assertThat(record.items().stream().map(Item::name)).containsExactlyElementsOf(example.items());
        });
    }

    @ParameterizedTest
    @MethodSource("frames")
    void theCounterExampleIsNot(Frame frame) {
        assertThat(read(frame.counter()))
                .as("frame %s in: %s", frame.name(), frame.counter())
                .isEmpty();
    }

    private static List<Assistance> read(String text) {
        return SharedReading.records(EXTRACTOR, text).stream()
                .map(Assistance.class::cast)
                .toList();
    }
}
