package attache.view;

import attache.annotation.Bound;
import attache.annotation.Quantity;
import attache.ledger.Entry;
import attache.record.Certainty;
import attache.record.Item;
import attache.record.Money;
import attache.record.Stage;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Sums never mix stages or currencies and never take in totals, envelopes or what is denied. */
class LedgerViewTest {

    private static EntryLine line(Entry.Kind kind, Stage stage, Certainty certainty, long millions, String currency) {
        return new EntryLine(
                "e-12345678",
                kind,
                stage,
                certainty,
                List.of("NOR"),
                List.of("UKR"),
                List.of(Item.of("aid")),
                Optional.of(new Money(Quantity.of(millions * 1_000_000, Bound.EXACT), currency)),
                Optional.of("2031-04-05"),
                Optional.empty(),
                1,
                1);
    }

    private static List<String> text(List<Line> lines) {
        return lines.stream().map(Paint.PLAIN::of).toList();
    }

    @Test
    void sumsAreByStageAndCurrency() {
        List<String> sums = text(LedgerView.sums(List.of(
                line(Entry.Kind.MEASURE, Stage.PLEDGED, Certainty.ASSERTED, 2, "EUR"),
                line(Entry.Kind.MEASURE, Stage.PLEDGED, Certainty.REPORTED, 3, "EUR"),
                line(Entry.Kind.MEASURE, Stage.PLEDGED, Certainty.ASSERTED, 7, "USD"),
                line(Entry.Kind.MEASURE, Stage.DELIVERED, Certainty.ASSERTED, 11, "EUR"))));

        assertThat(sums.subList(2, sums.size()))
                .containsExactly(
                        "  pledged     EUR 5 million  in 2 entries",
                        "  pledged     USD 7 million  in 1 entry",
                        "  delivered   EUR 11 million  in 1 entry");
    }

    @Test
    void totalsEnvelopesAndTheDeniedAreLeftOut() {
        List<EntryLine> entries = List.of(
                line(Entry.Kind.TOTAL, Stage.DELIVERED, Certainty.ASSERTED, 100, "EUR"),
                line(Entry.Kind.ENVELOPE, Stage.PLEDGED, Certainty.ASSERTED, 50, "EUR"),
                line(Entry.Kind.MEASURE, Stage.PLEDGED, Certainty.DENIED, 20, "EUR"));

        assertThat(LedgerView.sums(entries)).isEmpty();
        List<String> lines = text(LedgerView.lines(entries, 100));
        assertThat(lines).anySatisfy(line -> assertThat(line).startsWith("Totals that articles state"));
        assertThat(String.join("\n", lines.subList(lines.indexOf(""), lines.size())))
                .contains("EUR 100 million")
                .doesNotContain("EUR 50 million");
    }

    @Test
    void nothingToListIsNothing() {
        assertThat(LedgerView.lines(List.of(), 100)).isEmpty();
    }

    @Test
    void aDayOfReportStandsOnOneLineInBracketsAndIsExplained() {
        EntryLine dated = line(Entry.Kind.MEASURE, Stage.PLEDGED, Certainty.ASSERTED, 2, "EUR");
        EntryLine told = new EntryLine(
                "e-87654321",
                Entry.Kind.MEASURE,
                Stage.PLEDGED,
                Certainty.REPORTED,
                List.of("SWE", "a body with quite a long name"),
                List.of("UKR"),
                List.of(Item.of("a thing that takes many words to tell, and more, and then some")),
                Optional.empty(),
                Optional.empty(),
                Optional.of("2031-04-06"),
                1,
                1);

        assertThat(text(LedgerView.table(List.of(dated), 80)).getLast()).doesNotContain("brackets");
        assertThat(text(LedgerView.table(List.of(dated, told), 80)))
                .allSatisfy(line -> assertThat(line.length()).as(line).isLessThanOrEqualTo(80))
                .anySatisfy(line -> assertThat(line).contains("(2031-04-06)"))
                .last()
                .asString()
                .startsWith("A day in brackets is that of the first report");
    }
}
