package attache.story;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Single-pass clustering by average cosine: each item joins the group that it is most like, or opens one.
 *
 * <p>An index from terms to the latest {@value #POSTINGS} items that hold them gives the averages without comparing every item
 * with every group, so that the time grows with the number of items; a term that more items hold is too common to decide.
 */
final class Grouping {
    /** Average cosine from which an item belongs to a group. */
    private static final double LIKE = 0.1;

    private static final int POSTINGS = 400;

    private final List<Open> groups = new ArrayList<>();
    private final Map<Integer, List<Posting>> index = new HashMap<>();

    private record Posting(int group, float weight) {}

    /** A group that is still growing; the costly sum waits until it no longer does. */
    private static final class Open {
        private final List<Group> parts = new ArrayList<>();
        private Extent extent;

        Open(Group first) {
            parts.add(first);
            extent = first.extent();
        }

        void add(Group part) {
            parts.add(part);
            extent = extent.with(part.extent());
        }
    }

    private Grouping() {}

    /** Groups of {@code items}, taken in their order, until no two groups are alike enough to be one. */
    static List<Group> of(List<Group> items) {
        List<Group> groups = items;
        int before;
        do {
            before = groups.size();
            Grouping pass = new Grouping();
            groups.forEach(pass::place);
            groups = pass.groups.stream().map(open -> Group.of(open.parts)).toList();
        } while (groups.size() < before);
        return groups;
    }

    private void place(Group item) {
        Map<Integer, Double> products = new TreeMap<>();
        int[] terms = item.sum().terms();
        float[] weights = item.sum().weights();
        for (int i = 0; i < terms.length; i++) {
            for (Posting posting : index.getOrDefault(terms[i], List.of())) {
                products.merge(posting.group(), (double) posting.weight() * weights[i], Double::sum);
            }
        }
        int best = -1;
        double likeness = LIKE;
        for (Map.Entry<Integer, Double> entry : products.entrySet()) {
            Extent extent = groups.get(entry.getKey()).extent;
            double average = entry.getValue() / extent.size() / item.extent().size() * extent.freshness(item.extent());
            if (average >= likeness) {
                likeness = average;
                best = entry.getKey();
            }
        }
        if (best < 0) {
            best = groups.size();
            groups.add(new Open(item));
        } else {
            groups.get(best).add(item);
        }
        post(best, item.sum());
    }

    private void post(int group, TermVector vector) {
        for (int i = 0; i < vector.terms().length; i++) {
            List<Posting> postings = index.computeIfAbsent(vector.terms()[i], _ -> new ArrayList<>(2));
            if (postings.size() >= 2 * POSTINGS) {
                postings.subList(0, POSTINGS).clear();
            }
            postings.add(new Posting(group, vector.weights()[i]));
        }
    }
}
