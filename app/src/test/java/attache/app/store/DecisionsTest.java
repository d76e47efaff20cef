package attache.app.store;

import attache.app.Articles;
import attache.app.Database;
import attache.app.TinyReading;
import attache.app.store.Decisions.Inapplicable;
import attache.app.store.Decisions.Kept;
import attache.app.store.Decisions.Outcome;
import attache.app.store.Decisions.Overtaken;
import attache.article.Article;
import attache.decision.ClaimReference;
import attache.decision.Decision;
import attache.decision.Decision.Accept;
import attache.decision.Decision.Alias;
import attache.decision.Decision.Correct;
import attache.decision.Decision.Merge;
import attache.decision.Decision.Reject;
import attache.decision.Decision.Undo;
import attache.decision.Judged;
import attache.decision.RecordReview.State;
import attache.decision.SignedDecision;
import attache.decision.Standing;
import attache.record.SourcedRecord;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.node.JsonNodeFactory;

import static org.assertj.core.api.Assertions.assertThat;

/** Decisions are kept for good, count in the ledger, outlive another reading, and do not overwrite each other. */
abstract class DecisionsTest {
    private final Database database;

    DecisionsTest(Database database) {
        this.database = database;
    }

    private static final Instant NOON = Instant.parse("2031-04-05T12:00:00Z");
    private static final Article GOODS =
            Articles.article("goods", "NOR pledged 12 drone to UKR. Some words. NOR delivered 12 drone to UKR.");
    private static final Article MORE = Articles.article("more", "SWE pledged 3 tent to UKR.");

    @TempDir
    private Path directory;

    private Store store;

    @BeforeEach
    void open() {
        store = Store.open(database.store(directory, "test"), Access.WRITE);
        for (Article article : List.of(GOODS, MORE)) {
            store.articles().keep(article, "tiny-1", NOON, TinyReading.FIRST.read(article));
        }
        store.derived().refresh();
    }

    @AfterEach
    void close() {
        store.close();
    }

    private ClaimReference claim(int record) {
        return ClaimReference.of(store.records().all().get(record));
    }

    private Outcome make(String who, long seen, Decision decision) {
        return store.decisions().make(NOON, who, "", seen, decision);
    }

    private SignedDecision kept(String who, Decision decision) {
        return ((Kept) make(who, store.decisions().last(), decision)).link();
    }

    @Test
    void decisionsAreThereAgainWhenTheStoreIsOpenedAgain() {
        SignedDecision rejected = kept("Ada Berg", new Reject(claim(0)));
        SignedDecision alias = kept("Bo Lie", new Alias("SWE", "Sweden"));
        store.close();
        store = Store.open(database.store(directory, "test"), Access.WRITE);

        assertThat(store.decisions().all()).containsExactly(rejected, alias);
        assertThat(store.decisions().withId(alias.id())).contains(alias);
        assertThat(store.decisions().last()).isEqualTo(2);
        assertThat(store.decisions().faults()).isEmpty();
    }

    @Test
    void theLedgerFollowsDecisionsAndTheirUndoing() {
        List<String> before = forms();
        SignedDecision rejected = kept("Ada Berg", new Reject(claim(2)));
        assertThat(store.derived().isFresh()).isFalse();
        store.derived().refresh();
        assertThat(forms()).hasSize(before.size() - 1);

        kept("Ada Berg", new Undo(rejected.id()));
        store.derived().refresh();

        assertThat(forms()).isEqualTo(before);
    }

    private List<String> forms() {
        return store.derived().entryForms().stream().map(Object::toString).toList();
    }

    @Test
    void mergedEntriesAreOneInTheStoreAndARebuildGivesTheSameBytes() {
        kept("Ada Berg", new Merge(List.of(claim(0), claim(1)), List.of(claim(2))));
        store.derived().refresh();
        List<String> merged = forms();

        store.derived().refresh();

        assertThat(merged).hasSize(1).isEqualTo(forms());
        assertThat(merged.getFirst()).contains("merged by Ada Berg on 2031-04-05");
        assertThat(store.derived().wholeEntries().getFirst().records()).hasSize(3);
    }

    @Test
    void whatIsRejectedIsStillFoundByItsIdWithWhatWasMadeOfIt() {
        SourcedRecord first = store.records().all().getFirst();
        kept("Ada Berg", new Reject(claim(0)));

        ReviewedRecords.Looked looked = store.reviewed().withId(first.id()).orElseThrow();

        assertThat(looked.extracted()).isEqualTo(first);
        assertThat(looked.reviewed().review(first.id()).state()).isEqualTo(State.REJECTED);
        assertThat(store.reviewed().all().records()).hasSize(2);
        assertThat(store.derived().wholeEntries())
                .as("before the ledger is made again")
                .isNotEmpty();
        assertThat(store.reviewed().withId("nothing")).isEmpty();
    }

