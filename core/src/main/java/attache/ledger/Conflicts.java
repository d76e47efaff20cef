package attache.ledger;

import attache.record.SourcedRecord;
import attache.story.Origins;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

/** Finds records that differ on one matter, subject by subject. */
final class Conflicts {
    static final Comparator<Conflict> ORDER =
            Comparator.comparing(Conflict::matter).thenComparing(Conflict::id);

    private final Weighing weighing;
    private final Affiliations affiliations;
    private final Function<String, LineHead> lineOf;
    private final Measures measures;

    /**
     * Finds conflicts.
     *
     * @param affiliations for whom those speak in whose words records are told
     * @param lineOf the line that an assistance record, by its id, was joined into
     */
    Conflicts(Origins origins, Affiliations affiliations, Function<String, LineHead> lineOf, Measures measures) {
        this.measures = measures;
        this.weighing = new Weighing(origins);
        this.affiliations = affiliations;
        this.lineOf = lineOf;
    }

    /** The differences among {@code records} and the {@code lines} made of them, by what they were found by; no empty lists. */
    static Map<String, List<Conflict>> among(
            List<SourcedRecord> records, Measures measures, List<Entry> lines, Origins origins) {
        Map<String, LineHead> lineOf = new HashMap<>();
        lines.forEach(line -> line.records().forEach(record -> lineOf.put(record.id(), line.head())));
        Map<String, List<SourcedRecord>> subjects = new HashMap<>();
        Map<String, List<SourcedRecord>> series = new HashMap<>();
        Map<String, List<SourcedRecord>> texts = new HashMap<>();
        for (SourcedRecord record : records) {
            Subjects.of(record)
                    .forEach(subject -> subjects.computeIfAbsent(subject, _ -> new ArrayList<>(2))
                            .add(record));
            Subjects.series(record, measures)
                    .forEach(subject -> series.computeIfAbsent(subject, _ -> new ArrayList<>(2))
                            .add(record));
            texts.computeIfAbsent(record.article().digest(), _ -> new ArrayList<>())
                    .add(record);
        }
        Map<String, List<Entry>> rivals = new HashMap<>();
        lines.forEach(line -> EntryConflicts.rivalry(line)
                .ifPresent(key ->
                        rivals.computeIfAbsent(key, _ -> new ArrayList<>(1)).add(line)));
        Conflicts conflicts = new Conflicts(
                origins,
                Affiliations.of(records),
                id -> Optional.ofNullable(lineOf.get(id)).orElseThrow(),
                measures);
        Stream<Found> found = Stream.of(
                        lines.parallelStream().map(line -> new Found(Subjects.ENTRY + line.id(), conflicts.of(line))),
                        rivals.entrySet().parallelStream()
                                .map(one -> new Found(Subjects.RIVAL + one.getKey(), conflicts.rivals(one.getValue()))),
                        subjects.entrySet().parallelStream()
                                .map(one -> new Found(one.getKey(), conflicts.of(one.getKey(), one.getValue()))),
                        series.entrySet().parallelStream()
                                .flatMap(one -> conflicts.series(one.getKey(), one.getValue()).stream()),
                        texts.entrySet().parallelStream()
                                .map(one -> new Found(Subjects.TEXT + one.getKey(), conflicts.inText(one.getValue()))))
                .flatMap(part -> part);
        Map<String, List<Conflict>> all = new TreeMap<>();
        found.filter(one -> !one.conflicts().isEmpty())
                .sequential()
                .forEach(one -> all.put(one.source(), one.conflicts()));
        return all;
    }

    private record Found(String source, List<Conflict> conflicts) {}

    /** Each of {@code conflicts} once, in the order of output. */
    static List<Conflict> ordered(Collection<List<Conflict>> conflicts) {
        return conflicts.stream().flatMap(List::stream).distinct().sorted(ORDER).toList();
    }

    /** What the records of {@code line} say differently. */
    List<Conflict> of(Entry line) {
        return EntryConflicts.of(line, weighing);
    }

    /** What {@code lines} of one rivalry say differently; they are in the ledger's order. */
    List<Conflict> rivals(List<Entry> lines) {
        return EntryConflicts.rivals(lines, weighing);
    }

    /** What the records of one text say differently. */
    List<Conflict> inText(List<SourcedRecord> records) {
        return RoleConflicts.inText(records, weighing);
    }

    /** What {@code records} say differently on {@code subject}, which is one of each of them's; they are in order of their ids. */
    List<Conflict> of(String subject, List<SourcedRecord> records) {
        String sort = subject.substring(0, subject.indexOf('|') + 1);
        return switch (sort) {
            case Subjects.FIGURE -> FigureConflicts.of(records, weighing);
            case Subjects.GATHERING -> EventConflicts.months(Subjects.key(subject), records, weighing);
            case Subjects.ROLE -> RoleConflicts.of(records, weighing);
            case Subjects.COUNT -> rivalCounts().theirs(Subjects.key(subject), told(records));
            default -> throw new IllegalArgumentException("No such sort of subject: " + subject + ".");
        };
    }

    private List<Found> series(String subject, List<SourcedRecord> records) {
        List<SourcedRecord> ordered =
                records.stream().sorted(Comparator.comparing(Subjects::place)).toList();
        List<Found> found = new ArrayList<>();
        for (int i = 0; i < ordered.size(); i++) {
            List<SourcedRecord> before = ordered.subList(Math.max(0, i - before(subject)), i);
            String id = ordered.get(i).id();
            found.add(new Found(source(subject, id), following(subject, before, ordered.get(i))));
        }
        if (subject.startsWith(Subjects.COUNT)) {
            found.add(new Found(subject, of(subject, records)));
        }
        return found;
    }

    /** What the conflicts are found by that the record {@code id} is in with those before it. */
    static String source(String subject, String id) {
        return Subjects.RAISED + subject + "|" + id;
    }

    /** How many records before one it is compared with. */
    static int before(String subject) {
        return subject.startsWith(Subjects.COUNT) ? RivalCounts.MOST : 1;
    }

    /** What {@code record} says otherwise on {@code subject} than those {@code before} it, the nearest last. */
    List<Conflict> following(String subject, List<SourcedRecord> before, SourcedRecord record) {
        if (subject.startsWith(Subjects.MEETING)) {
            return before.isEmpty() ? List.of() : EventConflicts.days(before.getLast(), record, weighing);
        }
        return rivalCounts().raised(Subjects.key(subject), told(before), told(record));
    }

    /** Whether a recipient speaks of what it is to get in any of {@code records}, which tell of {@code subject}. */
    boolean anyOfTheirs(String subject, List<SourcedRecord> records) {
        return rivalCounts().anyOfTheirs(Subjects.key(subject), told(records));
    }

    private RivalCounts rivalCounts() {
        return new RivalCounts(affiliations, weighing);
    }

    private List<RivalCounts.Told> told(List<SourcedRecord> records) {
        return records.stream().map(this::told).toList();
    }

    private RivalCounts.Told told(SourcedRecord record) {
        return new RivalCounts.Told(lineOf.apply(record.id()), measures.of(record));
    }
}
