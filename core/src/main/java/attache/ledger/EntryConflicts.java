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

    static List<Conflict> among(List<Entry> lines, Weighing weighing) {
        Comparison comparison = new Comparison(weighing);
        List<Conflict> found = new ArrayList<>();
        for (Entry line : lines) {
            if (line.records().size() > 1) {
                found.addAll(comparison.of(Matter.AMOUNT, line.name(), sums(line)));
                counts(line)
                        .values()
                        .forEach(readings -> found.addAll(comparison.of(Matter.COUNT, line.name(), readings)));
                stages(line, weighing).ifPresent(found::add);
            }
        }
        rivals(lines).values().stream()
                .filter(readings -> readings.size() > 1)
                .forEach(readings -> comparison.of(Matter.AMOUNT, about(readings), readings).stream()
                        .filter(conflict -> !ofOneText(conflict))
                        .forEach(found::add));
        return found;
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

    /** Sums of different entries of one donor, recipient and sort of support that were announced on one stated day at one stage. */
    private static Map<String, List<Reading>> rivals(List<Entry> lines) {
        Map<String, List<Reading>> rivals = new TreeMap<>();
        for (Entry line : lines) {
            if (line.money().isEmpty() || line.partOf().isPresent() || line.kind() == Entry.Kind.ENVELOPE) {
                continue;
            }
            line.records().stream()
                    .filter(record -> assistance(record).money().isPresent()
                            && record.record().claim().certainty() != Certainty.DENIED)
                    .findFirst()
                    .ifPresent(record -> key(line, record)
                            .ifPresent(key -> rivals.computeIfAbsent(key, _ -> new ArrayList<>())
                                    .add(sum(record, assistance(record).money().orElseThrow()))));
        }
        return rivals;
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
