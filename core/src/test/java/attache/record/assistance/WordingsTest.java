package attache.record.assistance;

import attache.annotation.Quantity;
import attache.dossier.Dossier;
import attache.record.Actor;
import attache.record.Assistance;
import attache.record.Item;
import attache.testing.SharedReading;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/** The wordings of {@code wordings.csv}: what each must come to, and which are not read right yet. */
class WordingsTest {
    private static final String BEFORE = "The war in Ukraine has entered its third year.\n\n";
    private static final String NOTHING = "nothing";
    private static final AssistanceExtractor EXTRACTOR = new AssistanceExtractor(Dossier.ukraine());

    static Stream<String> wordings() throws IOException {
        try (InputStream in = WordingsTest.class.getResourceAsStream("wordings.csv")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines().filter(line -> !line.isBlank() && !line.startsWith("#")).toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("wordings")
    void aWordingComesToItsRecord(String line) {
        boolean gap = line.startsWith("? ");
        List<String> cells = Arrays.stream((gap ? line.substring(2) : line).split("\\|", -1))
                .map(String::strip)
                .toList();
        String wanted = String.join(" | ", cells.subList(1, cells.size())).replaceAll("[ |]+$", "");
        List<String> found =
                SharedReading.records(EXTRACTOR, BEFORE + cells.getFirst().replace(" // ", "\n\n")).stream()
                        .map(record -> row((Assistance) record))
                        .toList();
        if (wanted.equals(NOTHING)) {
            assertThat(found).isEmpty();
        } else if (gap) {
            assertThat(found).as("read right now: take its mark away").doesNotContain(wanted);
        } else {
            assertThat(found).contains(wanted);
        }
    }

    private static String row(Assistance record) {
        return Stream.of(
                        record.stage().name().toLowerCase(Locale.ROOT) + " "
                                + record.claim().certainty().name().toLowerCase(Locale.ROOT),
                        names(record.donors()),
                        names(record.recipients()),
                        record.items().stream().map(WordingsTest::item).collect(Collectors.joining("; ")),
                        record.money()
                                .map(money -> number(money.amount()) + " " + money.currency())
                                .orElse(""))
                .collect(Collectors.joining(" | "))
                .replaceAll("[ |]+$", "");
    }

    private static String names(List<Actor> actors) {
        return actors.stream().map(Actor::name).collect(Collectors.joining("; "));
    }

    private static String item(Item item) {
        return item.count().map(count -> number(count) + " ").orElse("") + item.name();
    }

    private static String number(Quantity quantity) {
        Optional<BigDecimal> number = quantity.value().or(quantity::min);
        return number.map(value -> value.stripTrailingZeros().toPlainString()).orElse("?");
    }
}
