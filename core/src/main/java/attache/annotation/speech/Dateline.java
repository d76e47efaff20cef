package attache.annotation.speech;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The place, date and agency that open a dispatch and are nobody's words: {@code MINSK, 24 April (Agency) –}. */
final class Dateline {
    private static final int LONGEST = 90;
    private static final Pattern BEGIN = Pattern.compile(
            "\\A(?:\\p{Lu}[\\p{L}.'’ ]{2,30}(?:, [\\p{L}0-9.' ]{2,30}){0,3} ?\\([\\p{L}. /]{2,30}\\)|\\p{Lu}{3}[\\p{Lu}.' ]{0,27}(?:, [\\p{L}0-9.' ]{2,30}){0,3}) ?[-–—]{1,2} ?(?=[\\p{L}\\p{N}\"“‘'])");

    private Dateline() {}

    /** Where the words behind the dateline of a scene's sentence begin, as an offset of the body; the sentence's start where it has none. */
    static int end(Scene scene) {
        int start = scene.sentence().span().start();
        boolean opens = start == 0 || scene.body().charAt(start - 1) == '\n';
        if (!opens) {
            return start;
        }
        int reach = Math.min(scene.sentence().span().end(), start + LONGEST);
        Matcher matcher = BEGIN.matcher(scene.body().substring(start, reach));
        return matcher.find() ? start + matcher.end() : start;
    }
}