    @Test
    void aDecisionOutlivesAnotherReadingAndSaysWhereItNoLongerApplies() {
        kept("Ada Berg", new Reject(claim(0)));
        kept("Ada Berg", new Accept(claim(1)));
        TinyReading second = new TinyReading("tiny-2");
        List<SourcedRecord> again = second.read(GOODS).stream()
                .filter(record -> record.id().endsWith("0"))
                .map(record -> new SourcedRecord("new-" + record.id(), GOODS, record.record()))
                .toList();
        store.articles().keep(GOODS, "tiny-2", NOON, again);

        List<Judged> decisions = store.reviewed().all().decisions();

        assertThat(store.reviewed().all().records()).hasSize(1);
        assertThat(decisions).extracting(Judged::standing).containsExactly(Standing.STANDS, Standing.GONE);
        assertThat(decisions.getFirst().records())
                .containsExactly(again.getFirst().id());
        assertThat(decisions.getLast().because()).contains("gone since its article was read anew");
    }

    @Test
    void whoHasNotSeenALaterDecisionOnTheSameThingDoesNotOverruleItUnawares() {
        SignedDecision first = kept("Ada Berg", new Reject(claim(0)));

        Outcome unaware = make("Bo Lie", 0, new Accept(claim(0)));
        Outcome elsewhere = make("Bo Lie", 0, new Accept(claim(1)));
        Outcome undoing = make("Bo Lie", 0, new Undo(first.id()));
        Outcome aware = make("Bo Lie", first.sequence(), new Accept(claim(0)));

        assertThat(unaware).isEqualTo(new Overtaken(List.of(first)));
        assertThat(elsewhere).isInstanceOf(Kept.class);
        assertThat(undoing).isEqualTo(new Overtaken(List.of(first)));
        assertThat(aware).isInstanceOf(Kept.class);
        assertThat(store.decisions().all()).hasSize(3);
    }

    @Test
    void whatDoesNotApplyIsNotKept() {
        ClaimReference gone = ClaimReference.of(TinyReading.FIRST
                .read(Articles.article("other", "DNK pledged 1 tank to UKR."))
                .getFirst());
        Correct wrong =
                new Correct(claim(0), JsonNodeFactory.instance.objectNode().put("stage", "sideways"));

        assertThat(make("Ada Berg", 0, new Accept(gone))).isInstanceOf(Inapplicable.class);
        assertThat(make("Ada Berg", 0, new Undo("d-nothing"))).isInstanceOf(Inapplicable.class);
        assertThat(make("Ada Berg", 0, wrong))
                .isInstanceOfSatisfying(
                        Inapplicable.class,
                        refused -> assertThat(refused.because()).contains("one of requested"));
        assertThat(store.decisions().all()).isEmpty();
    }

    @Test
    void whatIsUndoneCannotBeUndoneAgain() {
        SignedDecision first = kept("Ada Berg", new Reject(claim(0)));
        kept("Ada Berg", new Undo(first.id()));

        assertThat(make("Bo Lie", 9, new Undo(first.id())))
                .isEqualTo(new Inapplicable("the decision " + first.id() + " is undone already"));
    }

    @Test
    void decisionsAreCarriedToAnotherStoreOnce() {
        SignedDecision rejected = kept("Ada Berg", new Reject(claim(0)));
        SignedDecision undone = kept("Bo Lie", new Undo(rejected.id()));
        try (Store other = Store.open(database.store(directory, "other"), Access.WRITE)) {
            other.articles().keep(GOODS, "tiny-1", NOON, TinyReading.FIRST.read(GOODS));
            other.decisions().make(NOON, "Cy Moe", "", 0, new Alias("NOR", "Norway"));

            assertThat(other.decisions().adopt(List.of(rejected, undone)))
                    .extracting(SignedDecision::id)
                    .containsExactly(rejected.id(), undone.id());
            assertThat(other.decisions().adopt(List.of(rejected, undone))).isEmpty();
            assertThat(other.decisions().faults()).isEmpty();
            assertThat(other.reviewed().all().decisions())
                    .extracting(Judged::standing)
                    .containsExactly(Standing.STANDS, Standing.UNDONE, Standing.STANDS);
        }
    }

    @Test
    void aChangeBehindTheProgramsBackShows() throws Exception {
        kept("Ada Berg", new Reject(claim(0)));
        kept("Ada Berg", new Alias("SWE", "Sweden"));
        try (Connection raw = database.connect(directory, "test");
                Statement sql = raw.createStatement()) {
            sql.execute(
                    "DROP TRIGGER decision_is_never_changed" + (database == Database.POSTGRESQL ? " ON decision" : ""));
            sql.execute("UPDATE decision SET payload = replace(payload, 'Ada Berg', 'Bo Lie') WHERE number = 1");
        }
        store.close();
        store = Store.open(database.store(directory, "test"), Access.WRITE);

        assertThat(store.decisions().faults())
                .singleElement()
                .asString()
                .contains("Decision 1")
                .contains("was changed");
    }

    @Test
    void twoWhoHaveOneStoreOpenSeeEachOthersDecisions() {
        try (Store other = Store.open(database.store(directory, "test"), Access.WRITE)) {
            SignedDecision first = kept("Ada Berg", new Reject(claim(0)));
            Outcome second = other.decisions().make(NOON, "Bo Lie", "", 0, new Reject(claim(1)));

            assertThat(second)
                    .isInstanceOfSatisfying(
                            Kept.class,
                            kept -> assertThat(kept.link().previous()).isEqualTo(first.digest()));
            assertThat(store.decisions().all()).hasSize(2);
        }
    }
}
