package attache.ledger;

import attache.decision.Chain;
import attache.decision.ClaimReference;
import attache.decision.Decision;
import attache.decision.Decision.Holds;
import attache.decision.Decision.Merge;
import attache.decision.Decision.Reject;
import attache.decision.Decision.Settle;
import attache.decision.Decision.Split;
import attache.decision.Decision.Undo;
import attache.decision.Reviewed;
import attache.decision.SignedDecision;
import attache.record.SourcedRecord;
import attache.record.Stage;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What decisions make of the ledger. */
class ReviewedLedgerTest {
    private static final Instant NOON = Instant.parse("2031-04-05T12:00:00Z");

    /** Two reports of one measure, and one of another. */
    private static final List<SourcedRecord> THREE = Records.of(
            Records.article("a", "2024-01-10")
                    .aid("It promises 14 Boxers.", Stage.PLEDGED, "DEU", "UKR", "14 Boxer vehicle", "", ""),
            Records.article("b", "2024-09-02")
                    .aid("All 14 Boxers came.", Stage.DELIVERED, "DEU", "UKR", "14 Boxer vehicle", "", ""),
            Records.article("c", "2024-09-03")
                    .aid("Armoured cars came.", Stage.DELIVERED, "DEU", "UKR", "3 armoured car", "", ""));

    private final List<SignedDecision> decisions = new ArrayList<>();

    private void say(Decision decision) {
        decisions.add(Chain.next(
                decisions.isEmpty() ? Optional.empty() : Optional.of(decisions.getLast()),
                NOON,
                "Ada Berg",
                "the same lorry",
                decision));
    }

    private Ledger ledger(List<SourcedRecord> records) {
        Reviewed reviewed = Reviewed.of(decisions, records);
        return Ledger.of(List.of(), reviewed.records(), reviewed.rulings());
    }

    private static List<List<String>> grouped(Ledger ledger) {
        return ledger.entries().stream()
                .map(entry -> entry.records().stream().map(SourcedRecord::id).toList())
                .sorted((one, other) -> one.toString().compareTo(other.toString()))
                .toList();
    }

    private static void assertAlike(Ledger ledger, Ledger wanted) {
        assertThat(ledger.entries()).isEqualTo(wanted.entries());
        assertThat(ledger.totals()).isEqualTo(wanted.totals());
        assertThat(ledger.conflicts()).isEqualTo(wanted.conflicts());
    }

    private static ClaimReference claim(int record) {
        return ClaimReference.of(THREE.get(record));
    }

    @Test
    void withoutDecisionsItIsTheLedgerOfTheRecords() {
        assertAlike(ledger(THREE), Ledger.of(THREE));
        assertThat(grouped(ledger(THREE))).containsExactly(List.of("a#0", "b#0"), List.of("c#0"));
    }

    @Test
    void whatIsRejectedIsInNoEntry() {
        say(new Reject(claim(2)));

        assertThat(grouped(ledger(THREE))).containsExactly(List.of("a#0", "b#0"));
    }

    @Test
    void mergedEntriesAreOneAndSayWhoMergedThemAndWhy() {
        say(new Merge(List.of(claim(0), claim(1)), List.of(claim(2))));

        Entry only = ledger(THREE).entries().getFirst();

        assertThat(grouped(ledger(THREE))).containsExactly(List.of("a#0", "b#0", "c#0"));
        assertThat(only.joins())
                .extracting(Joined::reason)
                .contains("merged by Ada Berg on 2031-04-05: the same lorry");
    }

    @Test
    void aSplitEntryIsTwoAndNothingJoinsThemAgainButALaterMerge() {
        say(new Split(List.of(claim(1)), List.of(claim(0))));
        assertThat(grouped(ledger(THREE))).containsExactly(List.of("a#0"), List.of("b#0"), List.of("c#0"));

        say(new Merge(List.of(claim(0)), List.of(claim(1))));
        assertThat(grouped(ledger(THREE))).containsExactly(List.of("a#0", "b#0"), List.of("c#0"));

        say(new Undo(decisions.getLast().id()));
        assertThat(grouped(ledger(THREE))).containsExactly(List.of("a#0"), List.of("b#0"), List.of("c#0"));

        say(new Undo(decisions.getFirst().id()));
        assertAlike(ledger(THREE), Ledger.of(THREE));
    }

