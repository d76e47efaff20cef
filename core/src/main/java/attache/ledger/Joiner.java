package attache.ledger;

import attache.article.Article;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Joins records into measures: the strongest grounds first, as long as nothing speaks against it.
 *
 * <p>The order of input does not matter: records are taken in order of publication, article and place, and grounds in order of strength,
 * then of the records. Only pairs that {@link Candidates} proposes are looked at.
 */
final class Joiner {
    static final Comparator<Measure> ORDER = Comparator.comparing(
                    (Measure measure) -> measure.published().orElse(LocalDate.MAX))
            .thenComparing(measure -> measure.source().article().digest())
            .thenComparingInt(Measure::place)
            .thenComparing(Measure::id);

    private record Edge(int left, int right, JoinGround ground) {}

    private final List<Measure> measures;
    private final Cluster[] clusters;
    private final int[] parents;

    private Joiner(List<Measure> measures) {
        this.measures = measures;
        clusters = new Cluster[measures.size()];
        parents = new int[measures.size()];
        for (int i = 0; i < parents.length; i++) {
            clusters[i] = new Cluster(measures.get(i));
            parents[i] = i;
        }
    }

    /**
     * The measures that {@code records} come to, in order of their first records.
     *
     * @param story the id of the story that an article is in
     */
    static List<Cluster> join(List<Measure> records, Function<Article, String> story) {
        return new Joiner(records.stream().sorted(ORDER).toList()).joined(story);
    }

    private List<Cluster> joined(Function<Article, String> story) {
        List<Edge> edges = new ArrayList<>();
        Candidates.of(measures, story)
                .forEach((left, right) ->
                        ground(left, right, story).ifPresent(ground -> edges.add(new Edge(left, right, ground))));
        edges.sort(Comparator.comparingDouble((Edge edge) -> -edge.ground().strength())
                .thenComparingInt(Edge::left)
                .thenComparingInt(Edge::right));
        edges.forEach(this::follow);
        List<Cluster> found = new ArrayList<>();
        for (int i = 0; i < parents.length; i++) {
            if (parents[i] == i) {
                found.add(clusters[i]);
            }
        }
        return found;
    }

    private Optional<JoinGround> ground(int left, int right, Function<Article, String> story) {
        Measure a = measures.get(left);
        Measure b = measures.get(right);
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
        if (left == right || !clusters[left].accepts(clusters[right], edge.ground())) {
            return;
        }
        int kept = Math.min(left, right);
        int taken = Math.max(left, right);
        Joined because = new Joined(
                measures.get(edge.right()).id(),
                measures.get(edge.left()).id(),
                edge.ground().reason());
        clusters[kept].take(clusters[taken], because);
        parents[taken] = kept;
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
