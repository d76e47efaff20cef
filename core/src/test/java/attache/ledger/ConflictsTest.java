package attache.ledger;

import attache.record.Certainty;
import attache.record.EventStatus;
import attache.record.RoleStatus;
import attache.record.Stage;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What the difference between two records comes to. */
class ConflictsTest {

    @ParameterizedTest
    @CsvFileSource(resources = "figures.csv", useHeadersInDisplayName = true)
    void figuresOfOneSubjectAndMeasure(
            String measure,
            String firstDay,
            String first,
            String firstUnit,
            String firstDate,
            String otherDay,
            String other,
            String otherUnit,
            String otherDate,
            String expected) {
        Records one = Records.article("a", text(firstDay))
                .figure("One tells it so.", "Harpoon", measure, first, firstUnit, text(firstDate));
        Records two = Records.article("b", text(otherDay))
                .figure("The other tells it so.", "Harpoon", measure, other, otherUnit, text(otherDate));
        List<Conflict> conflicts = Ledger.of(Records.of(one, two)).conflicts();
        if (text(expected).isEmpty()) {
            assertThat(conflicts).isEmpty();
        } else {
            assertThat(conflicts).extracting(Conflict::type).containsExactly(expected);
            assertThat(conflicts.getFirst().matter()).isEqualTo(Matter.FIGURE);
            assertThat(conflicts.getFirst().left().origins().count()).isEqualTo(1);
        }
    }

    private static String text(String cell) {
        return cell == null ? "" : cell;
    }

    @Test
    void aRangeGivenTwiceInOneTextIsNoContradiction() {
        List<Conflict> conflicts = Ledger.of(Records.article("a", "")
                        .figure("It flies 900 miles.", "Gull", "range", "900", "mile", "")
                        .figure("Laden it flies 300 miles.", "Gull", "range", "300", "mile", "")
                        .read())
                .conflicts();
        assertThat(conflicts).extracting(Conflict::type).containsExactly("scope");
    }

    @Test
    void aSummitInTwoMonthsOfOneYearIsAContradiction() {
        Records june = Records.article("a", "2024-02-01")
                .meeting(
                        "The League of Ports holds its summit in June.",
                        "LOP, NOR",
                        "2024-06",
                        "June",
                        "Turku",
                        EventStatus.PLANNED);
        Records july = Records.article("b", "2024-07-20")
                .meeting("They met during the July LOP Summit.", "NOR, SWE", "", "July", "", EventStatus.HAPPENED);
        Records named = Records.article("c", "2024-02-02")
                .meeting("The LOP summit comes in June.", "LOP", "", "June", "", EventStatus.PLANNED);
        List<Conflict> conflicts = Ledger.of(Records.of(june, july, named)).conflicts();
        assertThat(conflicts).hasSize(1);
        assertThat(conflicts.getFirst()).isInstanceOf(Conflict.Contradiction.class);
        assertThat(conflicts.getFirst().matter()).isEqualTo(Matter.DATE);
        assertThat(conflicts.getFirst().left().says()).isEqualTo("June 2024");
        assertThat(conflicts.getFirst().right().says()).isEqualTo("July 2024");
    }

    @Test
    void summitsOfTwoYearsDoNotConflict() {
        Records one = Records.article("a", "2023-02-01")
                .meeting("The LOP summit comes in June.", "LOP", "", "June", "", EventStatus.PLANNED);
        Records two = Records.article("b", "2024-02-01")
                .meeting("The LOP summit comes in July.", "LOP", "", "July", "", EventStatus.PLANNED);
        assertThat(Ledger.of(Records.of(one, two)).conflicts()).isEmpty();
    }

