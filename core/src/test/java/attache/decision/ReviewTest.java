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
import attache.decision.RecordReview.State;
import attache.decision.Rulings.Apart;
import attache.decision.Rulings.Outweighed;
import attache.decision.Rulings.Together;
import attache.record.Actor;
import attache.record.Assistance;
import attache.record.SourcedRecord;
import attache.record.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

import static attache.decision.Claims.and;
import static attache.decision.Claims.article;
import static attache.decision.Claims.json;
import static attache.decision.Claims.pledge;
import static attache.decision.Claims.record;
import static attache.decision.Claims.said;
import static org.assertj.core.api.Assertions.assertThat;

/** What records come to by what reviewers say. */
class ReviewTest {
    private static final Article NEWS = article(
            "digest-1", "🚁 Oslo pledged 12 drones. It pledged 15 drones. Ada Berg said: it snows. Kyiv was told.");
    private static final SourcedRecord TWELVE = pledge("r1", NEWS, "🚁 Oslo pledged 12 drones.", 12);
    private static final SourcedRecord FIFTEEN = pledge("r2", NEWS, "It pledged 15 drones.", 15);
    private static final SourcedRecord SNOW = record(
            "r3",
            NEWS,
            "{'kind':'statement','evidence':['Ada Berg said: it snows.'],'speaker':'Ada Berg','cue':'say','form':'indirect',"
                    + "'content':'it snows','act':'inform'}");
    private static final List<SourcedRecord> ALL = List.of(TWELVE, FIFTEEN, SNOW);

    private static ClaimReference claim(SourcedRecord record) {
        return ClaimReference.of(record);
    }

    private static List<Standing> standings(Reviewed reviewed) {
        return reviewed.decisions().stream().map(Judged::standing).toList();
    }

    @Test
    void withoutDecisionsRecordsAreWhatTheyWere() {
        Reviewed reviewed = Reviewed.of(List.of(), ALL);

        assertThat(reviewed.records()).isEqualTo(ALL);
        assertThat(reviewed.rejected()).isEmpty();
        assertThat(reviewed.review("r1")).isEqualTo(RecordReview.NONE);
        assertThat(reviewed.rulings()).isEqualTo(Rulings.NONE);
    }

    @Test
    void whatIsRejectedCountsNoMoreAndWhatIsAcceptedIsMarked() {
        Reviewed reviewed = Reviewed.of(said(new Reject(claim(TWELVE)), new Accept(claim(SNOW))), ALL);

        assertThat(reviewed.records()).containsExactly(FIFTEEN, SNOW);
        assertThat(reviewed.rejected()).containsExactly(TWELVE);
        assertThat(reviewed.review("r1").state()).isEqualTo(State.REJECTED);
        assertThat(reviewed.review("r3").state()).isEqualTo(State.ACCEPTED);
        assertThat(reviewed.decisions().getFirst().records()).containsExactly("r1");
    }

    @Test
    void theLaterOfTwoDecisionsHolds() {
        Reviewed reviewed = Reviewed.of(said(new Reject(claim(TWELVE)), new Accept(claim(TWELVE))), ALL);

        assertThat(reviewed.records()).hasSize(3);
        assertThat(standings(reviewed)).containsExactly(Standing.OVERRULED, Standing.STANDS);
        assertThat(reviewed.decisions().getFirst().because())
                .isEqualTo("by the later decision "
                        + reviewed.decisions().getLast().link().id() + " of Ada Berg");
    }

    @Test
    void whatIsUndoneHoldsNoMoreAndItsUndoingCanBeUndone() {
        List<SignedDecision> rejected = said(new Reject(claim(TWELVE)));
        List<SignedDecision> undone = and(rejected, new Undo(rejected.getFirst().id()));
        List<SignedDecision> redone = and(undone, new Undo(undone.getLast().id()));

        assertThat(Reviewed.of(undone, ALL).records()).hasSize(3);
        assertThat(standings(Reviewed.of(undone, ALL))).containsExactly(Standing.UNDONE, Standing.STANDS);
        assertThat(Reviewed.of(redone, ALL).records()).hasSize(2);
        assertThat(standings(Reviewed.of(redone, ALL)))
                .containsExactly(Standing.STANDS, Standing.UNDONE, Standing.STANDS);
    }

