package attache.story;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words of a text, folded for comparison. Linear in the text. */
final class Words {
    private static final Pattern WORD =
            Pattern.compile("[\\p{L}\\p{N}](?:[\\p{L}\\p{N}\\p{M}]|['’.,-](?=[\\p{L}\\p{N}]))*+");
    /** Marks after which a capital letter tells nothing. */
    private static final String OPENERS = ".!?:\"“”'‘’`\n";

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
        Matcher matcher = WORD.matcher(text);
        int line = 0;
        int behind = 0;
        while (matcher.find()) {
            boolean opens = behind == 0;
            for (int i = behind; i < matcher.start(); i++) {
                char mark = text.charAt(i);
                line += mark == '\n' ? 1 : 0;
                opens |= OPENERS.indexOf(mark) >= 0;
            }
            boolean capital = Character.isUpperCase(text.charAt(matcher.start()));
            words.add(new Word(key(matcher.group()), capital && !opens, line));
            behind = matcher.end();
        }
        return words;
    }

    private static String key(String form) {
        String lower = form.toLowerCase(Locale.ROOT);
        String bare = lower.endsWith("'s") || lower.endsWith("’s") ? lower.substring(0, lower.length() - 2) : lower;
        boolean plural = bare.length() > 3 && bare.endsWith("s") && !bare.endsWith("ss");
        return plural ? bare.substring(0, bare.length() - 1) : bare;
    }
}