    @Test
    void aMeetingPutOffIsAnUpdateAndOneToldForTwoDaysAContradiction() {
        Records planned = meeting("a", "2024-03-01", "2024-03-10", EventStatus.PLANNED);
        assertThat(Ledger.of(Records.of(planned, meeting("b", "2024-03-05", "2024-03-12", EventStatus.PLANNED)))
                        .conflicts())
                .extracting(Conflict::type)
                .containsExactly("update");
        assertThat(Ledger.of(Records.of(
                                meeting("c", "2024-03-20", "2024-03-12", EventStatus.HAPPENED),
                                meeting("d", "2024-03-20", "2024-03-11", EventStatus.HAPPENED)))
                        .conflicts())
                .extracting(Conflict::type)
                .containsExactly("contradiction");
    }

    private static Records meeting(String doc, String published, String day, EventStatus status) {
        return Records.article(doc, published).meeting("They meet at Turku.", "NOR, SWE", day, "", "Turku", status);
    }

    @Test
    void formerAndSittingAtOneTimeIsAContradictionAndYearsApartAnUpdate() {
        Records former = role("a", "2024-03-01", RoleStatus.FORMER);
        assertThat(conflict(former, role("b", "2024-03-02", RoleStatus.CURRENT)))
                .isInstanceOf(Conflict.Contradiction.class);
        assertThat(conflict(former, role("b", "", RoleStatus.CURRENT))).isInstanceOf(Conflict.Update.class);
        assertThat(conflict(former, role("b", "2021-03-02", RoleStatus.CURRENT)))
                .isInstanceOf(Conflict.Update.class);
        assertThat(conflict(former, role("b", "2025-03-02", RoleStatus.CURRENT)))
                .isInstanceOf(Conflict.Update.class);
    }

    @Test
    void aTitleThatIsHeldNoMoreIsCourtesy() {
        Records former = Records.article("a", "2023-03-01")
                .role("Former President Obama came.", "Barack Obama", "President", "USA", RoleStatus.FORMER);
        Records courteous = Records.article("b", "2023-03-02")
                .role("In 2013 President Obama came.", "Barack Obama", "President", "USA", RoleStatus.CURRENT);
        assertThat(Ledger.of(Records.of(former, courteous)).conflicts()).isEmpty();
    }

    @Test
    void accountsThatGoToAndFroSayNothing() {
        assertThat(Ledger.of(Records.of(
                                role("a", "2022-03-01", RoleStatus.FORMER),
                                role("b", "2023-03-01", RoleStatus.CURRENT),
                                role("c", "2024-03-01", RoleStatus.FORMER)))
                        .conflicts())
                .isEmpty();
    }

    @Test
    void figuresOfNobodyByNameAndChangesAreNotCompared() {
        assertThat(Ledger.of(Records.of(
                                Records.article("a", "").figure("It is 4 %.", "launchers", "range", "4", "mile", ""),
                                Records.article("b", "").figure("It is 9 %.", "launchers", "range", "9", "mile", "")))
                        .conflicts())
                .isEmpty();
    }

    @Test
    void summitsAtTwoPlacesOrOfManyDoNotConflict() {
        Records june = Records.article("a", "2024-02-01")
                .meeting("The LOP summit comes in June.", "LOP", "", "June", "Turku", EventStatus.PLANNED);
        Records elsewhere = Records.article("b", "2024-02-01")
                .meeting("The LOP summit comes in July.", "LOP", "", "July", "Gdansk", EventStatus.PLANNED);
        Records another = Records.article("c", "2024-02-01")
                .meeting("An emergency LOP summit comes in May.", "LOP", "", "May", "", EventStatus.PLANNED);
        Records undated = Records.article("d", "")
                .meeting("The LOP summit comes in August.", "LOP", "", "August", "", EventStatus.PLANNED);
        assertThat(Ledger.of(Records.of(june, elsewhere, another, undated)).conflicts())
                .isEmpty();
    }

