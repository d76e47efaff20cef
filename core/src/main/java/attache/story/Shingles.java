package attache.story;

import java.util.Arrays;
import java.util.List;

/**
 * The runs of {@value #WIDTH} words that a text holds, as a set of 64-bit hashes (Broder 1997).
 *
 * <p>Two texts' resemblance is the share of the runs of both that are common; the containment of one in the other is the share of
 * its own runs that the other holds. A sketch keeps the runs whose hash is divisible by {@value #MODULUS}: from two sketches both
 * figures can be estimated without the texts, containment too, which min-wise sketches cannot give.
 */
final class Shingles {
    /** Words in a run. */
    static final int WIDTH = 5;

    /** One run in so many is in the sketch. */
    static final int MODULUS = 8;

    private final long[] hashes;

    private Shingles(long[] hashes) {
        this.hashes = hashes;
    }

    static Shingles of(String text) {
        return of(Words.of(text));
    }

    /** The runs of a text of these words. */
    static Shingles of(List<Words.Word> words) {
        int count = words.size() < WIDTH ? Math.min(1, words.size()) : words.size() - WIDTH + 1;
        long[] hashes = new long[count];
        for (int i = 0; i < count; i++) {
            long hash = 1;
            for (int j = i; j < Math.min(i + WIDTH, words.size()); j++) {
                hash = Hashes.mixed(hash * 31 + words.get(j).key().hashCode());
            }
            hashes[i] = hash;
        }
        return new Shingles(Arrays.stream(hashes).sorted().distinct().toArray());
    }

    /** How many different runs there are. */
    int size() {
        return hashes.length;
    }

    /** The hashes that stand for the text where it is not at hand; all of them for a text of few runs. */
    long[] sketch() {
        return hashes.length <= 8 * MODULUS
                ? hashes
                : Arrays.stream(hashes)
                        .filter(hash -> Long.remainderUnsigned(hash, MODULUS) == 0)
                        .toArray();
    }

    /** How many runs both hold. */
    int common(Shingles other) {
        int common = 0;
        for (int i = 0, j = 0; i < hashes.length && j < other.hashes.length; ) {
            int order = Long.compare(hashes[i], other.hashes[j]);
            if (order == 0) {
                common++;
            }
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }
        return common;
    }

    /** Whether all runs of {@code part} are among these; false for a part of none. */
    boolean contains(Shingles part) {
        return part.size() > 0 && common(part) == part.size();
    }
}
