package attache.story;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

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
    private final List<Postings> index = new ArrayList<>();
    private double[] products = new double[16];

    /** The latest items that hold a term: their groups, and the term's weights in them. */
    private static final class Postings {
        private int[] groups = new int[2];
        private float[] weights = new float[2];
        private int size;

        void add(int group, float weight) {
            if (size >= 2 * POSTINGS) {
                System.arraycopy(groups, POSTINGS, groups, 0, size - POSTINGS);
                System.arraycopy(weights, POSTINGS, weights, 0, size - POSTINGS);
                size -= POSTINGS;
            }
            if (size == groups.length) {
                groups = Arrays.copyOf(groups, 2 * size);
                weights = Arrays.copyOf(weights, 2 * size);
            }
            groups[size] = group;
            weights[size++] = weight;
        }
    }

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
        multiply(item.sum());
        int best = -1;
        double likeness = LIKE;
        for (int i = 0; i < groups.size(); i++) {
            Extent extent = groups.get(i).extent;
            double average = products[i] / extent.size() / item.extent().size();
            if (average >= likeness) { // freshness only lessens it
                average *= extent.freshness(item.extent());
                if (average >= likeness) {
                    likeness = average;
                    best = i;
                }
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

    /** The inner products of {@code item} and every group. */
    private void multiply(TermVector item) {
        if (products.length < groups.size()) {
            products = new double[2 * groups.size()];
        }
        Arrays.fill(products, 0, groups.size(), 0);
        for (int i = 0; i < item.terms().length; i++) {
            if (item.terms()[i] < index.size()) {
                Postings postings = index.get(item.terms()[i]);
                for (int k = 0; k < postings.size; k++) {
                    products[postings.groups[k]] += (double) postings.weights[k] * item.weights()[i];
                }
            }
        }
    }

    private void post(int group, TermVector vector) {
        for (int i = 0; i < vector.terms().length; i++) {
            while (index.size() <= vector.terms()[i]) {
                index.add(new Postings());
            }
            index.get(vector.terms()[i]).add(group, vector.weights()[i]);
        }
    }
}
