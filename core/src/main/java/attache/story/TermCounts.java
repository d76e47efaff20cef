package attache.story;

import attache.article.Article;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * How often a text holds each of its words: all that is wanted of it to find its story. Immutable.
 *
 * @param terms the words' hashes, each once, in the order in which they come first; of equal length with the others
 * @param times how often each occurs
 * @param names how often each occurs as a name
 * @param counts how often each counts: in the headline and the lead {@value #LEAD} times
 */
@SuppressWarnings("ArrayRecordComponent") // private to the package, never compared, and made by the hundred thousand
record TermCounts(long[] terms, int[] times, int[] names, int[] counts) {
    private static final int LEAD_LINES = 3;
    private static final int LEAD = 2;

    private static final Set<String> STOP_WORDS = new HashSet<>(Lexicon.lines("stopwords.txt"));

    /** The counts of {@code article}, whose body's words are {@code body}. */
    static TermCounts of(Article article, List<Words.Word> body) {
        // A headline that opens the body already is not counted twice.
        String title =
                article.title().filter(line -> !article.body().startsWith(line)).orElse("");
        int above =
                title.isEmpty() ? 0 : (int) title.chars().filter(c -> c == '\n').count() + 1;
        Map<String, int[]> seen = new HashMap<>();
        String[] order = Stream.concat(
                        Words.of(title).stream()
                                .filter(word -> count(word, 0, seen))
                                .map(Words.Word::key),
                        body.stream().filter(word -> count(word, above, seen)).map(Words.Word::key))
                .toArray(String[]::new);
        int size = order.length;
        TermCounts found = new TermCounts(new long[size], new int[size], new int[size], new int[size]);
        for (int i = 0; i < size; i++) {
            int[] of = seen.getOrDefault(order[i], new int[3]);
            found.terms[i] = Hashes.of(order[i]);
            found.times[i] = of[0];
            found.names[i] = of[1];
            found.counts[i] = of[2];
        }
        return found;
    }

    /** Counts a word; whether it is one that tells and comes for the first time. */
    private static boolean count(Words.Word word, int above, Map<String, int[]> seen) {
        if (word.key().length() < 2 || STOP_WORDS.contains(word.key())) {
            return false;
        }
        int[] of = seen.get(word.key());
        boolean first = of == null;
        if (of == null) {
            of = new int[3];
            seen.put(word.key(), of);
        }
        of[0]++;
        of[1] += word.name() ? 1 : 0;
        of[2] += word.line() + above < LEAD_LINES ? LEAD : 1;
        return first;
    }

    int size() {
        return terms.length;
    }

    @Override
    public String toString() {
        return "TermCounts" + Arrays.toString(terms);
    }
}
