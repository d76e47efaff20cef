package attache.story;

import attache.article.Article;
import java.nio.ByteBuffer;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * What is kept of a text so that its story and its copies are found without reading it again. Immutable.
 *
 * @param digest the article's
 * @param published the day of publication
 * @param counts its words
 * @param sketch of its runs of words
 */
@SuppressWarnings("ArrayRecordComponent") // private to the package, never compared, and made by the hundred thousand
public record TextTraits(String digest, Optional<LocalDate> published, TermCounts counts, long[] sketch) {

    /** Bytes that a count takes at most. */
    private static final int MOST_BYTES = 5;

    /** The traits of {@code article}. */
    public static TextTraits of(Article article) {
        List<Words.Word> words = Words.of(article.body());
        return new TextTraits(
                article.digest(),
                article.published(),
                TermCounts.of(article, words),
                Shingles.of(words).sketch());
    }

    /** Where it stands in order of publication. */
    public Publication publication() {
        return new Publication(published, digest);
    }

    /** The runs of words by which copies are looked for, as hashes. */
    public long[] runs() {
        return sketch.clone();
    }

    /** As bytes, to be read by {@link #read}: how many words and runs, the words' hashes and the runs, then the counts. */
    public byte[] bytes() {
        int size = counts.size();
        ByteBuffer bytes =
                ByteBuffer.allocate(2 * Integer.BYTES + (size + sketch.length) * Long.BYTES + 3 * size * MOST_BYTES);
        bytes.putInt(size).putInt(sketch.length);
        bytes.asLongBuffer().put(counts.terms()).put(sketch);
        bytes.position(bytes.position() + (size + sketch.length) * Long.BYTES);
        for (int i = 0; i < size; i++) {
            put(counts.times()[i], bytes);
            put(counts.names()[i], bytes);
            put(counts.counts()[i], bytes);
        }
        return Arrays.copyOf(bytes.array(), bytes.position());
    }

    /** Reads what {@link #bytes} gives. */
    public static TextTraits read(String digest, Optional<LocalDate> published, byte[] kept) {
        ByteBuffer bytes = ByteBuffer.wrap(kept);
        int size = bytes.getInt();
        long[] terms = new long[size];
        long[] sketch = new long[bytes.getInt()];
        bytes.asLongBuffer().get(terms).get(sketch);
        bytes.position(bytes.position() + (size + sketch.length) * Long.BYTES);
        int[] times = new int[size];
        int[] names = new int[size];
        int[] counts = new int[size];
        for (int i = 0; i < size; i++) {
            times[i] = get(bytes);
            names[i] = get(bytes);
            counts[i] = get(bytes);
        }
        return new TextTraits(digest, published, new TermCounts(terms, times, names, counts), sketch);
    }

    /** Seven bits a byte, the lowest first; the eighth says that more follow. */
    private static void put(int number, ByteBuffer bytes) {
        int rest = number;
        while (rest > 0x7f) {
            bytes.put((byte) (rest | 0x80));
            rest >>>= 7;
        }
        bytes.put((byte) rest);
    }

    private static int get(ByteBuffer bytes) {
        int number = 0;
        int shift = 0;
        while (true) {
            byte part = bytes.get();
            number |= (part & 0x7f) << shift;
            if (part >= 0) {
                return number;
            }
            shift += 7;
        }
    }

    DatedCounts dated() {
        return new DatedCounts(counts, published);
    }

    @Override
    public String toString() {
        return "TextTraits[" + digest + "]";
    }
}
