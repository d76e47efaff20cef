package attache.ledger;

import attache.record.SourcedRecord;
import attache.record.Stage;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Which records are one measure. */
class JoinerTest {

    @Test
    void theSameSumDaysApartIsOneMeasureAndSaysWhy() {
        Ledger ledger = Ledger.of(Records.of(
                Records.article("a", "2024-06-07")
                        .aid(
                                "Oslo gave word of 225 million.",
                                Stage.PLEDGED,
                                "NOR",
                                "UKR",
                                "radar",
                                "225 USD",
                                "2024-06-07"),
                Records.article("b", "2024-06-09")
                        .aid("The 225 million were signed.", Stage.AUTHORISED, "NOR", "UKR", "", "225 USD", "")));
        Entry entry = only(ledger);
        assertThat(entry.records()).hasSize(2);
        assertThat(entry.joins()).hasSize(1);
        assertThat(entry.joins().getFirst().reason()).isEqualTo("same donor and recipient, same amount, 2 days apart");
        assertThat(entry.name()).isEqualTo("Norway -> Ukraine: $225 million package of radar (June 2024)");
        assertThat(entry.history()).extracting(StageReached::stage).containsExactly(Stage.PLEDGED, Stage.AUTHORISED);
        assertThat(entry.standing().stage()).isEqualTo(Stage.AUTHORISED);
    }

    @Test
    void stagesOfOneNumberedItemMonthsApartAreOneMeasure() {
        Ledger ledger = Ledger.of(Records.of(
                Records.article("a", "2024-01-10")
                        .aid("It promises 14 Boxers.", Stage.PLEDGED, "DEU", "UKR", "14 Boxer vehicle", "", ""),
                Records.article("b", "2024-09-02")
                        .aid("All 14 Boxers came.", Stage.DELIVERED, "DEU", "UKR", "14 Boxer vehicle", "", "")));
        assertThat(only(ledger).standing().stage()).isEqualTo(Stage.DELIVERED);
    }

    @Test
    void vagueSupportInDifferentArticlesStaysApart() {
        assertApart(
                Records.article("a", "2024-03-01")
                        .aid("It will send military aid.", Stage.PLEDGED, "USA", "UKR", "military aid", "", ""),
                Records.article("b", "2024-05-01")
                        .aid("It will send military aid.", Stage.PLEDGED, "USA", "UKR", "military aid", "", ""));
    }

    @Test
    void sumsThatCannotBeOneStayApart() {
        assertApart(
                Records.article("a", "2024-03-01")
                        .aid("It pledges 300 million.", Stage.PLEDGED, "USA", "UKR", "", "300 USD", ""),
                Records.article("b", "2024-03-02")
                        .aid("It pledges 400 million.", Stage.PLEDGED, "USA", "UKR", "", "400 USD", ""));
    }

    @Test
    void numbersOfOneItemThatCannotBeOneStayApart() {
        assertApart(
                Records.article("a", "2024-03-01")
                        .aid("It sends 4 Gepards.", Stage.PLEDGED, "DEU", "UKR", "4 Gepard", "", ""),
                Records.article("b", "2024-03-02")
                        .aid("It sends 15 Gepards.", Stage.PLEDGED, "DEU", "UKR", "15 Gepard", "", ""));
    }

    @Test
    void otherDonorsRecipientsAndThingsOfOneNameStayApart() {
        assertApart(
                Records.article("a", "2024-03-01")
                        .aid("Bonn sends Patriots.", Stage.PLEDGED, "DEU", "UKR", "Patriot launcher", "", ""),
                Records.article("b", "2024-03-01")
                        .aid("The Hague sends Patriots.", Stage.PLEDGED, "NLD", "UKR", "Patriot launcher", "", ""),
                Records.article("c", "2024-03-01")
                        .aid("Patriots go to Poland.", Stage.PLEDGED, "DEU", "POL", "Patriot launcher", "", ""),
                Records.article("d", "2024-03-01")
                        .aid("Bonn sends missiles.", Stage.PLEDGED, "DEU", "UKR", "Patriot missile", "", ""));
    }

    @Test
    void theSameRoundSumAYearLaterIsAnotherMeasure() {
        assertApart(
                Records.article("a", "2023-03-01")
                        .aid("It pledges 400 million.", Stage.PLEDGED, "USA", "UKR", "", "400 USD", "2023-03-01"),
                Records.article("b", "2024-03-12")
                        .aid("It pledges 400 million.", Stage.PLEDGED, "USA", "UKR", "", "400 USD", "2024-03-12"));
    }

