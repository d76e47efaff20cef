package attache.annotation.gazetteer;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Folds words so that spellings of one word compare equal: case, diacritics (also letters that Unicode does not decompose,
 * such as ł and ø), and British against American spelling ({@code spelling.csv}). Immutable.
 */
final class Spelling {
    private static final Map<Character, String> UNDECOMPOSED =
            Map.of('ł', "l", 'ø', "o", 'đ', "d", 'ß', "ss", 'æ', "ae", 'œ', "oe", 'ı', "i", 'þ', "th", 'ð', "d");

    private final Map<String, String> american;
    private final Map<String, String> plurals;

    private Spelling(Map<String, String> american, Map<String, String> plurals) {
        this.american = Map.copyOf(american);
        this.plurals = Map.copyOf(plurals);
    }

    /** The table that ships. */
    static Spelling standard() {
        return new Spelling(pairs("spelling.csv", "british", "american"), pairs("plurals.csv", "singular", "plural"));
    }

    private static Map<String, String> pairs(String file, String from, String to) {
        List<CsvTable.Row> rows = CsvTable.read(file);
        Map<String, String> pairs = HashMap.newHashMap(rows.size());
        for (CsvTable.Row row : rows) {
            if (pairs.put(row.required(from), row.required(to)) != null) {
                throw row.fault(from, "repeats \"" + row.text(from) + "\"");
            }
        }
        return pairs;
    }

    /** The key of the word at {@code [start, end)} of {@code text}. */
    String key(String text, int start, int end) {
        String folded = fold(text.substring(start, end)).toLowerCase(Locale.ROOT);
        return american.getOrDefault(folded, folded);
    }

    /** {@code word} without diacritics, its case kept. */
    static String fold(String word) {
        boolean plain = true;
        for (int i = 0; i < word.length() && plain; i++) {
            plain = word.charAt(i) < 0x80;
        }
        if (plain) {
            return word;
        }
        String parts = Normalizer.normalize(word, Normalizer.Form.NFD);
        StringBuilder folded = new StringBuilder(parts.length());
        for (int i = 0; i < parts.length(); i++) {
            char c = parts.charAt(i);
            if (Character.getType(c) != Character.NON_SPACING_MARK) {
                folded.append(foldLetter(c));
            }
        }
        return folded.toString();
    }

    private static String foldLetter(char c) {
        char lower = Character.toLowerCase(c);
        String plain = UNDECOMPOSED.get(lower);
        if (plain == null) {
            return String.valueOf(c);
        }
        return lower == c ? plain : plain.substring(0, 1).toUpperCase(Locale.ROOT) + plain.substring(1);
    }

    /** The plural of an English noun; of a word that ends in a digit, with a bare s ({@code F-16s}). */
    String plural(String noun) {
        String lower = noun.toLowerCase(Locale.ROOT);
        int first = Math.max(lower.lastIndexOf(' '), lower.lastIndexOf('-')) + 1;
        String irregular = plurals.get(lower.substring(first));
        if (irregular != null) {
            return noun.substring(0, first) + matchCase(noun.charAt(first), irregular);
        }
        if (lower.endsWith("man") && lower.length() > 4 && !lower.endsWith("german")) {
            return noun.substring(0, noun.length() - 2) + "en";
        }
        if (lower.matches(".*(s|x|z|ch|sh)")) {
            return noun + "es";
        }
        if (lower.matches(".*[^aeiou]y")) {
            return noun.substring(0, noun.length() - 1) + "ies";
        }
        return noun + "s";
    }

    private static String matchCase(char model, String word) {
        return Character.isUpperCase(model) ? word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1) : word;
    }
}
