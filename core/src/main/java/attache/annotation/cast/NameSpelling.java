package attache.annotation.cast;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Names as they are spelt: a key that spellings of one name share, and what stands around a name without being part of it.
 *
 * <p>Names from other alphabets reach English by several ways ("Zelenskyy", "Zelensky", "Zelanski"). They keep their consonants
 * and vary in their vowels, so the key is the consonants of a name long enough to be told by them; a short name is its own key.
 */
final class NameSpelling {
    private static final int SHORTEST_NAME = 6;
    private static final int SHORTEST_FORENAME = 5;
    private static final int FEWEST_CONSONANTS = 4;
    private static final int FEWEST_OF_FORENAME = 3;
    private static final Pattern MARKS = Pattern.compile("\\p{M}");
    private static final Pattern LETTERLESS = Pattern.compile("[^\\p{L}]");
    private static final Pattern VOWELS = Pattern.compile("(?<=.)[aeiouyj'’-]");
    private static final Pattern DOUBLED = Pattern.compile("(.)\\1+");

    private NameSpelling() {}

    /** The key of a surname; in lower case without diacritics where the name is too short to be told by its consonants. */
    static String surnameKey(String word) {
        return key(word, SHORTEST_NAME, FEWEST_CONSONANTS);
    }

    /** Whether two forenames are spellings of one. */
    static boolean sameForename(String one, String other) {
        return key(one, SHORTEST_FORENAME, FEWEST_OF_FORENAME)
                .equals(key(other, SHORTEST_FORENAME, FEWEST_OF_FORENAME));
    }

    /** Whether two names differ in nothing but case, diacritics and marks. */
    static boolean sameLetters(String one, String other) {
        return LETTERLESS
                .matcher(fold(one))
                .replaceAll("")
                .equals(LETTERLESS.matcher(fold(other)).replaceAll(""));
    }

    private static String key(String word, int shortest, int fewest) {
        String plain = fold(word);
        String consonants = VOWELS.matcher(latinized(plain)).replaceAll("");
        String key = DOUBLED.matcher(consonants).replaceAll("$1");
        return plain.length() >= shortest && key.length() >= fewest ? key : plain;
    }

    private static String fold(String word) {
        String plain =
                MARKS.matcher(Normalizer.normalize(word, Normalizer.Form.NFD)).replaceAll("");
        return plain.replace('ł', 'l').replace('Ł', 'L').replace('ø', 'o').toLowerCase(Locale.ROOT);
    }

    /** Letters that Polish, German and French write otherwise than English for one sound. */
    private static String latinized(String plain) {
        return plain.replace("sch", "sh")
                .replace("sz", "sh")
                .replace("cz", "ch")
                .replace("kh", "h")
                .replace("ph", "f")
                .replace("ck", "k")
                .replace("x", "ks")
                .replace("w", "v")
                .replace("z", "s");
    }

    /** {@code form} without the honorifics before it: "Mr Example" is "Example"; an honorific alone stays. */
    static String unaddressed(String form) {
        String rest = form;
        int space = rest.indexOf(' ');
        while (space > 0 && NameWords.HONORIFIC.has(rest.substring(0, space))) {
            rest = rest.substring(space + 1);
            space = rest.indexOf(' ');
        }
        return rest;
    }

    /** Whether {@code word} is a generational suffix: "Jr." */
    static boolean isSuffix(String word) {
        return NameWords.SUFFIX.has(word);
    }

    /** {@code form} without a generational suffix. */
    static String withoutSuffix(String form) {
        int space = form.lastIndexOf(' ');
        boolean suffixed = space > 0 && NameWords.SUFFIX.has(form.substring(space + 1));
        return suffixed ? form.substring(0, space).replaceAll(",$", "") : form;
    }

    /** The last word of a name that is no suffix. */
    static String surname(String form) {
        List<String> words = words(form);
        for (int i = words.size() - 1; i > 0; i--) {
            if (!NameWords.SUFFIX.has(words.get(i))) {
                return words.get(i);
            }
        }
        return words.getFirst();
    }

    /** The words of a name, commas left out. */
    static List<String> words(String form) {
        return List.of(form.replace(",", "").split(" "));
    }
}