    @Test
    void whatWasUsedBeforeItWasPromisedIsAnotherMeasure() {
        assertApart(
                Records.article("a", "2024-03-01")
                        .aid("Crews fire Caesars.", Stage.USED, "FRA", "UKR", "Caesar howitzer", "", ""),
                Records.article("b", "2024-03-20")
                        .aid(
                                "Paris promises Caesars.",
                                Stage.PLEDGED,
                                "FRA",
                                "UKR",
                                "Caesar howitzer",
                                "",
                                "2024-03-20"));
    }

    @Test
    void wordsThatPointBackJoinInsideAnArticle() {
        Ledger ledger = Ledger.of(Records.article("a", "2024-03-01")
                .aid("Riga pledges 9 boats.", Stage.PLEDGED, "LVA", "UKR", "9 boat", "", "")
                .aid("This aid comes by sea.", Stage.PLEDGED, "LVA", "UKR", "aid", "", "")
                .aid("Riga will go on helping.", Stage.PLEDGED, "LVA", "UKR", "help", "", "")
                .read());
        assertThat(ledger.entries()).hasSize(2);
        assertThat(ledger.entries())
                .anySatisfy(entry -> assertThat(entry.records()).hasSize(2));
    }

    @Test
    void aVagueRecordDoesNotBridgeTwoParticularOnes() {
        Ledger ledger = Ledger.of(Records.article("a", "2024-03-01")
                .aid("Riga pledges 9 boats.", Stage.PLEDGED, "LVA", "UKR", "9 boat", "", "")
                .aid("This aid matters.", Stage.PLEDGED, "LVA", "UKR", "aid", "", "")
                .aid("It also pledges 70 tents.", Stage.PLEDGED, "LVA", "UKR", "70 tent", "", "")
                .read());
        assertThat(ledger.entries()).hasSize(2);
    }

    @Test
    void whoeverAsksNeedNotSayWhom() {
        Ledger ledger = Ledger.of(Records.article("a", "")
                .aid("Kyiv asks for Taurus.", Stage.REQUESTED, "", "UKR", "Taurus missile", "", "")
                .aid("Berlin weighs Taurus.", Stage.CONSIDERED, "DEU", "UKR", "Taurus missile", "", "")
                .read());
        assertThat(only(ledger).standing().stage()).isEqualTo(Stage.CONSIDERED);
    }

    @Test
    void inputOrderDoesNotMatterAndEveryRecordIsInOneLine() {
        List<SourcedRecord> records = new ArrayList<>(Records.of(
                Records.article("a", "2024-06-07")
                        .aid("Oslo pledges 225 million.", Stage.PLEDGED, "NOR", "UKR", "radar", "225 USD", "")
                        .aid(
                                "It has given 3 billion since 2022.",
                                Stage.DELIVERED,
                                "NOR",
                                "UKR",
                                "aid",
                                "3000 USD",
                                "2022/2024"),
                Records.article("b", "2024-06-08")
                        .aid("Oslo gives 225 million.", Stage.PLEDGED, "NOR", "UKR", "", "225 USD", ""),
                Records.article("c", "").aid("Oslo sends radars.", Stage.DELIVERED, "NOR", "UKR", "radar", "", ""),
                Records.article("d", "2024-06-10")
                        .aid("Rome sends radars.", Stage.DELIVERED, "ITA", "UKR", "radar", "", "")));
        Ledger expected = Ledger.of(records);
        assertThat(Stream.concat(expected.entries().stream(), expected.totals().stream())
                        .flatMap(entry -> entry.records().stream()))
                .containsExactlyInAnyOrderElementsOf(records);
        assertThat(expected.entries())
                .allSatisfy(entry ->
                        assertThat(entry.joins()).hasSize(entry.records().size() - 1));
        for (long seed = 0; seed < 20; seed++) {
            Collections.shuffle(records, new Random(seed));
            Ledger ledger = Ledger.of(records);
            assertThat(ledger.entries()).as("seed %d", seed).isEqualTo(expected.entries());
            assertThat(ledger.totals()).as("seed %d", seed).isEqualTo(expected.totals());
            assertThat(ledger.conflicts()).as("seed %d", seed).isEqualTo(expected.conflicts());
        }
    }

    private static void assertApart(Records... articles) {
        Ledger ledger = Ledger.of(Records.of(articles));
        assertThat(ledger.entries())
                .allSatisfy(entry -> assertThat(entry.records()).hasSize(1));
    }

    private static Entry only(Ledger ledger) {
        assertThat(ledger.entries()).hasSize(1);
        return ledger.entries().getFirst();
    }
}
