package attache.ledger;

import attache.record.Stage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What is cumulative, what is an envelope, and that neither is added to measures. */
class TotalsTest {

    static Stream<Cues.Cue> cues() {
        return Stream.of(Cues.CUMULATIVE, Cues.PERFECT, Cues.PART, Cues.BACK, Cues.NEW, Cues.ON, Cues.BILL)
                .flatMap(cues -> cues.all().stream());
    }

    @ParameterizedTest
    @MethodSource("cues")
    void everyCueFindsItsExampleAndNotItsCounterExample(Cues.Cue cue) {
        assertThat(cue.pattern().matcher(cue.example()).find()).as(cue.name()).isTrue();
        assertThat(cue.pattern().matcher(cue.counterExample()).find())
                .as(cue.name())
                .isFalse();
    }

    @ParameterizedTest
    @MethodSource("cues")
    void noQuickLookHidesWhatTheExpressionFinds(Cues.Cue cue) throws IOException {
        assertThat(cue.mayBeIn(cue.example().toLowerCase(Locale.ROOT)))
                .as(cue.name())
                .isTrue();
        for (String line : samples()) {
            cue.pattern()
                    .matcher(line)
                    .results()
                    .forEach(found -> assertThat(cue.mayBeIn(found.group().toLowerCase(Locale.ROOT)))
                            .as("%s in \"%s\"", cue.name(), line)
                            .isTrue());
        }
    }

    private static List<String> samples() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("..", "samples"))) {
            List<String> lines = files.filter(Files::isRegularFile)
                    .flatMap(file -> lines(file).stream())
                    .toList();
            assertThat(lines).hasSizeGreaterThan(100);
            return lines;
        }
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void aSumSinceTheStartIsATotalAndNotJoinedWithAMeasureOfThatSum() {
        Ledger ledger = Ledger.of(Records.article("a", "2024-06-07")
                .aid(
                        "Oslo has given at least 700 million since the start of the war.",
                        Stage.DELIVERED,
                        "NOR",
                        "UKR",
                        "aid",
                        "at_least 700 USD",
                        "")
                .aid("Oslo gave 700 million on Friday.", Stage.DELIVERED, "NOR", "UKR", "aid", "700 USD", "2024-06-07")
                .read());
        assertThat(ledger.totals()).hasSize(1);
        assertThat(ledger.totals().getFirst().total()).isTrue();
        assertThat(ledger.entries()).hasSize(1);
    }

    @Test
    void aPledgeForALongTimeToComeIsNoTotal() {
        Ledger ledger = Ledger.of(Records.article("a", "2024-06-07")
                .aid(
                        "Oslo will give 700 million until 2030.",
                        Stage.PLEDGED,
                        "NOR",
                        "UKR",
                        "aid",
                        "700 USD",
                        "2024/2030")
                .read());
        assertThat(ledger.totals()).isEmpty();
    }

    @Test
    void aTrancheIsLinkedToItsEnvelopeAndStaysAnEntryOfItsOwn() {
        Ledger ledger = Ledger.of(Records.article("a", "2024-06-07")
                .aid("Oslo set up a 3 billion fund.", Stage.AUTHORISED, "NOR", "UKR", "fund", "3000 USD", "")
                .aid("Tents for 40 million come as part of it.", Stage.PLEDGED, "NOR", "UKR", "tent", "40 USD", "")
                .aid("Boats for 60 million come too.", Stage.PLEDGED, "NOR", "UKR", "boat", "60 USD", "")
                .read());
        Entry envelope = with(ledger, "$3 billion");
        assertThat(envelope.kind()).isEqualTo(Entry.Kind.ENVELOPE);
        assertThat(with(ledger, "tent").partOf().orElseThrow().entry()).isEqualTo(envelope.id());
        assertThat(with(ledger, "boat").partOf()).isEmpty();
    }

    private static Entry with(Ledger ledger, String words) {
        return ledger.entries().stream()
                .filter(entry -> entry.name().contains(words))
                .findFirst()
                .orElseThrow();
    }
}
