package attache.decision;

import attache.article.Article;
import attache.decision.Decision.Accept;
import attache.decision.Decision.Alias;
import attache.decision.Decision.Correct;
import attache.decision.Decision.Holds;
import attache.decision.Decision.Merge;
import attache.decision.Decision.Reject;
import attache.decision.Decision.Repoint;
import attache.decision.Decision.Settle;
import attache.decision.Decision.Split;
import attache.decision.Decision.Undo;
import attache.record.SourcedRecord;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import static attache.decision.Claims.NOON;
import static attache.decision.Claims.article;
import static attache.decision.Claims.json;
import static attache.decision.Claims.pledge;
import static attache.decision.Claims.said;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Decisions leave and enter without loss, and what was changed in them shows. */
class ChainTest {
    private static final Article NEWS = article("digest", "🚁 \"Oslo\" pledged 12 drones.\nIt pledged 15 drones.");
    private static final SourcedRecord TWELVE = pledge("r1", NEWS, "pledged 12 drones.", 12);
    private static final SourcedRecord FIFTEEN = pledge("r2", NEWS, "It pledged 15 drones.", 15);

    static Stream<Decision> everySort() {
        ClaimReference one = ClaimReference.of(TWELVE);
        ClaimReference other = ClaimReference.of(FIFTEEN);
        return Stream.of(
                new Accept(one),
                new Reject(one),
                new Correct(one, json("{'stage':'delivered','money':{'value':2.50,'currency':'EUR'},'date':null}")),
                new Repoint(one, other.evidence()),
                new Merge(List.of(one), List.of(other)),
                new Split(List.of(one), List.of(other)),
                new Alias("Oslo's men", "NOR"),
                new Settle(one, "12 drones", other, "15 drones", "count", Holds.NEITHER),
                new Undo("d-0123456789abcdef"));
    }

    @ParameterizedTest
    @MethodSource("everySort")
    void aDecisionLeavesAndEntersWithoutLossAndItsDigestHolds(Decision decision) {
        SignedDecision link = Chain.next(Optional.empty(), NOON, "Åsa \"A\" Öberg", "line\none", decision);

        SignedDecision read = DecisionForm.read(DecisionForm.write(link).toString());

        assertThat(DecisionForm.write(read))
                .hasToString(DecisionForm.write(link).toString());
        assertThat(Chain.isWhole(read)).isTrue();
        assertThat(Chain.faults(List.of(read))).isEmpty();
    }

    @Test
    void eachSortIsThere() {
        assertThat(everySort().map(Object::getClass))
                .hasSameElementsAs(List.of(Decision.class.getPermittedSubclasses()).stream()
                        .toList());
    }

    private static List<SignedDecision> three() {
        return said(
                new Accept(ClaimReference.of(TWELVE)),
                new Reject(ClaimReference.of(FIFTEEN)),
                new Alias("Oslo", "NOR"));
    }

    @Test
    void aWholeChainHasNoFaults() {
        assertThat(Chain.faults(three())).isEmpty();
        assertThat(three()).extracting(SignedDecision::sequence).containsExactly(1L, 2L, 3L);
        assertThat(three()).isEqualTo(three());
    }

    @ParameterizedTest
    @CsvSource({"who,Bo Lie", "why,because", "sequence,7", "action,reject", "at,2031-04-05T12:00:00.001Z"})
    void aChangeOfAnyPartShows(String part, String value) {
        List<SignedDecision> links = new ArrayList<>(three());
        var changed = DecisionForm.write(links.getFirst());
        if (part.equals("sequence")) {
            changed.put(part, Integer.parseInt(value));
        } else {
            changed.put(part, value);
        }
        links.set(0, DecisionForm.read(changed.toString()));

        assertThat(Chain.faults(links)).isNotEmpty();
        assertThat(Chain.isWhole(links.getFirst())).isFalse();
    }

