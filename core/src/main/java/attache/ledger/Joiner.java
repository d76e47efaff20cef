package attache.ledger;

import attache.article.Article;
import attache.decision.Rulings.Apart;
import attache.decision.Rulings.Tie;
import attache.decision.Rulings.Together;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Joins records into measures: the strongest grounds first, as long as nothing speaks against it.
 *
 * <p>The order of input does not matter: records are taken in order of publication, article and place, and grounds in order of strength,
 * then of the records. Only pairs that {@link Candidates} proposes are looked at.
 *
 * @param <M> what is known of each record
 */
final class Joiner<M extends Joinable> {
    /**
     * A ground on which two records may be joined.
     *
     * @param left the place of the earlier one in order
     * @param right the place of the later one
     * @param strength of the ground
     * @param particular whether it rests on a particular thing or sum
     * @param followed whether it is known that it is followed, so that nothing need be asked
     */
    record Edge(int left, int right, double strength, boolean particular, boolean followed) {
        Edge(int left, int right, double strength, boolean particular) {
            this(left, right, strength, particular, false);
        }

        static final Comparator<Edge> ORDER = Comparator.comparingDouble((Edge edge) -> -edge.strength())
                .thenComparingInt(Edge::left)
                .thenComparingInt(Edge::right);
    }

    private final List<M> measures;
    private final List<Cluster<M>> clusters;
    private final int[] parents;

    private Joiner(List<M> measures) {
        this.measures = measures;
        clusters = new ArrayList<>(measures.size());
        parents = new int[measures.size()];
        for (int i = 0; i < parents.length; i++) {
            clusters.add(new Cluster<>(measures.get(i)));
            parents[i] = i;
        }
    }

    /**
     * The measures that {@code records} come to, in order of their first records; steps along an edge have no words yet ({@link #explained}).
     *
     * @param records in {@link Joinable#ORDER}
     * @param edges between them, in any order
     * @param ties what reviewers say belongs together and what apart, the latest first: followed before any edge
     */
    static <M extends Joinable> List<Cluster<M>> join(List<M> records, Collection<Edge> edges, List<Tie> ties) {
        return new Joiner<>(records).joined(edges, ties);
    }

    /**
     * The grounds for joining {@code records}.
     *
     * @param records in {@link Joinable#ORDER}
     * @param story the id of the story that an article is in
     */
    static List<Edge> edges(List<Measure> records, Function<Article, String> story) {
        Candidates candidates = Candidates.of(records, story);
        return IntStream.range(0, records.size())
                .parallel()
                .boxed()
                .flatMap(left -> candidates
                        .of(left)
                        .mapToObj(right -> ground(records.get(left), records.get(right), story)
                                .map(ground -> new Edge(left, right, ground.strength(), ground.particular())))
                        .flatMap(Optional::stream))
                .toList();
    }

    private List<Cluster<M>> joined(Collection<Edge> edges, List<Tie> ties) {
        bind(ties);
        edges.stream().sorted(Edge.ORDER).forEach(this::follow);
        List<Cluster<M>> found = new ArrayList<>();
        for (int i = 0; i < parents.length; i++) {
            if (parents[i] == i) {
                found.add(clusters.get(i));
            }
        }
        return found;
    }

    /**
     * Why the members of {@code cluster} were joined, in words.
     *
     * @param measures gives a member by its id
     */
    static List<Joined> explained(
            Cluster<?> cluster, Function<String, Measure> measures, Function<Article, String> story) {
        return cluster.steps().stream()
                .map(step -> new Joined(
                        step.record(),
                        step.with(),
                        step.reason().isEmpty()
                                ? ground(measures.apply(step.with()), measures.apply(step.record()), story)
                                        .orElseThrow()
                                        .reason()
                                : step.reason()))
                .toList();
    }

    /** The ground for joining two records, the one that comes first in {@link Joinable#ORDER} given first; none where nothing speaks for it. */
    static Optional<JoinGround> ground(Measure a, Measure b, Function<Article, String> story) {
        if (!Compatibility.holds(a, b)) {
            return Optional.empty();
        }
        Article one = a.source().article();
        Article other = b.source().article();
        return one.digest().equals(other.digest())
                ? WithinArticle.ground(new Pairing(a, b))
                : AcrossArticles.ground(new Pairing(a, b), story.apply(one).equals(story.apply(other)));
    }

    private void follow(Edge edge) {
        int left = root(edge.left());
        int right = root(edge.right());
        if (left == right) {
            return;
        }
        if (!edge.followed() && !clusters.get(left).accepts(clusters.get(right), edge.particular())) {
            return;
        }
        unite(
                left,
                right,
                new Step(
                        measures.get(edge.right()).id(),
                        measures.get(edge.left()).id(),
                        edge.strength(),
                        ""));
    }

    private void unite(int left, int right, Step because) {
        int kept = Math.min(left, right);
        int taken = Math.max(left, right);
        clusters.get(kept).take(clusters.get(taken), because);
        parents[taken] = kept;
    }

    /** Follows what reviewers say, the latest first, so that nothing earlier undoes it. */
    private void bind(List<Tie> ties) {
        if (ties.isEmpty()) {
            return;
        }
        Map<String, Integer> places = new HashMap<>();
        for (int i = 0; i < measures.size(); i++) {
            places.put(measures.get(i).id(), i);
        }
        for (int number = 0; number < ties.size(); number++) {
            switch (ties.get(number)) {
                case Together together -> unite(places(together.records(), places), together.because());
                case Apart apart -> part(number, apart, places);
            }
        }
    }

    private void part(int number, Apart apart, Map<String, Integer> places) {
        List<Integer> part = places(apart.part(), places);
        List<Integer> rest = places(apart.rest(), places);
        Set<Integer> ofPart = part.stream().map(this::root).collect(Collectors.toSet());
        if (rest.stream().map(this::root).anyMatch(ofPart::contains)) {
            // A later merge has made one measure of both sides.
            return;
        }
        part.forEach(place -> clusters.get(root(place)).keepApart(number, true));
        rest.forEach(place -> clusters.get(root(place)).keepApart(number, false));
        unite(part, apart.because());
        unite(rest, apart.because());
    }

    private static List<Integer> places(List<String> records, Map<String, Integer> places) {
        return records.stream()
                .flatMap(record -> Optional.ofNullable(places.get(record)).stream())
                .sorted()
                .toList();
    }

    /** Makes one measure of all that may be one: never of a total and a measure, nor of what a later decision keeps apart. */
    private void unite(List<Integer> all, String because) {
        for (int i = 0; i < all.size(); i++) {
            for (int j = 0; j < i; j++) {
                int left = root(all.get(j));
                int right = root(all.get(i));
                if (left != right && clusters.get(left).mayBind(clusters.get(right))) {
                    unite(
                            left,
                            right,
                            new Step(
                                    measures.get(all.get(i)).id(),
                                    measures.get(all.get(j)).id(),
                                    Double.POSITIVE_INFINITY,
                                    because));
                    break;
                }
            }
        }
    }

    private int root(int item) {
        int root = item;
        while (parents[root] != root) {
            parents[root] = parents[parents[root]];
            root = parents[root];
        }
        return root;
    }
}
