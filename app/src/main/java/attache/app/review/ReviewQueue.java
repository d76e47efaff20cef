package attache.app.review;

import attache.decision.RecordReview.State;
import attache.decision.Reviewed;
import attache.ledger.Entry;
import attache.ledger.Rates;
import attache.record.Assistance;
import attache.record.Certainty;
import attache.record.CodebookRecord;
import attache.record.Event;
import attache.record.Figure;
import attache.record.Item;
import attache.record.Money;
import attache.record.Role;
import attache.record.SourcedRecord;
import attache.record.Statement;
import attache.view.ConflictLine;
import attache.view.Counts;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.stream.Stream;

/**
 * What nobody has decided on, the most urgent first: how likely it is wrong times how much hangs on it.
 *
 * <p>Doubt of a record is what its confidence leaves; contradicted, half of the confidence is taken away too. Weight grows with the stated sum (its
 * order of magnitude in euro, to a hundred thousand million), and with how few other reports its entry rests on. These are orders of
 * looking, not probabilities that were measured.
 */
public final class ReviewQueue {
    /** What is kept of a long queue: nobody reviews more before it is made anew. */
    private static final int MOST = 20_000;

    /** The order of magnitude, in euro, of a sum that weighs most. */
    private static final double MOST_DIGITS = 11;

    private static final double LEAST_OF_SUM = 0.35;
    private static final double NUMBERED = 0.45;
    private static final double NAMED = 0.3;
    private static final double MEASURED = 0.25;
    private static final double SAID = 0.15;

    private static final Comparator<QueueItem> ORDER =
            Comparator.comparingDouble((QueueItem item) -> -item.urgency()).thenComparing(QueueItem::id);

    private final Reviewed reviewed;
    private final Map<String, Entry> entryOf = new HashMap<>();
    private final Map<String, String> contradicted = new HashMap<>();
    private final Rates rates = Rates.shipped();

    private ReviewQueue(Reviewed reviewed, Collection<Entry> entries) {
        this.reviewed = reviewed;
        for (Entry entry : entries) {
            entry.records().forEach(record -> entryOf.put(record.id(), entry));
        }
    }

    /**
     * The queue, at most 20,000 long.
     *
     * @param reviewed what records come to
     * @param entries entries and totals that they were joined into
     * @param conflicts among them
     */
    public static List<QueueItem> of(Reviewed reviewed, Collection<Entry> entries, List<ConflictLine> conflicts) {
        ReviewQueue queue = new ReviewQueue(reviewed, entries);
        List<ConflictLine> open = conflicts.stream()
                .filter(line -> line.type().equals("contradiction") && !queue.isSettled(line))
                .toList();
        for (ConflictLine line : open) {
            queue.contradicted.put(line.left().record(), line.right().says());
            queue.contradicted.put(line.right().record(), line.left().says());
        }
        Map<String, SourcedRecord> records = new HashMap<>();
        reviewed.records().forEach(record -> records.put(record.id(), record));
        return most(Stream.concat(
                open.stream().map(line -> queue.item(line, records)),
                reviewed.records().stream()
                        .filter(record -> reviewed.review(record.id()).state() == State.OPEN)
                        .map(queue::item)));
    }

    /** The first of {@code items} in their order. No more than these are held meanwhile: they are few of many. */
    private static List<QueueItem> most(Stream<QueueItem> items) {
        PriorityQueue<QueueItem> first = new PriorityQueue<>(ORDER.reversed());
        items.forEach(item -> {
            if (first.size() < MOST) {
                first.add(item);
            } else if (ORDER.compare(item, first.element()) < 0) {
                first.remove();
                first.add(item);
            }
        });
        return first.stream().sorted(ORDER).toList();
    }

    private boolean isSettled(ConflictLine line) {
        return reviewed.settlement(
                        line.matter(),
                        line.left().record(),
                        line.left().says(),
                        line.right().record(),
                        line.right().says())
                .isPresent();
    }

    private QueueItem item(ConflictLine line, Map<String, SourcedRecord> records) {
        double weight = Stream.of(line.left().record(), line.right().record())
                .flatMap(id -> Optional.ofNullable(records.get(id)).stream())
                .mapToDouble(record -> stake(record, new ArrayList<>()))
                .max()
                .orElse(SAID);
        Optional<String> entry = Stream.of(line.left().record(), line.right().record())
                .flatMap(id -> Optional.ofNullable(entryOf.get(id)).stream())
                .map(Entry::id)
                .findFirst();
        return new QueueItem(
                QueueItem.About.CONFLICT,
                line.id(),
                line.matter(),
                rounded(1),
                rounded(weight),
                List.of(line.left().says() + " against " + line.right().says(), line.reason()),
                entry);
    }

    private QueueItem item(SourcedRecord record) {
        List<String> reasons = new ArrayList<>();
        double confidence = record.record().claim().confidence();
        reasons.add("confidence " + Math.round(confidence * 100) + " %");
        double doubt = 1 - confidence;
        String rival = contradicted.get(record.id());
        if (rival != null) {
            doubt = 1 - confidence / 2;
            reasons.add("another report says " + rival);
        }
        double stake = stake(record, reasons);
        Optional<Entry> entry = Optional.ofNullable(entryOf.get(record.id()));
        double share = entry.map(
                        one -> 1 / Math.sqrt(Math.max(1, one.origins().origins().size())))
                .orElse(1.0);
        entry.ifPresent(one -> reasons.add(
                one.records().size() == 1
                        ? "its entry rests on it alone"
                        : "one of " + Counts.of(one.records().size(), "record", "records") + " of its entry"));
        return new QueueItem(
                QueueItem.About.RECORD,
                record.id(),
                record.record().kind(),
                rounded(doubt),
                rounded(stake * share),
                reasons,
                entry.map(Entry::id));
    }

    /** How much hangs on what the record claims, from 0 to 1. */
    private double stake(SourcedRecord record, List<String> reasons) {
        CodebookRecord claim = record.record();
        return switch (claim) {
            case Assistance assistance -> {
                Optional<Double> sum = assistance.money().flatMap(money -> magnitude(money, record));
                sum.ifPresent(_ -> reasons.add("states a sum"));
                yield sum.orElseGet(() ->
                        assistance.items().stream().map(Item::count).anyMatch(Optional::isPresent) ? NUMBERED : NAMED);
            }
            case Figure _, Event _ -> MEASURED;
            case Statement statement -> statement.claim().certainty() == Certainty.DENIED ? MEASURED : SAID;
            case Role _ -> SAID;
        };
    }

    private Optional<Double> magnitude(Money money, SourcedRecord record) {
        return rates.convert(money, "EUR", record.article().published())
                .map(euro -> Math.log10(Math.max(1, euro.amount().doubleValue())) / MOST_DIGITS)
                .map(share -> Math.clamp(share, LEAST_OF_SUM, 1));
    }

    /** To three digits behind the point, so that what is shown is what was sorted by. */
    private static double rounded(double value) {
        return Math.round(value * 1000) / 1000.0;
    }
}
