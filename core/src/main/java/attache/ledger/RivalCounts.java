package attache.ledger;

import attache.ledger.Weighing.Sort;
import attache.ledger.Weighing.Verdict;
import attache.record.Assistance;
import attache.record.SourcedRecord;
import attache.record.Stage;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Compares numbers of one thing that stand in two entries, since nothing joins them: how many a donor is to give by the recipient's account
 * and by another, of which neither is an update of the other; and how many were promised and how many more came.
 */
final class RivalCounts {
    /** Days within which both may speak of one promise. */
    private static final int LONG = 400;

    /** Accounts of one thing that are held against each other. */
    private static final int MOST = 20;

    private static final Verdict THEIRS =
            new Verdict(Sort.CONTRADICTION, "the recipient's account of what it is to get, and another's");
    private static final Verdict RAISED = new Verdict(Sort.UPDATE, "more came than an earlier report had promised");

    private record Account(Measure measure, Thing thing, boolean recipients, Entry line) {}

    private final Affiliations affiliations;
    private final Weighing weighing;

    RivalCounts(Affiliations affiliations, Weighing weighing) {
        this.affiliations = affiliations;
        this.weighing = weighing;
    }

    List<Conflict> among(List<Entry> lines) {
        Map<String, List<Account>> accounts = new TreeMap<>();
        for (Entry line : lines) {
            if (!line.total()) {
                line.records().forEach(record -> add(line, record, accounts));
            }
        }
        List<Conflict> found = new ArrayList<>();
        accounts.values().forEach(same -> found.addAll(between(same)));
        return found;
    }

    private void add(Entry line, SourcedRecord record, Map<String, List<Account>> accounts) {
        Measure measure = Measure.of(record, (Assistance) record.record());
        boolean given = Measure.way(measure.stage()) >= Measure.way(Stage.PLEDGED);
        if (!given || measure.donors().size() != 1) {
            return;
        }
        boolean recipients = affiliations.speaksFor(measure.record().claim().assertedBy(), measure.recipients());
        for (Thing thing : measure.things()) {
            if (thing.range().isPresent()) {
                String key = measure.donors() + "|"
                        + measure.recipients().stream().sorted().toList() + "|" + thing.head();
                accounts.computeIfAbsent(key, _ -> new ArrayList<>())
                        .add(new Account(measure, thing, recipients, line));
            }
        }
    }

    private List<Conflict> between(List<Account> same) {
        List<Conflict> found = new ArrayList<>();
        List<Account> ordered = same.stream()
                .sorted(Comparator.comparing(Account::measure, Joiner.ORDER))
                .toList();
        List<Account> theirs =
                ordered.stream().filter(Account::recipients).limit(MOST).toList();
        for (Account account : theirs) {
            ordered.stream()
                    .filter(other -> !other.recipients() && differ(account, other))
                    .min(Comparator.comparingLong(other -> gap(account, other)))
                    .ifPresent(other -> found.add(conflict(account, other, THEIRS)));
        }
        raised(ordered, found);
        return found;
    }

    /** Of one named thing more came than an earlier report had promised: the promise was raised in between. */
    private void raised(List<Account> ordered, List<Conflict> found) {
        for (int i = 1; i < ordered.size(); i++) {
            Account came = ordered.get(i);
            if (came.recipients() || Measure.way(came.measure().stage()) < Measure.way(Stage.DELIVERED)) {
                continue;
            }
            ordered.subList(Math.max(0, i - MOST), i).reversed().stream()
                    .filter(promise -> isOutdone(promise, came))
                    .findFirst()
                    .ifPresent(promise -> found.add(conflict(promise, came, RAISED)));
        }
    }

    private static boolean isOutdone(Account promise, Account came) {
        return !promise.recipients()
                && Measure.way(promise.measure().stage()) < Measure.way(Stage.DELIVERED)
                && promise.thing().likeness(came.thing()) == Thing.Likeness.NAME
                && differ(promise, came)
                && promise.thing().range().orElseThrow().high()
                        < came.thing().range().orElseThrow().low();
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
        boolean first = Joiner.ORDER.compare(theirs.measure(), other.measure()) <= 0;
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