    @Test
    void oneTextThatCallsHimFormerAndSpeaksOfHisAdministration() {
        Conflict conflict = conflict(Records.article("a", "")
                .role("Former President Sample came.", "Ada Sample", "President", "NOR", RoleStatus.FORMER)
                .aid(
                        "The Sample administration weighs Taurus.",
                        Stage.CONSIDERED,
                        "NOR",
                        "UKR",
                        "Taurus missile",
                        "",
                        ""));
        assertThat(conflict.matter()).isEqualTo(Matter.ROLE);
        assertThat(conflict.right()
                        .words()
                        .in(conflict.right().record().article().body()))
                .isEqualTo("The Sample administration");
        Records previous = Records.article("a", "")
                .role("Former President Sample came.", "Ada Sample", "President", "NOR", RoleStatus.FORMER)
                .aid(
                        "The previous Sample administration sent Taurus.",
                        Stage.DELIVERED,
                        "NOR",
                        "UKR",
                        "Taurus missile",
                        "",
                        "");
        assertThat(Ledger.of(previous.read()).conflicts()).isEmpty();
    }

    private static Records role(String doc, String date, RoleStatus status) {
        return Records.article(doc, date).role("Sample spoke.", "Ada Sample", "President", "NOR", status);
    }

    private static Conflict conflict(Records... articles) {
        List<Conflict> conflicts = Ledger.of(Records.of(articles)).conflicts();
        assertThat(conflicts).hasSize(1);
        return conflicts.getFirst();
    }

    @Test
    void sumsOfOneMeasureWithinPrecisionAreRounding() {
        Conflict conflict = conflict(
                Records.article("a", "2024-03-01")
                        .aid("Nearly 3 billion go.", Stage.PLEDGED, "USA", "UKR", "", "about 3000 USD", ""),
                Records.article("b", "2024-03-02")
                        .aid("It is 2.98 billion.", Stage.PLEDGED, "USA", "UKR", "", "2980 USD", ""));
        assertThat(conflict).isInstanceOf(Conflict.Rounding.class);
        assertThat(conflict.matter()).isEqualTo(Matter.AMOUNT);
    }

    @Test
    void sumsAnnouncedOnOneDayThatCannotBeOneAreAContradiction() {
        Conflict conflict = conflict(
                Records.article("a", "2024-03-02")
                        .aid("It gives 300 million.", Stage.PLEDGED, "USA", "UKR", "", "300 USD", "2024-03-01"),
                Records.article("b", "2024-03-02")
                        .aid("It gives 400 million.", Stage.PLEDGED, "USA", "UKR", "", "400 USD", "2024-03-01"));
        assertThat(conflict).isInstanceOf(Conflict.Contradiction.class);
    }

    @Test
    void aRecipientsCountAndTheDonorsOwnAreAContradictionWhateverTheirDates() {
        Records theirs = Records.article("a", "2023-08-20")
                .role("President Sample spoke.", "Ada Sample", "President", "UKR", RoleStatus.CURRENT)
                .said("Ada Sample", "They get 42 Norwegian jets.", Stage.PLEDGED, "NOR", "UKR", "42 jet");
        Records donors = Records.article("b", "2024-06-01")
                .said("defence ministry", "Norway gives 24 F-16 jets.", Stage.PLEDGED, "NOR", "UKR", "24 F-16 jet");
        Conflict conflict = conflict(theirs, donors);
        assertThat(conflict).isInstanceOf(Conflict.Contradiction.class);
        assertThat(conflict.left().says()).isEqualTo("42 jets");
        Records another = Records.article("c", "2024-06-01")
                .said("Bo Other", "Norway gives 24 F-16 jets.", Stage.PLEDGED, "NOR", "UKR", "24 F-16 jet");
        assertThat(Ledger.of(Records.of(donors, another)).conflicts()).isEmpty();
    }

