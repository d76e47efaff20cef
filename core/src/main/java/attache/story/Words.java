package attache.story;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The words of a text, folded for comparison. Linear in the text. */
final class Words {
    /** Marks after which a capital letter tells nothing. */
    private static final String OPENERS = ".!?:\"“”'‘’`\n";

    /** Marks that join letters and digits into one word where such follow: {@code state's}, {@code U.S}, {@code 1,500}, {@code F-16}. */
    private static final String JOINERS = "'’.,-";

    private Words() {}

    /**
     * A word.
     *
     * @param key lower case, without a possessive ending or a plural s
     * @param name whether it stands capitalised inside a sentence
     * @param line the number of the line it stands on, from 0
     */
    record Word(String key, boolean name, int line) {}

    /** The words of {@code text}, in order. */
    static List<Word> of(String text) {
        List<Word> words = new ArrayList<>();
        int line = 0;
        boolean opens = true;
        int at = 0;
        while (at < text.length()) {
            int letter = text.codePointAt(at);
            if (!begins(letter)) {
                line += letter == '\n' ? 1 : 0;
                opens |= OPENERS.indexOf(letter) >= 0;
                at += Character.charCount(letter);
                continue;
            }
            int end = end(text, at + Character.charCount(letter));
            boolean capital = Character.isUpperCase(text.charAt(at));
            words.add(new Word(key(text.substring(at, end)), capital && !opens, line));
            opens = false;
            at = end;
        }
        return words;
    }

    /** Where the word ends whose first letter ends at {@code at}. */
    private static int end(String text, int at) {
        int end = at;
        while (end < text.length()) {
            int letter = text.codePointAt(end);
            boolean joins =
                    JOINERS.indexOf(letter) >= 0 && end + 1 < text.length() && begins(text.codePointAt(end + 1));
            if (!joins && !goesOn(letter)) {
                break;
            }
            end += Character.charCount(letter);
        }
        return end;
    }

    private static boolean begins(int letter) {
        if (letter < 128) {
            return (letter >= 'a' && letter <= 'z')
                    || (letter >= 'A' && letter <= 'Z')
                    || (letter >= '0' && letter <= '9');
        }
        return switch (Character.getType(letter)) {
            case Character.UPPERCASE_LETTER,
                    Character.LOWERCASE_LETTER,
                    Character.TITLECASE_LETTER,
                    Character.MODIFIER_LETTER,
                    Character.OTHER_LETTER,
                    Character.DECIMAL_DIGIT_NUMBER,
                    Character.LETTER_NUMBER,
                    Character.OTHER_NUMBER -> true;
            default -> false;
        };
    }

    private static boolean goesOn(int letter) {
        if (begins(letter)) {
            return true;
        }
        return switch (Character.getType(letter)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.COMBINING_SPACING_MARK -> true;
            default -> false;
        };
    }

    private static String key(String form) {
        String lower = form.toLowerCase(Locale.ROOT);
        String bare = lower.endsWith("'s") || lower.endsWith("’s") ? lower.substring(0, lower.length() - 2) : lower;
        boolean plural = bare.length() > 3 && bare.endsWith("s") && !bare.endsWith("ss");
        return plural ? bare.substring(0, bare.length() - 1) : bare;
    }
}
