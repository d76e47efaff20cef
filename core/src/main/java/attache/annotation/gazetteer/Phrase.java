package attache.annotation.gazetteer;

import attache.annotation.gazetteer.Word.Gap;
import java.util.ArrayList;
import java.util.List;

/**
 * A name cut into words for comparison.
 *
 * @param keys the words' keys; a possessive ending belongs to the word ({@code president's office})
 * @param cases how the letters' case of each word must be
 * @param forms the words as the name writes them, diacritics folded
 */
record Phrase(List<String> keys, List<LetterCase> cases, List<String> forms) {

    /** What a name asks of the case of a word in a text. */
    enum LetterCase {
        /** Nothing: {@code drone}. */
        ANY,
        /** A capital first: {@code Polish}, and {@code HIMARS}, which some papers write {@code Himars}. */
        CAPITAL,
        /** The very letters: {@code US}, {@code WHO}, {@code APCs}. */
        EXACT;

        /** Longer abbreviations are no words of another meaning when written with one capital. */
        private static final int LONGEST_EXACT = 4;

        static LetterCase of(String form) {
            int capitals = (int) form.chars().filter(Character::isUpperCase).count();
            boolean abbreviation = capitals > 1
                    && (capitals == form.length() || (form.endsWith("s") && capitals == form.length() - 1));
            if (abbreviation && capitals <= LONGEST_EXACT) {
                return EXACT;
            }
            return Character.isUpperCase(form.charAt(0)) ? CAPITAL : ANY;
        }

        boolean admits(String form, String found) {
            return switch (this) {
                case ANY -> true;
                case CAPITAL -> Character.isUpperCase(found.charAt(0)) || Character.isTitleCase(found.charAt(0));
                case EXACT -> found.equals(form);
            };
        }
    }

    Phrase {
        keys = List.copyOf(keys);
        cases = List.copyOf(cases);
        forms = List.copyOf(forms);
    }

    /**
     * Reads a name.
     *
     * @throws IllegalArgumentException where it has no word, or a mark that no match can span
     */
    static Phrase of(String name, WordScanner scanner) {
        List<Word> words = scanner.scan(name);
        List<String> keys = new ArrayList<>();
        List<LetterCase> cases = new ArrayList<>();
        List<String> forms = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            Word word = words.get(i);
            if (i > 0 && word.gap() == Gap.BREAK) {
                throw new IllegalArgumentException(
                        "No match can span the mark before \"" + word.key() + "\" in the name \"" + name + "\".");
            }
            String form = Spelling.fold(name.substring(word.start(), word.end()));
            keys.add(keyOf(word));
            cases.add(LetterCase.of(form));
            forms.add(form);
        }
        if (keys.isEmpty()) {
            throw new IllegalArgumentException("No word in the name \"" + name + "\".");
        }
        return new Phrase(keys, cases, forms);
    }

    /** The key of a word in a name, where a possessive ending belongs to it. */
    static String keyOf(Word word) {
        return word.possessive() ? word.key() + "'s" : word.key();
    }

    /** Whether the case of {@code words}, as many as this name has, is in {@code text} as this name asks. */
    boolean admitsCase(String text, List<Word> words) {
        for (int i = 0; i < cases.size(); i++) {
            LetterCase wanted = cases.get(i);
            Word word = words.get(i);
            if (wanted != LetterCase.ANY
                    && !wanted.admits(forms.get(i), Spelling.fold(text.substring(word.start(), word.end())))) {
                return false;
            }
        }
        return true;
    }

    /** How much of its case is fixed: names that fix more are tried first. */
    int strictness() {
        return cases.stream().mapToInt(LetterCase::ordinal).sum();
    }
}
