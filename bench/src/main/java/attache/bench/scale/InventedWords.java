package attache.bench.scale;

import java.util.Locale;
import java.util.SplittableRandom;

/** Words of a language of its own: a few are frequent and most are rare, and a number always gives the same word. */
final class InventedWords {
    private static final String[] ONSETS = {
        "b", "br", "c", "ch", "d", "dr", "f", "fl", "g", "gr", "h", "k", "l", "m", "n", "p", "pl", "r", "s", "sh", "st",
        "t", "tr", "v", "w"
    };
    private static final String[] RIMES = {
        "ab", "ad", "al", "am", "an", "ar", "ate", "eck", "ed", "el", "en", "er", "ick", "id", "il", "in", "ine", "ock",
        "od", "ol", "on", "or", "ude", "um", "un"
    };
    private static final int DIFFERENT = 60_000;

    /** The exponent that makes the first hundred words about half of a text. */
    private static final double UNEVEN = 5;

    private InventedWords() {}

    /** The word with this number, from 0. */
    static String word(int number) {
        StringBuilder word = new StringBuilder();
        int rest = number;
        do {
            word.append(ONSETS[rest % ONSETS.length]);
            rest /= ONSETS.length;
            word.append(RIMES[rest % RIMES.length]);
            rest /= RIMES.length;
        } while (rest > 0);
        return word.toString();
    }

    /** Some word, by its frequency. */
    static String some(SplittableRandom random) {
        return word((int) (Math.pow(random.nextDouble(), UNEVEN) * DIFFERENT));
    }

    /** The name with this number. */
    static String name(int number) {
        String word = word(DIFFERENT + number);
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }
}
