package attache.ledger;

import attache.record.Assistance;
import attache.record.Certainty;
import attache.record.Item;
import attache.record.Money;
import attache.record.SourcedRecord;
import attache.record.Stage;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Compares what records say of one measure, and of measures that seem to be one but for a number. */
final class EntryConflicts {
    private EntryConflicts() {}

    /** What the records of one line say differently. */
    static List<Conflict> of(Entry line, Weighing weighing) {
        if (line.records().size() < 2) {
            return List.of();
        }
        Comparison comparison = new Comparison(weighing);
        List<Conflict> found = new ArrayList<>(comparison.of(Matter.AMOUNT, line.name(), sums(line)));
        counts(line).values().forEach(readings -> found.addAll(comparison.of(Matter.COUNT, line.name(), readings)));
        stages(line, weighing).ifPresent(found::add);
        return found;
    }

    /** What lines of one {@link #rivalry} say differently, the lines being in the ledger's order. */
    static List<Conflict> rivals(List<Entry> lines, Weighing weighing) {
        List<Reading> readings = lines.stream()
                .map(line -> told(line).orElseThrow())
                .map(record -> sum(record, assistance(record).money().orElseThrow()))
                .toList();
        return readings.size() < 2
                ? List.of()
                : new Comparison(weighing)
                        .of(Matter.AMOUNT, about(readings), readings).stream()
                                .filter(conflict -> !ofOneText(conflict))
                                .toList();
    }

    /** One text that tells of two sums tells of two measures, or of parts of one. */
    private static boolean ofOneText(Conflict conflict) {
        return conflict.left()
                .record()
                .article()
                .digest()
                .equals(conflict.right().record().article().digest());
    }

    private static String about(List<Reading> readings) {
        Assistance first = (Assistance) readings.getFirst().record().record();
        return Names.actors(first.donors(), "unnamed donor") + " -> "
                + Names.actors(first.recipients(), "unnamed recipient");
    }

    private static Assistance assistance(SourcedRecord record) {
        return (Assistance) record.record();
    }

    private static List<Reading> sums(Entry line) {
        List<Reading> readings = new ArrayList<>();
        for (SourcedRecord record : line.records()) {
            assistance(record).money().ifPresent(money -> readings.add(sum(record, money)));
        }
        return readings;
    }

    private static Reading sum(SourcedRecord record, Money money) {
        return new Reading(
                record,
                money.amount(),
                new Scale(money.currency().toLowerCase(Locale.ROOT), Optional.empty()),
                Names.money(money),
                Optional.empty(),
                false);
    }

    private static Map<String, List<Reading>> counts(Entry line) {
        Map<String, List<Reading>> readings = new TreeMap<>();
        for (SourcedRecord record : line.records()) {
            for (Item item : assistance(record).items()) {
                Thing thing = Thing.of(item);
                if (item.count().isPresent() && !thing.words().isEmpty()) {
                    readings.computeIfAbsent(
                                    String.join(
                                            " ", thing.words().stream().sorted().toList()),
                                    _ -> new ArrayList<>())
                            .add(new Reading(
                                    record,
                                    item.count().get(),
                                    new Scale(thing.head(), Optional.empty()),
                                    Names.item(item),
                                    Optional.empty(),
                                    false));
                }
            }
        }
        return readings;
    }

    /** One record says that a stage was reached, another that it was not. */
    private static Optional<Conflict> stages(Entry line, Weighing weighing) {
        for (Stage stage : Stage.values()) {
            List<SourcedRecord> reached = with(line, stage, false);
            List<SourcedRecord> denied = with(line, stage, true);
            if (!reached.isEmpty() && !denied.isEmpty()) {
                Side yes = weighing.side(reached, stage.code());
                Side no = weighing.side(denied, "not " + stage.code());
                return Optional.of(Weighing.conflict(Matter.STAGE, line.name(), yes, no, stageVerdict(yes, no)));
            }
        }
        return Optional.empty();
    }

    private static List<SourcedRecord> with(Entry line, Stage stage, boolean denied) {
        return line.records().stream()
                .filter(record -> assistance(record).stage() == stage)
                .filter(record -> switch (record.record().claim().certainty()) {
                    case DENIED -> denied;
                    case ASSERTED, REPORTED -> !denied;
                    case POSSIBLE -> false;
                })
                .toList();
    }

    private static Weighing.Verdict stageVerdict(Side yes, Side no) {
        Optional<LocalDate> one = yes.record().article().published();
        Optional<LocalDate> other = no.record().article().published();
        return one.isPresent() && other.isPresent() && other.get().isBefore(one.get())
                ? new Weighing.Verdict(Weighing.Sort.UPDATE, "reached after it was said not to be")
                : new Weighing.Verdict(Weighing.Sort.CONTRADICTION, "one says that it was, the other that it was not");
    }

    /**
     * What a line's sum is held against the sums of other lines over: one donor, recipient and sort of support, announced on one stated day
     * at one stage.
     */
    static Optional<String> rivalry(Entry line) {
        return line.money().isEmpty() || line.partOf().isPresent() || line.kind() == Entry.Kind.ENVELOPE
                ? Optional.empty()
                : told(line).flatMap(record -> key(line, record));
    }

    /** The first record that tells the sum. */
    static Optional<SourcedRecord> told(Entry line) {
        return line.records().stream()
                .filter(record -> assistance(record).money().isPresent()
                        && record.record().claim().certainty() != Certainty.DENIED)
                .findFirst();
    }

    private static Optional<String> key(Entry line, SourcedRecord record) {
        Assistance assistance = assistance(record);
        String sides = line.donors() + "|" + line.recipients() + "|" + line.support();
        if (line.total()) {
            return Optional.of("total|" + sides + "|" + assistance.stage());
        }
        return assistance
                .timing()
                .date()
                .flatMap(Days::of)
                .filter(Days::single)
                .map(day -> sides + "|" + assistance.stage() + "|" + day.first() + "|"
                        + record.article().published());
    }
}
