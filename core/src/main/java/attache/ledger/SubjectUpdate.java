package attache.ledger;

import attache.record.Assistance;
import attache.record.Role;
import attache.record.SourcedRecord;
import attache.story.Origins;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Looks again for conflicts on the subjects that changed records and lines tell of: in series only around these, on other subjects
 * among all that tell of them.
 */
final class SubjectUpdate {
    /** Records that are looked up at once. */
    private static final int MANY = 1_000;

    private final LedgerIndex index;
    private final Known known;
    private final Set<String> touched = new TreeSet<>();
    private final Map<String, Set<Meeting>> places = new TreeMap<>();
    private final Set<String> texts = new TreeSet<>();
    /** The lines that records are in, looked up once all lines are made. */
    private final Map<String, LineHead> headOf = new HashMap<>();

    /** The records that tell of a person's offices, looked up once all that comes is noted. */
    private final Map<String, List<String>> officesOf = new HashMap<>();

    private final Map<String, Entry> lines = new TreeMap<>();
    private final Set<String> restless = new TreeSet<>();
    private final Set<String> articles = new TreeSet<>();

    SubjectUpdate(LedgerIndex index, Known known) {
        this.index = index;
        this.known = known;
    }

    /** A record that no longer counts, or no longer as it did. */
    void leave(SourcedRecord record) {
        touch(record);
        for (String subject : Subjects.series(record, known::measureOf)) {
            index.leave(subject, Subjects.place(record));
            index.conflicts(Conflicts.source(subject, record.id()), List.of());
        }
    }

    /** A record that counts from now on. */
    void enter(SourcedRecord record) {
        Subjects.series(record, known::measureOf).forEach(subject -> index.enter(subject, Subjects.place(record)));
        touch(record);
    }

    /** What {@code record}, which comes, goes or rests on something else now, tells of is to be looked at. */
    void touch(SourcedRecord record) {
        touched.addAll(Subjects.of(record));
        touchSeries(record);
        if (record.record() instanceof Assistance) {
            articles.add(record.article().digest());
        }
        if (record.record() instanceof Role role) {
            // Whoever holds an office speaks for a side: what is told in the same person's words may count otherwise.
            known.recordsOf(index.noted(Subjects.VOICE + role.person())).forEach(this::touchSeries);
        }
    }

    private void touchSeries(SourcedRecord record) {
        List<String> series = Subjects.series(record, known::measureOf);
        if (!series.isEmpty()) {
            Meeting place = Subjects.place(record);
            series.forEach(subject ->
                    places.computeIfAbsent(subject, _ -> new TreeSet<>()).add(place));
        }
    }

    /** The conflicts within a text are to be looked at. */
    void touchText(String digest) {
        texts.add(digest);
    }

    /**
     * Lines that take the place of others.
     *
     * @param old the ids of those lines
     * @param moved digests of articles that rest on something else than before, or whose records say something else
     */
    void replace(Collection<String> old, Collection<Entry> made, Set<String> moved) {
        restless.addAll(moved);
        Map<String, LineHead> heads = index.heads(old);
        Map<String, LineHead> was = new HashMap<>();
        index.recordsIn(old)
                .forEach((line, records) -> Optional.ofNullable(heads.get(line))
                        .ifPresent(head -> records.forEach(record -> was.put(record, head))));
        Set<String> fresh = made.stream().map(Entry::id).collect(Collectors.toSet());
        old.stream().filter(line -> !fresh.contains(line)).forEach(this::drop);
        made.forEach(line -> line.records().stream()
                .filter(record -> !Optional.ofNullable(was.get(record.id()))
                        .filter(head ->
                                head.id().equals(line.id()) && head.name().equals(line.name()))
                        .isPresent())
                .forEach(this::touchSeries));
    }

    private void drop(String line) {
        touchRivals(index.subjects(line));
        index.forget(line);
        index.conflicts(Subjects.ENTRY + line, List.of());
    }

    private void touchRivals(List<String> subjects) {
        subjects.stream().filter(subject -> subject.startsWith(Subjects.RIVAL)).forEach(touched::add);
    }

    /** A line that is new, or other than before: its own conflicts are looked for again, those with rivals where it competes otherwise. */
    void keep(Entry line) {
        List<String> was = index.subjects(line.id());
        List<String> is = LedgerUpdate.rivalry(line);
        boolean same = was.equals(is)
                && EntryConflicts.told(line)
                        .filter(told -> restless.contains(told.article().digest()))
                        .isEmpty();
        if (!same) {
            touchRivals(was);
            touchRivals(is);
            index.forget(line.id());
            is.forEach(subject -> index.note(subject, line.id()));
        }
        lines.put(line.id(), line);
    }

    /** The articles in which assistance records have come, gone, or changed what they rest on. */
    Set<String> articles() {
        return articles;
    }