    @Test
    void aSplitHoldsAgainstAnEarlierMergeAndAgainstNewReportsThatWouldJoinBothSides() {
        say(new Merge(List.of(claim(0), claim(1)), List.of(claim(2))));
        say(new Split(List.of(claim(1), claim(2)), List.of(claim(0))));
        List<SourcedRecord> more = new ArrayList<>(THREE);
        more.addAll(Records.of(Records.article("d", "2024-09-04")
                .aid("The 14 Boxers are here.", Stage.DELIVERED, "DEU", "UKR", "14 Boxer vehicle", "", "")));

        assertThat(grouped(ledger(THREE))).containsExactly(List.of("a#0"), List.of("b#0", "c#0"));
        assertThat(ledger(more).entries()).hasSize(2);
        assertThat(grouped(ledger(more))).anyMatch(group -> group.contains("a#0") && !group.contains("b#0"));
    }

    @Test
    void aTotalIsNeverMergedWithAMeasure() {
        List<SourcedRecord> records = Records.of(
                Records.article("a", "2024-01-10")
                        .aid("It gave 2 tanks.", Stage.DELIVERED, "DEU", "UKR", "2 tank", "", "2024-01-09"),
                Records.article("b", "2024-02-10")
                        .aid(
                                "Since 2022 it has provided more than 900 million in total.",
                                Stage.DELIVERED,
                                "DEU",
                                "UKR",
                                "",
                                "900 USD",
                                "2022/2024"));
        assertThat(ledger(records).totals()).hasSize(1);

        say(new Merge(List.of(ClaimReference.of(records.getFirst())), List.of(ClaimReference.of(records.getLast()))));

        assertThat(ledger(records).entries()).hasSize(1);
        assertThat(ledger(records).totals()).hasSize(1);
    }

    @Test
    void theNumberThatDoesNotHoldIsNotTheEntrys() {
        List<SourcedRecord> records = Records.of(
                Records.article("a", "2024-01-10")
                        .aid(
                                "It sent 12 Boxers.",
                                Stage.DELIVERED,
                                "DEU",
                                "UKR",
                                "12 Boxer vehicle",
                                "225 USD",
                                "2024-01-09"),
                Records.article("b", "2024-01-11")
                        .aid(
                                "It sent 14 Boxers.",
                                Stage.DELIVERED,
                                "DEU",
                                "UKR",
                                "14 Boxer vehicle",
                                "225 USD",
                                "2024-01-09"));
        say(new Merge(List.of(ClaimReference.of(records.getFirst())), List.of(ClaimReference.of(records.getLast()))));
        Conflict conflict = ledger(records).conflicts().stream()
                .filter(one -> one.matter() == Matter.COUNT)
                .findFirst()
                .orElseThrow();
        assertThat(ledger(records)
                        .entries()
                        .getFirst()
                        .items()
                        .getFirst()
                        .count()
                        .orElseThrow()
                        .anchor())
                .isEqualByComparingTo("12");

        say(new Settle(
                ClaimReference.of(conflict.left().record()),
                conflict.left().says(),
                ClaimReference.of(conflict.right().record()),
                conflict.right().says(),
                "count",
                Holds.RIGHT));

        assertThat(ledger(records)
                        .entries()
                        .getFirst()
                        .items()
                        .getFirst()
                        .count()
                        .orElseThrow()
                        .anchor())
                .isEqualByComparingTo("14");
        assertThat(ledger(records).conflicts()).extracting(Conflict::id).contains(conflict.id());
    }

    @Test
    void theOrderOfTheRecordsChangesNothing() {
        say(new Merge(List.of(claim(0)), List.of(claim(2))));
        say(new Split(List.of(claim(1)), List.of(claim(0), claim(2))));
        Ledger wanted = ledger(THREE);
        for (long seed = 0; seed < 6; seed++) {
            List<SourcedRecord> shuffled = new ArrayList<>(THREE);
            Collections.shuffle(shuffled, new Random(seed));
            assertAlike(ledger(shuffled), wanted);
        }
    }
}
