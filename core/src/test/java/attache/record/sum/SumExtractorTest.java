package attache.record.sum;

import attache.annotation.Bound;
import attache.annotation.Quantity;
import attache.dossier.Dossier;
import attache.record.Actor;
import attache.record.Assistance;
import attache.record.Certainty;
import attache.record.Claim;
import attache.record.CodebookRecord;
import attache.record.Extractor;
import attache.record.Figure;
import attache.record.Item;
import attache.record.Money;
import attache.record.Stage;
import attache.record.Support;
import attache.record.Timing;
import attache.testing.SharedReading;
import attache.testing.Table;
import attache.text.Span;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/** The table {@code sums.csv}, through the parser; what is told already is not told again. */
class SumExtractorTest {
    private static final SumExtractor SUMS = new SumExtractor(Dossier.ukraine());

    static Stream<Arguments> cases() {
        return Table.rows(SumExtractorTest.class, "sums.csv").stream()
                .map(row -> Arguments.of(row.getField("text"), row.getField("records")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void reads(String text, String records) {
        assertThat(read(text, List.of()).stream().map(SumExtractorTest::written).collect(Collectors.joining(" ; ")))
                .isEqualTo(records);
    }

    @Test
    void everyRecordNamesTheWordsThatItsMoneyAndStageCameFrom() {
        String text = "Norway has provided Ukraine with EUR 40 million in military aid.";

        assertThat(read(text, List.of()))
                .singleElement()
                .satisfies(record -> assertThat(record.claim().grounds().stream()
                                .collect(Collectors.toMap(
                                        ground -> ground.field(),
                                        ground -> ground.span().in(text))))
                        .containsEntry("stage", "provided")
                        .containsEntry("money", "EUR 40 million"));
    }

    @Test
    void aSumThatARecordHoldsIsNotToldAgain() {
        String text = "Norway has provided Ukraine with EUR 40 million in military aid.";
        Claim claim =
                new Claim(List.of(new Span(0, text.length())), Certainty.ASSERTED, List.of(), "other", 1, List.of());
        Assistance told = new Assistance(
                claim,
                Stage.DELIVERED,
                List.of(),
                List.of(),
                Support.OTHER,
                List.of(),
                Optional.of(new Money(Quantity.of(40_000_000, Bound.EXACT), "EUR")),
                Timing.NONE,
                List.of(),
                Optional.empty());

        assertThat(read(text, List.of(told))).isEmpty();
    }

    private static List<CodebookRecord> read(String text, List<CodebookRecord> told) {
        Extractor extractor = (article, cast, speech) -> SUMS.extract(article, cast, speech, told);
        return SharedReading.records(extractor, text);
    }

    private static String written(CodebookRecord record) {
        if (record instanceof Figure figure) {
            return "figure " + figure.unit() + " " + figure.quantity().anchor().toBigInteger() + " | "
                    + figure.subject();
        }
        Assistance assistance = (Assistance) record;
        Money money = assistance.money().orElseThrow();
        return (assistance.stage().code() + " " + money.currency() + " "
                        + money.amount().anchor().toBigInteger() + " | "
                        + names(assistance.donors()) + " → " + names(assistance.recipients()) + " | "
                        + assistance.items().stream().map(Item::name).collect(Collectors.joining(", ")))
                .strip();
    }

    private static String names(List<Actor> actors) {
        return actors.stream().map(Actor::name).collect(Collectors.joining(", "));
    }
}
