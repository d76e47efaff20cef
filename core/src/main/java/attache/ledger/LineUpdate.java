package attache.ledger;

import attache.decision.Rulings;
import attache.decision.Rulings.Tie;
import attache.story.Origins;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Makes the lines again that changed records are in.
 *
 * <p>Joining takes links in order of strength, so a change may move any record of the lines that it is in, and of a line that one of those is
 * linked with where the two now join. All other lines stay as they are: none of their links is followed otherwise than before. So lines are
 * joined anew together with those that border on them, and where one of these changes it is taken in, with its own borders, until none does.
 * What a reviewer says of records of several lines ties these together: all of them are taken in, or none.
 */
final class LineUpdate {
    private final LedgerIndex index;
    private final Known known;
    private final SubjectUpdate subjects;
    private final Rulings rulings;
    /** The links that have been looked up, by the records that they are of. */
    private final Map<String, List<Link>> linked = new HashMap<>();

    /** The lines of bordering records that have been looked up. */
    private final Map<String, String> lineOf = new HashMap<>();

    /** The bordering lines that have been looked up. */
    private final Map<String, JoinedLine> bordering = new HashMap<>();

    private final Map<String, Set<Tie>> ties = new HashMap<>();
    private final Set<String> open = new TreeSet<>();
    private final Set<String> inside = new TreeSet<>();

    /** @param rulings what reviewers say of entries now */
    LineUpdate(LedgerIndex index, Known known, SubjectUpdate subjects, Rulings rulings) {
        this.index = index;
        this.known = known;
        this.subjects = subjects;
        this.rulings = rulings;
        rulings.ties()
                .forEach(tie -> tie.records()
                        .forEach(record -> ties.computeIfAbsent(record, _ -> new HashSet<>())
                                .add(tie)));
    }

    /**
     * Makes the lines again.
     *
     * @param unsure ids of records whose links or origins have changed, or on which reviewers say something else
     * @param gone ids of records that no longer count
     * @param restless digests of articles that rest on something else than before, or whose records say something else
     */
    void follow(Set<String> unsure, Set<String> gone, Set<String> restless) {
        Set<String> articles = new HashSet<>();
        open.addAll(index.linesOf(union(unsure, gone)).values());
        inside.addAll(unsure);
        takeIn(open);
        takeInTied();
        inside.removeAll(gone);
        List<Cluster<Joinable>> clusters = join();
        index.expect(known.measuresOf(inside).stream()
                .map(measure -> measure.source().article().digest())
                .collect(Collectors.toSet()));
        EntryMaker maker = new EntryMaker(Origins.of(index), new Outweighing(rulings));
        Map<String, LineHead> heads = index.heads(open);
        List<Entry> made = new ArrayList<>();
        Map<String, JoinedLine> joined = new HashMap<>();
        for (Cluster<Joinable> cluster : clusters) {
            List<Measure> members = known.measuresOf(
                    cluster.members().stream().map(Joinable::id).toList());
            List<Joined> joins = known.explained(cluster);
            Entry line = linked(maker.entry(members, joins), heads);
            made.add(line);
            joined.put(line.id(), JoinedLine.of(members, joins, cluster.strengths()));
        }
        subjects.replace(open, made, restless);
        index.replace(open, made);
        index.join(open, joined);
        made.forEach(line ->
                line.records().forEach(record -> articles.add(record.article().digest())));
        articles.addAll(subjects.articles());
        new EnvelopeUpdate(index, known).follow(articles, made).forEach(subjects::keep);
    }

    private static Set<String> union(Set<String> one, Set<String> other) {
        Set<String> both = new TreeSet<>(one);
        both.addAll(other);
        return both;
    }

    private void takeIn(Collection<String> lines) {
        index.recordsIn(lines).values().forEach(inside::addAll);
    }

    /** {@code line} with what its forerunner was part of, which {@link EnvelopeUpdate} then looks at. */
    private static Entry linked(Entry line, Map<String, LineHead> heads) {
        return Optional.ofNullable(heads.get(line.id()))
                .map(head -> line.with(head.partOf()).withKind(head.kind()))
                .orElse(line);
    }

    /** Takes in the lines of all records that a reviewer ties to one that is inside. */
    private void takeInTied() {
        if (ties.isEmpty()) {
            return;
        }
        Set<String> more = tied(inside);
        while (!more.isEmpty()) {
            inside.addAll(more);
            Collection<String> lines = index.linesOf(more).values();
            open.addAll(lines);
            takeIn(lines);
            more = tied(inside);
        }
    }

    /** The ids of records that are not among {@code records} and that a reviewer ties to one of these. */
    private Set<String> tied(Set<String> records) {
        Set<String> found = new TreeSet<>();
        records.stream()
                .flatMap(record -> ties.getOrDefault(record, Set.of()).stream())
                .forEach(tie -> found.addAll(tie.records()));
        found.removeAll(records);
        return found;
    }

