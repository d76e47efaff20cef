package attache.story;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Weighs the words of articles: TF-IDF over the articles themselves, with names weighing {@value #NAME} times as much, for events of one
 * sort differ by who and where.
 */
final class TermWeights {
    private static final double NAME = 2;

    /** Terms kept of one article: the heaviest. */
    private static final int MOST_TERMS = 160;

    private final Numbering numbers = new Numbering();
    private final List<int[]> spread = new ArrayList<>();
    private int texts;

    private TermWeights() {}

    /** Vectors of length 1, one for each of {@code articles} and in their order, whose terms are numbered from 0. */
    static List<TermVector> of(List<TermCounts> articles) {
        TermWeights weights = new TermWeights();
        List<int[]> numbered = articles.stream().map(weights::numbered).toList();
        List<TermVector> vectors = new ArrayList<>();
        for (int i = 0; i < numbered.size(); i++) {
            vectors.add(weights.weighed(numbered.get(i), articles.get(i)));
        }
        return vectors;
    }

    /** The numbers of an article's terms; counts of {@code spread}: texts that hold a term, times it occurs, times as a name. */
    private int[] numbered(TermCounts article) {
        int[] found = new int[article.size()];
        for (int i = 0; i < found.length; i++) {
            int number = numbers.of(article.terms()[i]);
            if (number == spread.size()) {
                spread.add(new int[3]);
            }
            int[] seen = spread.get(number);
            seen[0]++;
            seen[1] += article.times()[i];
            seen[2] += article.names()[i];
            found[i] = number;
        }
        texts++;
        return found;
    }

    private TermVector weighed(int[] numbered, TermCounts article) {
        long[] order = new long[numbered.length];
        for (int i = 0; i < order.length; i++) {
            order[i] = ((long) numbered[i] << Integer.SIZE) | i;
        }
        Arrays.sort(order);
        int[] terms = new int[order.length];
        double[] weights = new double[order.length];
        for (int k = 0; k < order.length; k++) {
            int i = (int) order[k];
            int[] seen = spread.get(numbered[i]);
            double rare = Math.log((texts + 1.0) / seen[0]);
            double name = seen[2] * 2 > seen[1] ? NAME : 1;
            terms[k] = numbered[i];
            weights[k] = (1 + Math.log(article.counts()[i])) * rare * name;
        }
        return TermVector.unit(terms, weights, MOST_TERMS);
    }
}
