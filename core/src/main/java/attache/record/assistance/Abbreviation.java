package attache.record.assistance;

import attache.annotation.Sentence;
import java.util.Locale;
import java.util.regex.Pattern;

/** Short forms in brackets behind what they are short for: "multipurpose wheeled vehicles (MWVs)" are one thing. */
final class Abbreviation {
    private static final Pattern LETTERS = Pattern.compile("(\\p{Lu}{2,8})s?");

    private Abbreviation() {}

    /** Whether the word at {@code token} stands alone in brackets and begins like the last of the words before them. */
    static boolean isAt(Sentence sentence, int token) {
        boolean alone = token > 1
                && token + 1 < sentence.size()
                && sentence.token(token - 1).form().equals("(")
                && sentence.token(token + 1).form().equals(")");
        var letters = LETTERS.matcher(sentence.token(token).form());
        if (!alone || !letters.matches()) {
            return false;
        }
        String last = letters.group(1).substring(letters.group(1).length() - 1);
        String before = sentence.token(token - 2).form().toUpperCase(Locale.ROOT);
        return before.startsWith(last) || sentence.token(token - 2).form().equals("-");
    }
}
