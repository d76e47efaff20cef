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
import java.util.stream.Collectors;
import java.util.stream.Stream;

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
                .map(line -> {
                    SourcedRecord record = told(line).orElseThrow();
                    return sum(record, assistance(record).money().orElseThrow(), course(line));
                })
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

    private static Course course(Entry line) {
        return line.total() ? Course.GROWING : Course.CHANGING;
    }

    private static Assistance assistance(SourcedRecord record) {
        return (Assistance) record.record();
    }

    private static List<Reading> sums(Entry line) {
        List<Reading> readings = new ArrayList<>();
        for (SourcedRecord record : line.records()) {
            assistance(record).money().ifPresent(money -> readings.add(sum(record, money, course(line))));
        }
        return readings;
    }

    private static Reading sum(SourcedRecord record, Money money, Course course) {
        return new Reading(
                record,
                money.amount(),
                new Scale(money.currency().toLowerCase(Locale.ROOT), Optional.empty()),
                Names.money(money),
                period(record),
                course);
    }

    /** The days that a sum is told for, where they are a span with a beginning: "since 2014". */
    private static Optional<Days> period(SourcedRecord record) {
        return assistance(record)
                .timing()
                .date()
                .flatMap(Days::of)
                .filter(days -> !days.single() && !days.first().equals(LocalDate.MIN))
                .map(days -> days.until(record.article().published()));
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
                                    course(line)));
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
            if (!reached.isEmpty() && !denied.isEmpty() && !ofOneText(reached, denied)) {
                Side yes = weighing.side(reached, stage.code());
                Side no = weighing.side(denied, "not " + stage.code());
                return Optional.of(Weighing.conflict(Matter.STAGE, line.name(), yes, no, stageVerdict(yes, no)));
            }
        }
        return Optional.empty();
    }

    /** A text that says both tells of two parts of one measure, or of two times. */
    private static boolean ofOneText(List<SourcedRecord> reached, List<SourcedRecord> denied) {
        return Stream.concat(reached.stream(), denied.stream())
                        .map(record -> record.article().digest())
                        .distinct()
                        .count()
                == 1;
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
     * at one stage; of totals, the particular things that they are for.
     */
    static Optional<String> rivalry(Entry line) {
        return line.money().isEmpty() || line.partOf().isPresent() || line.kind() == Entry.Kind.ENVELOPE
                ? Optional.empty()
                : told(line).flatMap(record -> key(line, record));
    }

    /** The words of what is named in particular, in order of the alphabet: a total for food is none of a total for all. */
    private static String particulars(Assistance assistance) {
        return Thing.particular(assistance.items()).stream()
                .flatMap(thing -> thing.words().stream())
                .distinct()
                .sorted()
                .collect(Collectors.joining(" "));
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
            return Optional.of("total|" + sides + "|" + assistance.stage() + "|" + particulars(assistance));
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
