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
    private static final Pattern POSSESSIVE = Pattern.compile("['’]s?$");
    private static final Pattern SENTENCE_OPENS = Pattern.compile("[.!?:\"“”'‘’`\\n]");

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
            String gap = text.substring(behind, matcher.start());
            line += (int) gap.chars().filter(c -> c == '\n').count();
            boolean opens = behind == 0 || SENTENCE_OPENS.matcher(gap).find();
            String form = matcher.group();
            words.add(new Word(key(form), !opens && Character.isUpperCase(form.charAt(0)), line));
            behind = matcher.end();
        }
        return words;
    }

    private static String key(String form) {
        String bare = POSSESSIVE.matcher(form.toLowerCase(Locale.ROOT)).replaceFirst("");
        boolean plural = bare.length() > 3 && bare.endsWith("s") && !bare.endsWith("ss");
        return plural ? bare.substring(0, bare.length() - 1) : bare;
    }
}
