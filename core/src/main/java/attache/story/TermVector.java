package attache.story;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntToDoubleFunction;

/**
 * A sparse vector over term numbers: a text's weights, or the sum of several texts'. Immutable.
 *
 * @param terms ascending, each once
 * @param weights of the terms, same length
 */
@SuppressWarnings("ArrayRecordComponent") // private to the package, never compared, and made by the hundred thousand
record TermVector(int[] terms, float[] weights) {

    /**
     * The vector of {@code weights}, scaled to length 1, with no more than {@code most} of its heaviest terms: of equal weights those
     * with the least numbers.
     *
     * @param terms ascending, each once
     * @param weights of the terms
     */
    static TermVector unit(int[] terms, double[] weights, int most) {
        int size = Math.min(most, terms.length);
        double[] sorted = weights.clone();
        Arrays.sort(sorted);
        double least = size == 0 ? 0 : sorted[sorted.length - size];
        int equal = size
                - (int) Arrays.stream(weights).filter(weight -> weight > least).count();
        int[] kept = new int[size];
        float[] heaviest = new float[size];
        int next = 0;
        for (int i = 0; i < terms.length && next < size; i++) {
            boolean level = weights[i] == least && equal > 0;
            if (level || weights[i] > least) {
                equal -= level ? 1 : 0;
                kept[next] = terms[i];
                heaviest[next++] = (float) weights[i];
            }
        }
        return new TermVector(kept, heaviest).scaled(_ -> 1);
    }

    /** The vector with each weight multiplied by {@code factor} of its term, scaled to length 1. */
    TermVector scaled(IntToDoubleFunction factor) {
        double[] raw = new double[weights.length];
        double squares = 0;
        for (int i = 0; i < raw.length; i++) {
            raw[i] = weights[i] * factor.applyAsDouble(terms[i]);
            squares += raw[i] * raw[i];
        }
        float[] scaled = new float[raw.length];
        if (squares > 0) {
            double length = Math.sqrt(squares);
            for (int i = 0; i < raw.length; i++) {
                scaled[i] = (float) (raw[i] / length);
            }
        }
        return new TermVector(terms, scaled);
    }

    /** The inner product: the cosine where both have length 1. */
    double dot(TermVector other) {
        double sum = 0;
        for (int i = 0, j = 0; i < terms.length && j < other.terms.length; ) {
            int order = Integer.compare(terms[i], other.terms[j]);
            if (order == 0) {
                sum += weights[i] * other.weights[j];
            }
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }
        return sum;
    }

    /** The sum of {@code vectors}; itself where there is but one. */
    static TermVector sum(List<TermVector> vectors) {
        if (vectors.size() == 1) {
            return vectors.getFirst();
        }
        Map<Integer, Float> sum = new TreeMap<>();
        for (TermVector vector : vectors) {
            for (int i = 0; i < vector.terms.length; i++) {
                sum.merge(vector.terms[i], vector.weights[i], Float::sum);
            }
        }
        int[] terms = new int[sum.size()];
        float[] weights = new float[sum.size()];
        int next = 0;
        for (Map.Entry<Integer, Float> entry : sum.entrySet()) {
            terms[next] = entry.getKey();
            weights[next++] = entry.getValue();
        }
        return new TermVector(terms, weights);
    }

    @Override
    public String toString() {
        return "TermVector" + Arrays.toString(terms);
    }
}