    @Test
    void correctedFieldsAreInWithAMarkOfWhoSaidSoAndAllElseStaysAsItWas() {
        Reviewed reviewed = Reviewed.of(
                said(
                        new Correct(claim(TWELVE), json("{'stage':'delivered'}")),
                        new Correct(claim(TWELVE), json("{'donors':['SWE'],'date':'2031-03'}"))),
                ALL);

        Assistance corrected = (Assistance) reviewed.records().getFirst().record();
        assertThat(corrected.stage().code()).isEqualTo("delivered");
        assertThat(corrected.donors()).containsExactly(new Actor("SWE"));
        assertThat(corrected.timing().date().orElseThrow().expression()).isEqualTo("2031-03");
        assertThat(corrected.items()).isEqualTo(((Assistance) TWELVE.record()).items());
        assertThat(corrected.claim().evidence())
                .isEqualTo(TWELVE.record().claim().evidence());
        RecordReview review = reviewed.review("r1");
        assertThat(review.state()).isEqualTo(State.CORRECTED);
        assertThat(review.changes())
                .extracting(change -> change.field() + " was " + change.was() + ", " + change.who())
                .containsExactly(
                        "date was null, Ada Berg", "donors was [\"NOR\"], Ada Berg", "stage was \"pledged\", Ada Berg");
    }

    @Test
    void aCorrectionIsOverruledWhenAllOfItsFieldsAreCorrectedAgain() {
        Reviewed reviewed = Reviewed.of(
                said(
                        new Correct(claim(TWELVE), json("{'stage':'delivered','donors':['SWE']}")),
                        new Correct(claim(TWELVE), json("{'stage':'authorised'}")),
                        new Correct(claim(TWELVE), json("{'donors':['DNK']}"))),
                ALL);

        assertThat(standings(reviewed)).containsExactly(Standing.OVERRULED, Standing.STANDS, Standing.STANDS);
        Assistance corrected = (Assistance) reviewed.records().getFirst().record();
        assertThat(corrected.stage().code()).isEqualTo("authorised");
        assertThat(corrected.donors()).containsExactly(new Actor("DNK"));
    }

    @Test
    void evidenceIsPointedElsewhereInTheSameArticle() {
        Quote kyiv = Quote.of(
                NEWS.body(),
                new attache.text.Span(NEWS.body().indexOf("Kyiv"), NEWS.body().length()));
        Reviewed reviewed = Reviewed.of(said(new Repoint(claim(SNOW), List.of(kyiv))), ALL);

        SourcedRecord moved = reviewed.records().getLast();
        assertThat(moved.record().claim().evidence().getFirst().in(NEWS.body())).isEqualTo("Kyiv was told.");
        assertThat(((Statement) moved.record()).content()).isEqualTo("it snows");
        assertThat(reviewed.review("r3").changes()).hasSize(1);
    }

    @Test
    void anAliasPutsWhoIsMeantInThePlaceOfAName() {
        Reviewed reviewed = Reviewed.of(
                said(
                        new Alias("NOR", "Norwegian crown"),
                        new Alias("Norwegian crown", "SWE"),
                        new Alias("Ada Berg", "Ada B.")),
                ALL);

        assertThat(((Assistance) reviewed.records().getFirst().record()).donors())
                .containsExactly(new Actor("SWE"));
        assertThat(((Statement) reviewed.records().getLast().record()).speaker())
                .isEqualTo("Ada B.");
        assertThat(reviewed.review("r1").state()).isEqualTo(State.OPEN);
        assertThat(reviewed.review("r1").changes())
                .extracting(change -> change.field() + " was " + change.was())
                .containsExactly("donors was [\"NOR\"]");
    }

    @Test
    void namesThatLeadRoundInACircleStayAsTheyAre() {
        Reviewed reviewed = Reviewed.of(said(new Alias("NOR", "SWE"), new Alias("SWE", "NOR")), ALL);

        assertThat(((Assistance) reviewed.records().getFirst().record()).donors())
                .containsExactly(new Actor("NOR"));
    }

    @Test
    void mergesAndSplitsComeOutAsTiesTheLatestFirst() {
        Reviewed reviewed = Reviewed.of(
                said(
                        new Merge(List.of(claim(TWELVE)), List.of(claim(FIFTEEN))),
                        new Split(List.of(claim(FIFTEEN)), List.of(claim(TWELVE)))),
                ALL);

        assertThat(reviewed.rulings().ties())
                .containsExactly(
                        new Apart(List.of("r2"), List.of("r1"), "split by Ada Berg on 2031-04-05"),
                        new Together(List.of("r1", "r2"), "merged by Ada Berg on 2031-04-05"));
    }

