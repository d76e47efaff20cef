package attache.ledger;

import attache.article.Article;
import attache.decision.Rulings;
import attache.record.Assistance;
import attache.record.Role;
import attache.record.SourcedRecord;
import attache.story.TextUpdate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Lets a ledger follow articles that come: what comes of it is what {@link Ledger#of} gives of all articles and records, whatever the
 * order in which they came. For one thread.
 *
 * <p>Looked at are the stories and origins that the articles change ({@link TextUpdate}), the records that stand near theirs in any block,
 * the lines that those are in and that border on them ({@link LineUpdate}), and the subjects that any of their records tells of.
 */
public final class LedgerUpdate {
    private final LedgerIndex index;
    private final Known known;
    /** Ids of records whose lines may come out otherwise. */
    private final Set<String> restless = new TreeSet<>();

    private final List<Pushed> parted = new ArrayList<>();

    private LedgerUpdate(LedgerIndex index) {
        this.index = index;
        this.known = new Known(index);
    }

    /**
     * An article that was read.
     *
     * @param before the records that counted until it was read again; empty where it is new
     * @param now the records that count now
     * @param isNew whether it was not there before
     */
    public record Read(Article article, List<SourcedRecord> before, List<SourcedRecord> now, boolean isNew) {}

    /**
     * What reviewers say of entries.
     *
     * @param before what they said until now
     * @param now what holds now; where it is the same, the same rulings in the same order
     */
    public record Ruled(Rulings before, Rulings now) {
        /** Nobody has said anything. */
        public static final Ruled NOTHING = new Ruled(Rulings.NONE, Rulings.NONE);

        /** The ids of the records that something else is said of than before. */
        private Set<String> changed() {
            Set<String> records = new TreeSet<>();
            Stream.of(without(before.ties(), now.ties()), without(now.ties(), before.ties()))
                    .flatMap(List::stream)
                    .forEach(tie -> records.addAll(tie.records()));
            Stream.of(without(before.outweighed(), now.outweighed()), without(now.outweighed(), before.outweighed()))
                    .flatMap(List::stream)
                    .forEach(one -> records.add(one.record()));
            return records;
        }

        private static <T> List<T> without(Collection<T> some, Collection<T> others) {
            Set<T> known = Set.copyOf(others);
            return some.stream().filter(one -> !known.contains(one)).toList();
        }
    }

    /**
     * Brings what {@code index} holds up to date.
     *
     * @param read articles that were read, or of whose records reviewers say something else than before, each once; {@code index} gives the
     *     records that count now
     * @param ruled what reviewers say of entries
     */
    public static void follow(LedgerIndex index, Collection<Read> read, Ruled ruled) {
        TextUpdate.Changed texts = TextUpdate.add(
                index, read.stream().filter(Read::isNew).map(Read::article).toList());
        new LedgerUpdate(index).follow(read, ruled, texts);
    }

    private void follow(Collection<Read> read, Ruled ruled, TextUpdate.Changed texts) {
        read.forEach(one -> known.keep(one.now()));
        Set<String> gone = new HashSet<>();
        SubjectUpdate subjects = new SubjectUpdate(index, known);
        for (Read one : read) {
            one.before().forEach(record -> {
                gone.add(record.id());
                subjects.leave(record);
                index.forget(record.id());
            });
        }
        Set<String> digests = new HashSet<>();
        List<Leaving> leaving = new ArrayList<>();
        Set<String> entering = new LinkedHashSet<>();
        for (Read one : read) {
            digests.add(one.article().digest());
            String story = texts.stories().getOrDefault(one.article().digest(), known.story(one.article()));
            Known.measures(one.before()).forEach(measure -> leaving.add(new Leaving(measure, story)));
            one.now().forEach(record -> {
                gone.remove(record.id());
                tellings(record, known::measureOf).forEach(subject -> index.note(subject, record.id()));
                subjects.enter(record);
            });
            Known.measures(one.now()).forEach(measure -> entering.add(measure.id()));
        }
        texts.stories().forEach((digest, story) -> {
            if (!digests.contains(digest)) {
                Known.measures(index.recordsOf(digest)).forEach(measure -> {
                    leaving.add(new Leaving(measure, story));
                    entering.add(measure.id());
                });
            }
        });
        leaving.forEach(one -> leave(one.measure(), one.story()));
        known.measuresOf(entering).forEach(this::enter);
        shakePartedLines();
        Set<String> unsure = new TreeSet<>(restless);
        unsure.addAll(ruled.changed());
        texts.origins()
                .forEach(digest -> index.recordsOf(digest).forEach(record -> {
                    subjects.touch(record);
                    if (record.record() instanceof Assistance) {
                        unsure.add(record.id());
                    }
                }));
        texts.origins().forEach(subjects::touchText);
        digests.forEach(subjects::touchText);
        Set<String> moved = new HashSet<>(texts.origins());
        read.stream()
                .filter(one -> !one.isNew())
                .forEach(one -> moved.add(one.article().digest()));
        new LineUpdate(index, known, subjects, ruled.now()).follow(unsure, gone, moved);
        subjects.follow();
    }

    /** A record that leaves its blocks, of which some are named after its article's story. */
    private record Leaving(Measure measure, String story) {}

    /** What a record tells of: its subjects, whose office, in whose words, and whether it says that it is a part of something. */
    static List<String> tellings(SourcedRecord record, Measures measures) {
        List<String> subjects = new ArrayList<>(Subjects.of(record));
        if (record.record() instanceof Role role) {
            subjects.add(Subjects.OFFICE + role.person());
        }
        if (record.record() instanceof Assistance assistance) {
            assistance.claim().assertedBy().stream().distinct().forEach(name -> subjects.add(Subjects.VOICE + name));
            if (!assistance.claim().assertedBy().isEmpty()) {
                RivalCounts.subjects(record, measures).forEach(key -> subjects.add(Subjects.VOICED + key));
            }
            if (Envelopes.cue(record, assistance).isPresent()) {
                subjects.add(Subjects.PART + record.article().digest());
            }
        }
        return subjects;
    }

    /** The subject over which {@code line} competes with others, and by which record; empty where it competes with none. */
    static List<String> rivalry(Entry line) {
        return EntryConflicts.rivalry(line).stream()
                .flatMap(key -> Stream.of(
                        Subjects.RIVAL + key,
                        Subjects.TOLD + EntryConflicts.told(line).orElseThrow().id()))
                .toList();
    }

    private void leave(Measure measure, String story) {
        Meeting meeting = Meeting.of(measure);
        for (String block : Candidates.blocks(measure, story)) {
            int ahead = Candidates.ahead(block);
            List<Meeting> before = index.before(block, meeting, ahead);
            List<Meeting> behind = index.behind(block, meeting, ahead);
            index.leave(block, meeting);
            opposite(before, behind, ahead, (earlier, later) -> {
                if (link(earlier, later)) {
                    restless.add(earlier.id());
                }
            });
        }
        // The line that it was in is looked at again; on other lines its links had no say.
        for (Link link : index.links(List.of(measure.id()))) {
            index.unlink(link.earlier(), link.later());
        }
        restless.add(measure.id());
    }

    private void enter(Measure measure) {
        Meeting meeting = Meeting.of(measure);
        Set<Meeting> near = new TreeSet<>();
        List<Pushed> pushed = new ArrayList<>();
        for (String block :
                Candidates.blocks(measure, known.story(measure.source().article()))) {
            int ahead = Candidates.ahead(block);
            List<Meeting> before = index.before(block, meeting, ahead);
            List<Meeting> behind = index.behind(block, meeting, ahead);
            index.enter(block, meeting);
            near.addAll(before);
            near.addAll(behind);
            opposite(before, behind, ahead, (earlier, later) -> pushed.add(new Pushed(earlier, later)));
        }
        unlinkUnlessNear(pushed);
        known.load(near.stream().map(Meeting::id).toList());
        for (Meeting other : near) {
            boolean earlier = other.compareTo(meeting) < 0;
            link(earlier ? other : meeting, earlier ? meeting : other);
        }
        restless.add(measure.id());
    }

    /** Two records that were in reach of each other in a block until one came between them. */
    private record Pushed(Meeting earlier, Meeting later) {}

    /** Takes two records in a block, the earlier one first. */
    private interface Pair {
        void accept(Meeting earlier, Meeting later);
    }

    /** The pairs that come into reach of each other where what is between both sides leaves, or out of it where it comes. */
    private static void opposite(List<Meeting> before, List<Meeting> behind, int ahead, Pair pair) {
        for (int i = 0; i < before.size(); i++) {
            int j = ahead - 1 - i;
            if (j >= 0 && j < behind.size()) {
                pair.accept(before.get(i), behind.get(j));
            }
        }
    }

    /** Links two records where there is a ground for it; whether there is. */
    private boolean link(Meeting earlier, Meeting later) {
        Optional<Measure> one = known.measure(earlier.id());
        Optional<Measure> other = known.measure(later.id());
        Optional<JoinGround> ground =
                one.isPresent() && other.isPresent() ? known.ground(one.get(), other.get()) : Optional.empty();
        ground.ifPresent(found -> index.link(Link.of(one.orElseThrow(), other.orElseThrow(), found)));
        return ground.isPresent();
    }

    /** Takes links apart between records that stand no longer in reach of each other in any block. */
    private void unlinkUnlessNear(List<Pushed> pushed) {
        Set<String> linked = new HashSet<>();
        index.linksFrom(pushed.stream().map(pair -> pair.earlier().id()).collect(Collectors.toSet()))
                .forEach(link -> linked.add(link.earlier() + " " + link.later()));
        for (Pushed pair : pushed) {
            String earlier = pair.earlier().id();
            String later = pair.later().id();
            if (linked.remove(earlier + " " + later) && !isNear(pair.earlier(), pair.later())) {
                index.unlink(earlier, later);
                parted.add(pair);
            }
        }
    }

    /** Lines in which two records were linked that no longer are; a link between two lines was refused, so that its end changes neither. */
    private void shakePartedLines() {
        Set<String> records = new HashSet<>();
        parted.forEach(pair -> {
            records.add(pair.earlier().id());
            records.add(pair.later().id());
        });
        Map<String, String> lines = index.linesOf(records);
        for (Pushed pair : parted) {
            String line = lines.get(pair.earlier().id());
            if (line != null && line.equals(lines.get(pair.later().id()))) {
                restless.add(pair.earlier().id());
            }
        }
    }

    private boolean isNear(Meeting earlier, Meeting later) {
        Set<String> blocks = new HashSet<>(known.blocks(earlier.id()));
        blocks.retainAll(known.blocks(later.id()));
        return blocks.stream()
                .anyMatch(block ->
                        index.behind(block, earlier, Candidates.ahead(block)).contains(later));
    }
}
