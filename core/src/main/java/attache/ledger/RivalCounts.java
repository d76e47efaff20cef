package attache.ledger;

import attache.ledger.Weighing.Sort;
import attache.ledger.Weighing.Verdict;
import attache.record.Actor;
import attache.record.Assistance;
import attache.record.SourcedRecord;
import attache.record.Stage;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Compares numbers of one thing that stand in two entries, since nothing joins them: how many a donor is to give by the recipient's account
 * and by another, of which neither is an update of the other; and how many were promised and how many more came.
 */
final class RivalCounts {
    /** Days within which both may speak of one promise. */
    private static final int LONG = 400;

    /** Accounts of one thing that are held against each other. */
    static final int MOST = 20;

    /** How many times as many may come of one promise that was raised: more than twice as many are those of several. */
    private static final double RAISED_TO = 2;

    private static final Verdict THEIRS =
            new Verdict(Sort.CONTRADICTION, "the recipient's account of what it is to get, and another's");
    private static final Verdict RAISED = new Verdict(Sort.UPDATE, "more came than an earlier report had promised");

    private record Account(Measure measure, Thing thing, boolean recipients, LineHead line) {}

    private final Affiliations affiliations;
    private final Weighing weighing;

    RivalCounts(Affiliations affiliations, Weighing weighing) {
        this.affiliations = affiliations;
        this.weighing = weighing;
    }

    /** What the numbers that {@code record} gives are held against others over: one donor, the recipients and the head of the thing. */
    static List<String> subjects(SourcedRecord record, Measures measures) {
        if (!(record.record() instanceof Assistance assistance)
                || Measure.way(assistance.stage()) < Measure.way(Stage.PLEDGED)
                || assistance.donors().stream().distinct().count() != 1) {
            return List.of();
        }
        List<Thing> counted = Thing.particular(assistance.items()).stream()
                .filter(thing -> thing.range().isPresent())
                .toList();
        if (counted.isEmpty() || measures.of(record).total()) {
            return List.of();
        }
        String sides = assistance.donors().getFirst().name() + "|"
                + assistance.recipients().stream()
                        .map(Actor::name)
                        .distinct()
                        .sorted()
                        .toList()
                + "|";
        return counted.stream().map(thing -> sides + thing.head()).distinct().toList();
    }

    /** A measure, with the line that it is in. */
    record Told(LineHead line, Measure measure) {}

    /** The differences between a recipient's account of what it is to get and others', among all that tell of {@code subject}. */
    List<Conflict> theirs(String subject, List<Told> told) {
        List<Account> ordered = accounts(subject, told);
        List<Account> theirs =
                ordered.stream().filter(Account::recipients).limit(MOST).toList();
        List<Conflict> found = new ArrayList<>();
        for (Account account : theirs) {
            ordered.stream()
                    .filter(other -> !other.recipients() && differ(account, other))
                    .min(Comparator.comparingLong(other -> gap(account, other)))
                    .ifPresent(other -> found.add(conflict(account, other, THEIRS)));
        }
        return found;
    }

    /** Whether a recipient speaks in any of {@code told}. */
    boolean anyOfTheirs(String subject, List<Told> told) {
        return accounts(subject, told).stream().anyMatch(Account::recipients);
    }

    /**
     * Whether more came of one named thing than an earlier report had promised: the promise was raised in between.
     *
     * @param before the last {@value #MOST} that tell of {@code subject} before {@code came}, or more
     */
    List<Conflict> raised(String subject, List<Told> before, Told came) {
        if (Measure.way(came.measure().stage()) < Measure.way(Stage.DELIVERED)) {
            return List.of();
        }
        List<Told> all = new ArrayList<>(before);
        all.add(came);
        List<Account> ordered = accounts(subject, all);
        List<Conflict> found = new ArrayList<>();
        for (int i = 0; i < ordered.size(); i++) {
            Account account = ordered.get(i);
            if (account.measure().id().equals(came.measure().id()) && !account.recipients()) {
                ordered.subList(Math.max(0, i - MOST), i).reversed().stream()
                        .filter(promise -> isOutdone(promise, account))
                        .findFirst()
                        .ifPresent(promise -> found.add(conflict(promise, account, RAISED)));
            }
        }
        return found;
    }

    /** The accounts that {@code told} give of {@code subject}, in order of publication. */
    private List<Account> accounts(String subject, List<Told> told) {
        List<Account> accounts = new ArrayList<>();
        for (Told one : told) {
            Measure measure = one.measure();
            boolean recipients = affiliations.speaksFor(measure.record().claim().assertedBy(), measure.recipients());
            for (Thing thing : measure.things()) {
                if (thing.range().isPresent() && subject.endsWith("|" + thing.head())) {
                    accounts.add(new Account(measure, thing, recipients, one.line()));
                }
            }
        }
        accounts.sort(Comparator.comparing(Account::measure, Joinable.ORDER));
        return accounts;
    }

    private static boolean isOutdone(Account promise, Account came) {
        return !promise.recipients()
                && Measure.way(promise.measure().stage()) < Measure.way(Stage.DELIVERED)
                && promise.thing().likeness(came.thing()) == Thing.Likeness.NAME
                && differ(promise, came)
                && promise.thing().range().orElseThrow().high()
                        < came.thing().range().orElseThrow().low()
                && promise.thing().range().orElseThrow().high() * RAISED_TO
                        >= came.thing().range().orElseThrow().low();
    }

    private static boolean differ(Account one, Account other) {
        return !one.line().id().equals(other.line().id())
                && one.thing().likeness(other.thing()) != Thing.Likeness.NONE
                && !one.thing().numbersMeet(other.thing())
                && gap(one, other) <= LONG;
    }

    private static long gap(Account one, Account other) {
        return one.measure()
                .time()
                .flatMap(days -> other.measure().time().map(days::gap))
                .orElse(0L);
    }

    private Conflict conflict(Account theirs, Account other, Verdict verdict) {
        boolean first = Joinable.ORDER.compare(theirs.measure(), other.measure()) <= 0;
        Account left = first ? theirs : other;
        Account right = first ? other : theirs;
        return Weighing.conflict(Matter.COUNT, left.line().name(), side(left), side(right), verdict);
    }

    private Side side(Account account) {
        Optional<String> says = account.measure().record().items().stream()
                .filter(item -> Thing.of(item).equals(account.thing()))
                .map(Names::item)
                .findFirst();
        return weighing.side(
                List.of(account.measure().source()), says.orElse(account.thing().head()));
    }
}