    @Test
    void aSettledConflictOutweighsTheSideThatDoesNotHold() {
        Settle settle = new Settle(claim(TWELVE), "12 drones", claim(FIFTEEN), "15 drones", "count", Holds.RIGHT);
        Reviewed reviewed = Reviewed.of(said(settle), ALL);

        assertThat(reviewed.rulings().outweighed()).containsExactly(new Outweighed("r1", "count", "12 drones"));
        assertThat(reviewed.settlement("count", "r1", "12 drones", "r2", "15 drones")
                        .orElseThrow()
                        .holds())
                .isEqualTo(Holds.RIGHT);
        assertThat(reviewed.settlement("count", "r2", "15 drones", "r1", "12 drones")
                        .orElseThrow()
                        .holds())
                .isEqualTo(Holds.LEFT);
        assertThat(reviewed.settlement("amount", "r1", "12 drones", "r2", "15 drones"))
                .isEmpty();
    }

    @Test
    void decisionsFindTheSameClaimAfterTheArticleWasReadAnewByAnotherRuleUnderAnotherId() {
        Article retitled = article("digest-1", "A headline. " + NEWS.body());
        SourcedRecord again = pledge("r99", retitled, "🚁 Oslo pledged 12 drones.", 12);

        Reviewed reviewed = Reviewed.of(said(new Reject(claim(TWELVE))), List.of(again));

        assertThat(reviewed.rejected()).containsExactly(again);
        assertThat(standings(reviewed)).containsExactly(Standing.STANDS);
    }

    @Test
    void aDecisionOnARecordThatChangedOrIsGoneNoLongerAppliesAndSaysWhy() {
        List<SignedDecision> decisions = said(
                new Reject(claim(TWELVE)),
                new Accept(claim(SNOW)),
                new Merge(List.of(claim(TWELVE)), List.of(claim(FIFTEEN))));
        SourcedRecord changed = pledge("r1", NEWS, "🚁 Oslo pledged 12 drones.", 20);

        Reviewed reviewed = Reviewed.of(decisions, List.of(changed, FIFTEEN));

        assertThat(reviewed.records()).containsExactly(changed, FIFTEEN);
        assertThat(reviewed.decisions()).hasSize(3);
        assertThat(standings(reviewed)).containsOnly(Standing.GONE);
        assertThat(reviewed.decisions().getFirst().because()).contains("claims something else");
        assertThat(reviewed.decisions().get(1).because()).contains("is gone");
        assertThat(reviewed.rulings().ties()).isEmpty();
    }

    @Test
    void ofTwoSentencesThatAreAlikeTheOneAtThePlaceIsMeant() {
        Article twice = article("digest-2", "Oslo pledged 12 drones. Oslo pledged 12 drones.");
        SourcedRecord first = pledge("r1", twice, "Oslo pledged 12 drones.", 12);
        SourcedRecord second = Corrections.repointed(
                pledge("r2", twice, "Oslo pledged 12 drones.", 12), List.of(new attache.text.Span(24, 47)));

        Reviewed reviewed = Reviewed.of(said(new Reject(claim(second))), List.of(first, second));

        assertThat(reviewed.rejected()).extracting(SourcedRecord::id).containsExactly("r2");
    }

    @Test
    void theOrderOfTheRecordsChangesNothing() {
        List<SignedDecision> decisions = said(
                new Correct(claim(TWELVE), json("{'stage':'delivered'}")),
                new Alias("NOR", "Norwegian crown"),
                new Merge(List.of(claim(TWELVE)), List.of(claim(FIFTEEN))),
                new Reject(claim(SNOW)));
        Reviewed wanted = Reviewed.of(decisions, ALL);
        Random random = new Random(8);
        for (int turn = 0; turn < 10; turn++) {
            List<SourcedRecord> shuffled = new ArrayList<>(ALL);
            Collections.shuffle(shuffled, random);
            Reviewed reviewed = Reviewed.of(decisions, shuffled);
            assertThat(reviewed.records()).as("seed 8, turn " + turn).hasSameElementsAs(wanted.records());
            assertThat(reviewed.rulings()).isEqualTo(wanted.rulings());
            assertThat(reviewed.decisions()).isEqualTo(wanted.decisions());
            assertThat(reviewed.reviews()).isEqualTo(wanted.reviews());
        }
    }
}
