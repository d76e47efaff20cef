package attache.ledger;

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
 */
final class LineUpdate {
    private final LedgerIndex index;
    private final Known known;
    private final SubjectUpdate subjects;
    private final Set<String> open = new TreeSet<>();
    private final Set<String> inside = new TreeSet<>();

    LineUpdate(LedgerIndex index, Known known, SubjectUpdate subjects) {
        this.index = index;
        this.known = known;
        this.subjects = subjects;
    }

    /**
     * Makes the lines again.
     *
     * @param unsure ids of records whose links or origins have changed
     * @param gone ids of records that no longer count
     * @param restless digests of articles that rest on something else than before
     */
    void follow(Set<String> unsure, Set<String> gone, Set<String> restless) {
        Set<String> articles = new HashSet<>();
        open.addAll(index.linesOf(union(unsure, gone)).values());
        inside.addAll(unsure);
        takeIn(open);
        inside.removeAll(gone);
        List<Cluster> clusters = join();
        known.load(inside);
        EntryMaker maker = new EntryMaker(Origins.of(index));
        List<Entry> made = clusters.stream()
                .map(cluster -> maker.entry(cluster, explained(cluster)))
                .toList();
        subjects.replace(index.lines(open), made, restless);
        open.forEach(index::drop);
        made.forEach(index::put);
        made.forEach(line ->
                line.records().forEach(record -> articles.add(record.article().digest())));
        articles.addAll(subjects.articles());
        new EnvelopeUpdate(index, known)
                .follow(articles, made.stream().map(Entry::id).collect(Collectors.toSet()))
                .forEach(subjects::keep);
    }

    private static Set<String> union(Set<String> one, Set<String> other) {
        Set<String> both = new TreeSet<>(one);
        both.addAll(other);
        return both;
    }

    private void takeIn(Collection<String> lines) {
        index.recordsIn(lines).values().forEach(inside::addAll);
    }

    private List<Joined> explained(Cluster cluster) {
        return cluster.joins().stream()
                .map(join -> new Joined(
                        join.record(),
                        join.with(),
                        known.ground(
                                        known.measure(join.with()).orElseThrow(),
                                        known.measure(join.record()).orElseThrow())
                                .orElseThrow()
                                .reason()))
                .toList();
    }

    private List<Cluster> join() {
        while (true) {
            Map<String, Link> links = new HashMap<>();
            Set<String> beyond = new TreeSet<>();
            for (Link link : index.links(inside)) {
                links.put(link.earlier() + " " + link.later(), link);
                beyond.add(link.earlier());
                beyond.add(link.later());
            }
            beyond.removeAll(inside);
            Map<String, String> lineOf = new HashMap<>();
            Map<String, Set<String>> border =
                    index.recordsIn(new TreeSet<>(index.linesOf(beyond).values()));
            border.forEach((line, records) -> records.forEach(record -> lineOf.put(record, line)));
            for (Link link : index.links(lineOf.keySet())) {
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
        }
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
                edges.add(new Joiner.Edge(left, right, new JoinGround(link.strength(), link.particular(), "")));
            }
        }
        return Joiner.join(measures, edges);
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