    @Test
    void aGapAndAnotherOrderShow() {
        List<SignedDecision> links = three();

        assertThat(Chain.faults(List.of(links.get(0), links.get(2)))).anyMatch(fault -> fault.contains("missing"));
        assertThat(Chain.faults(List.of(links.get(1), links.get(0), links.get(2))))
                .isNotEmpty();
    }

    @Test
    void aChangeWhoseDigestWasMadeAgainShowsInTheNextLink() {
        List<SignedDecision> links = three();
        SignedDecision forged =
                Chain.next(Optional.of(links.get(0)), NOON, "Ada Berg", "", new Accept(ClaimReference.of(FIFTEEN)));

        assertThat(Chain.isWhole(forged)).isTrue();
        assertThat(Chain.faults(List.of(links.get(0), forged, links.get(2))))
                .singleElement()
                .asString()
                .contains("does not follow");
    }

    @Test
    void aDecisionCarriedToAnotherStoreKeepsItsIdAndContent() {
        SignedDecision there = three().getLast();
        SignedDecision here = Chain.adopt(Optional.empty(), there);

        assertThat(here.id()).isEqualTo(there.id());
        assertThat(here.decision()).isEqualTo(there.decision());
        assertThat(here.sequence()).isEqualTo(1);
        assertThat(Chain.isWhole(here)).isTrue();
    }

    @Test
    void whoDecidedIsNamed() {
        Decision accept = new Accept(ClaimReference.of(TWELVE));
        assertThatThrownBy(() -> Chain.next(Optional.empty(), NOON, " ", "", accept))
                .hasMessageContaining("who made it");
        assertThatThrownBy(() -> Chain.next(Optional.empty(), NOON, "a\nb", "", accept))
                .hasMessageContaining("on one line");
        assertThatThrownBy(() -> Chain.next(Optional.empty(), NOON, "Ada", "x".repeat(2_001), accept))
                .hasMessageContaining("2000 characters at most");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "nonsense|no JSON",
                "{}|sequence",
                "[]|sequence",
                "{\"sequence\":1,\"decision\":\"d\",\"at\":\"noon\",\"who\":\"a\",\"why\":\"\"}|\"at\"",
                "{\"sequence\":1,\"decision\":\"d\",\"at\":\"2031-04-05T12:00:00Z\",\"who\":\"a\",\"why\":\"\",\"action\":\"burn\"}|burn",
                "{\"sequence\":1,\"decision\":\"d\",\"at\":\"2031-04-05T12:00:00Z\",\"who\":\"a\",\"why\":\"\",\"action\":\"accept\"}|claim",
            })
    void aLineThatIsNoDecisionIsRefusedByItsField(String line, String refusal) {
        assertThatThrownBy(() -> DecisionForm.read(line))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(refusal);
    }

    @Test
    void decisionsOnOneThingHaveOneSubject() {
        ClaimReference one = ClaimReference.of(TWELVE);
        ClaimReference other = ClaimReference.of(FIFTEEN);
        Settle settle = new Settle(one, "12", other, "15", "count", Holds.LEFT);
        Settle turned = new Settle(other, "15", one, "12", "count", Holds.LEFT);

        assertThat(Subjects.of(new Accept(one), Map.of())).isEqualTo(Subjects.of(new Reject(one), Map.of()));
        assertThat(Subjects.of(new Accept(one), Map.of()))
                .doesNotContainAnyElementsOf(Subjects.of(new Accept(other), Map.of()));
        assertThat(Subjects.of(settle, Map.of())).isEqualTo(Subjects.of(turned, Map.of()));
        SignedDecision accepted = said(new Accept(one)).getFirst();
        assertThat(Subjects.of(new Undo(accepted.id()), Map.of(accepted.id(), accepted)))
                .isEqualTo(Subjects.of(new Accept(one), Map.of()));
        assertThat(Subjects.of(new Merge(List.of(one), List.of(other)), Map.of()))
                .containsExactlyInAnyOrder(Subjects.entry(one), Subjects.entry(other));
    }
}