    /** Keeps the conflicts that there are now. */
    void follow() {
        followSeries();
        for (String subject : touched) {
            if (subject.startsWith(Subjects.RIVAL)) {
                index.conflicts(subject, conflicts(List.of()).rivals(index.lines(index.noted(subject))));
            } else {
                List<SourcedRecord> records = known.recordsOf(index.noted(subject));
                index.conflicts(subject, conflicts(records).of(subject, records));
            }
        }
        texts.forEach(digest ->
                index.conflicts(Subjects.TEXT + digest, conflicts(List.of()).inText(index.recordsOf(digest))));
        lines.values()
                .forEach(line -> index.conflicts(
                        Subjects.ENTRY + line.id(), conflicts(List.of()).of(line)));
    }

    /** Looks along all series first, so that the records that stand there are looked up at once. */
    private void followSeries() {
        known.load(
                places.values().stream().flatMap(Set::stream).map(Meeting::id).toList());
        Map<String, Map<Meeting, List<String>>> series = new TreeMap<>();
        Set<String> ids = new TreeSet<>();
        places.forEach((subject, around) -> {
            Map<Meeting, List<String>> before = before(subject, around);
            series.put(subject, before);
            before.forEach((place, some) -> {
                ids.add(place.id());
                ids.addAll(some);
            });
        });
        lookUpLines(known.recordsOf(ids));
        series.forEach(this::follow);
    }

    /** The ids of the records before each place in a series at which conflicts may come out otherwise, the nearest last. */
    private Map<Meeting, List<String>> before(String subject, Set<Meeting> around) {
        int reach = Conflicts.before(subject);
        Set<Meeting> looked = new TreeSet<>();
        for (Meeting place : around) {
            boolean stands = known.record(place.id())
                    .filter(record -> Subjects.series(record, known::measureOf).contains(subject)
                            && Subjects.place(record).equals(place))
                    .isPresent();
            if (stands) {
                looked.add(place);
            }
            looked.addAll(index.behind(subject, place, reach));
        }
        Map<Meeting, List<String>> before = new TreeMap<>();
        for (Meeting place : looked) {
            before.put(
                    place,
                    index.before(subject, place, reach).reversed().stream()
                            .map(Meeting::id)
                            .toList());
        }
        return before;
    }

    private void follow(String subject, Map<Meeting, List<String>> before) {
        Set<String> all = new TreeSet<>();
        before.forEach((place, ids) -> {
            all.add(place.id());
            all.addAll(ids);
        });
        Conflicts conflicts = conflicts(known.recordsOf(all));
        before.forEach((place, ids) -> index.conflicts(
                Conflicts.source(subject, place.id()),
                conflicts.following(
                        subject,
                        ids.stream().flatMap(id -> known.record(id).stream()).toList(),
                        known.record(place.id()).orElseThrow())));
        if (subject.startsWith(Subjects.COUNT)) {
            theirs(subject);
        }
    }

    /** Holds the recipients' own accounts against the others', where there are any. */
    private void theirs(String subject) {
        String key = Subjects.key(subject);
        List<SourcedRecord> voiced = known.recordsOf(index.noted(Subjects.VOICED + key));
        Conflicts among = conflicts(voiced);
        if (!among.anyOfTheirs(subject, voiced)) {
            index.conflicts(subject, List.of());
            return;
        }
        List<String> all = new ArrayList<>();
        Optional<Meeting> last = Optional.empty();
        do {
            List<Meeting> next = index.behind(subject, last.orElse(Meeting.FIRST), MANY);
            next.forEach(place -> all.add(place.id()));
            last = next.isEmpty() ? Optional.empty() : Optional.of(next.getLast());
        } while (last.isPresent());
        List<SourcedRecord> records = known.recordsOf(all);
        index.conflicts(subject, conflicts(records).of(subject, records));
    }

    /** What finds conflicts among {@code records}. */
    private Conflicts conflicts(List<SourcedRecord> records) {
        lookUpLines(records);
        return new Conflicts(
                Origins.of(index),
                affiliations(records),
                id -> Optional.ofNullable(headOf.get(id)).orElseThrow(),
                known::measureOf);
    }

    private void lookUpLines(List<SourcedRecord> records) {
        List<String> wanted = records.stream()
                .filter(record -> record.record() instanceof Assistance)
                .map(SourcedRecord::id)
                .filter(id -> !headOf.containsKey(id))
                .toList();
        if (!wanted.isEmpty()) {
            Map<String, String> lineOf = index.linesOf(wanted);
            Map<String, LineHead> heads = index.heads(new TreeSet<>(lineOf.values()));
            lineOf.forEach(
                    (record, line) -> Optional.ofNullable(heads.get(line)).ifPresent(head -> headOf.put(record, head)));
        }
    }

    /** For whom those speak in whose words {@code records} are told. */
    private Affiliations affiliations(List<SourcedRecord> records) {
        Set<String> voices = records.stream()
                .flatMap(record -> record.record().claim().assertedBy().stream())
                .collect(Collectors.toCollection(TreeSet::new));
        List<String> offices = new ArrayList<>();
        voices.forEach(voice ->
                offices.addAll(officesOf.computeIfAbsent(voice, _ -> index.noted(Subjects.OFFICE + voice))));
        return Affiliations.of(known.recordsOf(offices));
    }
}
