package attache.story;

import attache.article.Article;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * Finds articles that share text with earlier ones.
 *
 * <p>Candidates come from an index of sketches in which an article meets at most {@value #LINKS} earlier holders of a run, so
 * that a run that everybody prints costs no more than any other; then the whole texts are compared.
 */
final class Copies {
    /** Share of its own runs from which a text counts as a copy. */
    static final double COPIED = 0.6;

    /** Share of its own runs from which it is worth asking which of its sentences are another's. */
    private static final double SHARED = 0.1;

    /** Earlier holders of a run that an article meets. */
    static final int LINKS = 8;

    private Copies() {}

    /**
     * One article's share in an earlier one.
     *
     * @param earlier the index of the earlier article
     * @param resemblance common runs by the runs of both
     * @param containment common runs by the later article's
     */
    record Shared(int earlier, double resemblance, double containment) {}

    /**
     * For each of {@code articles}, earliest first, what it shares with earlier ones, largest containment first.
     *
     * @param articles in order of publication
     */
    static List<List<Shared>> among(List<Article> articles) {
        RunHolders holders = new RunHolders();
        List<List<Shared>> found = new ArrayList<>();
        // Text by text, so on all cores; only sketches are kept, and the few texts with something in common are looked
        // at again.
        long[][] sketches = articles.parallelStream()
                .map(article -> Shingles.of(article.body()).sketch())
                .toArray(long[][]::new);
        for (int i = 0; i < articles.size(); i++) {
            long[] sketch = sketches[i];
            SortedMap<Integer, Integer> met = new TreeMap<>();
            for (long run : sketch) {
                holders.forEach(run, earlier -> met.merge(earlier, 1, Integer::sum));
                holders.add(run, i);
            }
            List<Integer> candidates = candidates(met, sketch.length);
            found.add(candidates.isEmpty() ? List.of() : shared(articles.get(i), candidates, articles));
        }
        return found;
    }

    /** Those that hold enough of a text's runs to be looked at, in order. */
    static <T> List<T> candidates(SortedMap<T, Integer> met, int runs) {
        double least = SHARED / 2 * runs;
        return met.entrySet().stream()
                .filter(entry -> entry.getValue() >= least)
                .map(Map.Entry::getKey)
                .toList();
    }

    /** What {@code article} shares with each of {@code earlier}, in order of publication: largest containment first. */
    static List<Shared> shared(Article article, List<Article> earlier) {
        return shared(article, IntStream.range(0, earlier.size()).boxed().toList(), earlier);
    }

    private static List<Shared> shared(Article article, List<Integer> candidates, List<Article> articles) {
        Shingles own = Shingles.of(article.body());
        return candidates.stream()
                .map(earlier -> shared(own, earlier, articles))
                .filter(shared -> shared.containment() >= SHARED)
                .sorted((a, b) -> a.containment() == b.containment()
                        ? Integer.compare(a.earlier(), b.earlier())
                        : Double.compare(b.containment(), a.containment()))
                .toList();
    }

    private static Shared shared(Shingles own, int earlier, List<Article> articles) {
        Shingles other = Shingles.of(articles.get(earlier).body());
        double common = own.common(other);
        return new Shared(earlier, common / (own.size() + other.size() - common), common / own.size());
    }
}
