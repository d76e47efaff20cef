package attache.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Average-link clustering of a few hundred vectors: the merges from the closest to the loosest. */
final class Dendrogram {
    private final double[][] likeness;

    /**
     * One merge.
     *
     * @param likeness the average cosine between the two sides
     */
    record Merging(double likeness, List<Integer> left, List<Integer> right) {}

    Dendrogram(List<TermVector> vectors) {
        int size = vectors.size();
        likeness = new double[size][size];
        for (int i = 0; i < size; i++) {
            for (int j = 0; j < i; j++) {
                likeness[i][j] = vectors.get(i).dot(vectors.get(j));
                likeness[j][i] = likeness[i][j];
            }
        }
    }

    /** The average cosine between different members of {@code group}; 0 for one alone. */
    double within(List<Integer> group) {
        double sum = 0;
        for (int i : group) {
            for (int j : group) {
                sum += i == j ? 0 : likeness[i][j];
            }
        }
        return group.size() < 2 ? 0 : sum / group.size() / (group.size() - 1);
    }

    /** The average cosine between {@code item} and {@code group}. */
    double between(int item, List<Integer> group) {
        return group.stream().mapToDouble(j -> likeness[item][j]).average().orElse(0);
    }

    /** The merges, loosest first. */
    List<Merging> merges() {
        List<List<Integer>> groups = new ArrayList<>();
        double[][] link = new double[likeness.length][];
        for (int i = 0; i < likeness.length; i++) {
            groups.add(List.of(i));
            link[i] = likeness[i].clone();
        }
        List<Integer> alive = new ArrayList<>();
        groups.forEach(group -> alive.add(group.getFirst()));
        List<Merging> merges = new ArrayList<>();
        while (alive.size() > 1) {
            int[] pair = closest(alive, link);
            merges.add(merge(pair[0], pair[1], groups, link, alive));
        }
        merges.sort(Comparator.comparingInt(
                merging -> -merging.left().size() - merging.right().size()));
        return merges;
    }

    private static int[] closest(List<Integer> alive, double[][] link) {
        int[] items = alive.stream().mapToInt(Integer::intValue).toArray();
        int[] best = {items[0], items[1]};
        for (int a = 0; a < items.length; a++) {
            double[] links = link[items[a]];
            for (int b = a + 1; b < items.length; b++) {
                if (links[items[b]] > link[best[0]][best[1]]) {
                    best = new int[] {items[a], items[b]};
                }
            }
        }
        return best;
    }

    private static Merging merge(int a, int b, List<List<Integer>> groups, double[][] link, List<Integer> alive) {
        List<Integer> left = groups.get(a);
        List<Integer> right = groups.get(b);
        Merging merging = new Merging(link[a][b], left, right);
        for (int other : alive) {
            double average =
                    (left.size() * link[a][other] + right.size() * link[b][other]) / (left.size() + right.size());
            link[a][other] = average;
            link[other][a] = average;
        }
        List<Integer> both = new ArrayList<>(left);
        both.addAll(right);
        groups.set(a, both);
        alive.remove(Integer.valueOf(b));
        return merging;
    }
}
