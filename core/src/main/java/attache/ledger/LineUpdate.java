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
        List<Cluster> clusters = join();
        index.expect(known.measuresOf(inside).stream()
                .map(measure -> measure.source().article().digest())
                .collect(Collectors.toSet()));
        EntryMaker maker = new EntryMaker(Origins.of(index), new Outweighing(rulings));
        Map<String, LineHead> heads = index.heads(open);
        List<Entry> made = clusters.stream()
                .map(cluster -> linked(maker.entry(cluster, known.explained(cluster)), heads))
                .toList();
        subjects.replace(open, made, restless);
        index.replace(open, made);
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

    private List<Cluster> join() {
        while (true) {
            Map<String, Link> links = new HashMap<>();
            Set<String> beyond = new TreeSet<>();
            for (Link link : linksOf(inside)) {
                links.put(link.earlier() + " " + link.later(), link);
                beyond.add(link.earlier());
                beyond.add(link.later());
            }
            beyond.removeAll(inside);
            Map<String, Set<String>> border = border(beyond);
            Map<String, String> lineOf = new HashMap<>();
            border.forEach((line, records) -> records.forEach(record -> lineOf.put(record, line)));
            for (Link link : linksOf(lineOf.keySet())) {
                String one = lineOf.get(link.earlier());
                if (one != null && one.equals(lineOf.get(link.later()))) {
                    links.put(link.earlier() + " " + link.later(), link);
                }
            }
            List<Cluster> clusters = join(links.values(), lineOf.keySet());
            Set<String> moved = moved(clusters, lineOf, border);
            if (moved.isEmpty()) {
                return clusters.stream()
                        .filter(cluster ->
                                !lineOf.containsKey(cluster.members().getFirst().id()))
                        .toList();
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

    /** The records, by line, of the lines that {@code beyond} are in, and of those that reviewers tie to these. */
    private Map<String, Set<String>> border(Set<String> beyond) {
        Map<String, Set<String>> border = new HashMap<>();
        Set<String> seen = new TreeSet<>();
        Set<String> more = beyond;
        while (!more.isEmpty()) {
            border.putAll(index.recordsIn(new TreeSet<>(index.linesOf(more).values())));
            seen.addAll(more);
            border.values().forEach(seen::addAll);
            more = tied(seen);
        }
        return border;
    }

    private List<Cluster> join(Collection<Link> links, Set<String> border) {
        Set<String> all = new TreeSet<>(inside);
        all.addAll(border);
        List<Measure> measures = known.measuresOf(all);
        Map<String, Integer> places = new HashMap<>();
        for (int i = 0; i < measures.size(); i++) {
            places.put(measures.get(i).id(), i);
        }
        List<Joiner.Edge> edges = new ArrayList<>();
        for (Link link : links) {
            Integer left = places.get(link.earlier());
            Integer right = places.get(link.later());
            if (left != null && right != null) {
                edges.add(new Joiner.Edge(left, right, link.strength(), link.particular()));
            }
        }
        List<Tie> binding = rulings.ties().stream()
                .filter(tie -> tie.records().stream().anyMatch(all::contains))
                .toList();
        return Joiner.join(measures, edges, binding);
    }

    /** The bordering lines that have not come out as they were. */
    private static Set<String> moved(
            List<Cluster> clusters, Map<String, String> lineOf, Map<String, Set<String>> border) {
        Set<String> moved = new TreeSet<>();
        for (Cluster cluster : clusters) {
            Set<String> members = cluster.members().stream().map(Measure::id).collect(Collectors.toSet());
            members.stream()
                    .flatMap(member -> Optional.ofNullable(lineOf.get(member)).stream())
                    .distinct()
                    .filter(line -> !members.equals(border.get(line)))
                    .forEach(moved::add);
        }
        return moved;
    }
}