    private List<Cluster<Joinable>> join() {
        while (true) {
            Map<String, Link> links = new HashMap<>();
            Set<String> beyond = new HashSet<>();
            for (Link link : linksOf(inside)) {
                links.put(link.earlier() + " " + link.later(), link);
                beyond.add(link.earlier());
                beyond.add(link.later());
            }
            beyond.removeAll(inside);
            Map<String, JoinedLine> border = border(beyond);
            Set<String> moved = tiedLines(border);
            if (moved.isEmpty()) {
                List<Cluster<Joinable>> clusters = join(links.values(), border.values());
                moved = moved(clusters, border);
                if (moved.isEmpty()) {
                    return clusters.stream()
                            .filter(cluster ->
                                    inside.contains(cluster.members().getFirst().id()))
                            .toList();
                }
            }
            open.addAll(moved);
            takeIn(moved);
            takeInTied();
        }
    }

    private Collection<Link> linksOf(Set<String> records) {
        Set<String> wanted = new TreeSet<>(records);
        wanted.removeAll(linked.keySet());
        if (!wanted.isEmpty()) {
            wanted.forEach(record -> linked.put(record, new ArrayList<>(4)));
            for (Link link : index.links(wanted)) {
                for (String end : List.of(link.earlier(), link.later())) {
                    if (wanted.contains(end)) {
                        linked.computeIfAbsent(end, _ -> new ArrayList<>(4)).add(link);
                    }
                }
            }
        }
        return records.stream()
                .flatMap(record -> linked.getOrDefault(record, List.of()).stream())
                .toList();
    }

    /** The lines that {@code beyond} are in. */
    private Map<String, JoinedLine> border(Set<String> beyond) {
        Set<String> lost = new HashSet<>(beyond);
        lost.removeAll(lineOf.keySet());
        lineOf.putAll(index.linesOf(lost));
        Map<String, JoinedLine> border = new HashMap<>();
        Set<String> wanted = new HashSet<>();
        for (String record : beyond) {
            String line = lineOf.get(record);
            if (line != null && bordering.containsKey(line)) {
                border.put(line, bordering.get(line));
            } else if (line != null) {
                wanted.add(line);
            }
        }
        border.putAll(index.joined(wanted));
        bordering.putAll(border);
        return border;
    }

    /** The lines of {@code border} whose records reviewers tie to others. */
    private Set<String> tiedLines(Map<String, JoinedLine> border) {
        Set<String> tied = new TreeSet<>();
        if (!ties.isEmpty()) {
            border.forEach((line, joined) -> {
                if (joined.members().stream().anyMatch(member -> ties.containsKey(member.id()))) {
                    tied.add(line);
                }
            });
        }
        return tied;
    }

    private List<Cluster<Joinable>> join(Collection<Link> links, Collection<JoinedLine> border) {
        List<Joinable> all = new ArrayList<>(known.measuresOf(inside));
        border.forEach(line -> all.addAll(line.members()));
        all.sort(Joinable.ORDER);
        Map<String, Integer> places = HashMap.newHashMap(all.size());
        for (int i = 0; i < all.size(); i++) {
            places.put(all.get(i).id(), i);
        }
        List<Joiner.Edge> edges = new ArrayList<>();
        for (Link link : links) {
            Integer left = places.get(link.earlier());
            Integer right = places.get(link.later());
            if (left != null && right != null) {
                edges.add(new Joiner.Edge(left, right, link.strength(), link.particular()));
            }
        }
        for (JoinedLine line : border) {
            for (JoinedLine.Followed step : line.steps()) {
                edges.add(new Joiner.Edge(
                        place(line, step.earlier(), places),
                        place(line, step.later(), places),
                        step.strength(),
                        true,
                        // So it is as long as nothing else has come to the line; where something has, the line is taken
                        // in.
                        true));
            }
        }
        List<Tie> binding = rulings.ties().stream()
                .filter(tie -> tie.records().stream().anyMatch(inside::contains))
                .toList();
        return Joiner.join(all, edges, binding);
    }

    private static int place(JoinedLine line, int member, Map<String, Integer> places) {
        return Optional.ofNullable(places.get(line.members().get(member).id())).orElseThrow();
    }

    /** The bordering lines that have not come out as they were. */
    private static Set<String> moved(List<Cluster<Joinable>> clusters, Map<String, JoinedLine> border) {
        Map<String, String> lineOf = new HashMap<>();
        border.forEach((line, joined) -> joined.members().forEach(member -> lineOf.put(member.id(), line)));
        Set<String> moved = new TreeSet<>();
        for (Cluster<Joinable> cluster : clusters) {
            Set<String> lines = new TreeSet<>();
            cluster.members().forEach(member -> lines.add(lineOf.getOrDefault(member.id(), "")));
            boolean whole = lines.size() == 1
                    && Optional.ofNullable(border.get(lines.iterator().next()))
                            .map(line ->
                                    line.members().size() == cluster.members().size())
                            .orElse(true);
            if (!whole) {
                lines.remove("");
                moved.addAll(lines);
            }
        }
        return moved;
    }
}