    @Test
    void moreOfANamedThingThanWasPromisedIsAnUpdateAndFewerIsNone() {
        Records promise = Records.article("a", "2024-01-25")
                .aid("Oslo gives 14.", Stage.PLEDGED, "NOR", "UKR", "14 Gepard", "", "2024-01-25");
        Conflict conflict = conflict(
                promise,
                Records.article("b", "2024-03-27")
                        .aid("Oslo gave 18.", Stage.DELIVERED, "NOR", "UKR", "18 Gepard", "", "2024-03-27"));
        assertThat(conflict).isInstanceOf(Conflict.Update.class);
        assertThat(conflict.right().says()).isEqualTo("18 Gepards");
        Records fewer = Records.article("c", "2024-03-27")
                .aid("Oslo gave 9.", Stage.DELIVERED, "NOR", "UKR", "9 Gepard", "", "2024-03-27");
        assertThat(Ledger.of(Records.of(promise, fewer)).conflicts()).isEmpty();
    }

    @Test
    void aLengthAndItsConversionInOneSentenceDoNotDiffer() {
        Records both = Records.article("a", "").figureTwice("It flies 1,450 km (900 miles).", "Gull", "1450", "900");
        assertThat(Ledger.of(both.read()).conflicts()).isEmpty();
    }

    @Test
    void sumsInDifferentCurrenciesAreScope() {
        Conflict conflict = conflict(
                Records.article("a", "2024-03-02")
                        .aid("It gives 300 million.", Stage.PLEDGED, "NOR", "UKR", "12 Gepard", "300 USD", ""),
                Records.article("b", "2024-03-02")
                        .aid("It gives 3 billion.", Stage.PLEDGED, "NOR", "UKR", "12 Gepard", "3000 NOK", ""));
        assertThat(conflict).isInstanceOf(Conflict.Scope.class);
    }

    @Test
    void totalsOfLaterDaysAreUpdates() {
        Conflict conflict = conflict(total("a", "2023-06-01", "2000"), total("b", "2024-06-01", "3000"));
        assertThat(conflict).isInstanceOf(Conflict.Update.class);
        assertThat(conflict.left().says()).isEqualTo("$2 billion");
    }

    @Test
    void totalsOfTwoPeriodsAreScopeAndOfOneAnUpdate() {
        assertThat(conflict(
                        since("a", "2023-06-01", "2014/..", "9000"), since("b", "2023-06-01", "2022-02-24/..", "3000")))
                .isInstanceOf(Conflict.Scope.class);
        assertThat(conflict(since("a", "2023-06-01", "2014/..", "9000"), since("b", "2024-06-01", "2014/..", "12000")))
                .isInstanceOf(Conflict.Update.class);
    }

    private static Records since(String doc, String day, String period, String sum) {
        return Records.article(doc, day)
                .aid("It has given so much to date.", Stage.DELIVERED, "NOR", "UKR", "aid", sum + " USD", period);
    }

    private static Records total(String doc, String day, String sum) {
        return Records.article(doc, day)
                .aid("It has given so much to date.", Stage.DELIVERED, "NOR", "UKR", "aid", sum + " USD", "");
    }

    @Test
    void aStageAssertedAndDeniedIsAContradiction() {
        Conflict conflict = conflict(
                Records.article("a", "2024-03-02")
                        .aid("Taurus came.", Stage.DELIVERED, "DEU", "UKR", "Taurus missile", "", ""),
                Records.article("b", "2024-03-02")
                        .aid(
                                "No Taurus came.",
                                Stage.DELIVERED,
                                Certainty.DENIED,
                                "DEU",
                                "UKR",
                                "Taurus missile",
                                "",
                                ""));
        assertThat(conflict).isInstanceOf(Conflict.Contradiction.class);
        assertThat(conflict.matter()).isEqualTo(Matter.STAGE);
    }

    @Test
    void whatOneTextAssertsAndDeniesIsNoContradiction() {
        Records one = Records.article("a", "2024-03-02")
                .aid("Taurus came.", Stage.DELIVERED, "DEU", "UKR", "Taurus missile", "", "")
                .aid("No more Taurus came.", Stage.DELIVERED, Certainty.DENIED, "DEU", "UKR", "Taurus missile", "", "");
        assertThat(Ledger.of(one.read()).conflicts()).isEmpty();
    }
}
