package attache.annotation.parse;

import attache.text.Span;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The place, date and agency that open a dispatch and are nobody's words: {@code MINSK, 24 April (Agency) –}. A parser takes the place for who
 * acts, and who acts for another name of the place.
 */
public final class Dateline {
    private static final int LONGEST = 90;

    private static final String REST = "(?:, [\\p{L}0-9.' ]{2,30}){0,3}";
    private static final String AGENCY = "\\([\\p{L}. /]{2,30}\\)";
    private static final String PLACE = "\\p{Lu}[\\p{L}.'’ ]{2,30}";
    private static final String DAY = "(?:\\d{1,2} \\p{Lu}\\p{L}{2,8}|\\p{Lu}\\p{L}{2,8}\\.? \\d{1,2})(?:,? \\d{4})?";

    /** Bodies with names in capitals, which open no dispatch. */
    private static final String BODIES = "(?!(?:NATO|OSCE|UNICEF|UNHCR|OPEC|BRICS|ASEAN|ECOWAS|IAEA|UNESCO)\\b)";

    private static final Pattern BEGIN = Pattern.compile("\\A(?:" + PLACE + REST + " ?" + AGENCY + "|" + PLACE + ", "
            + DAY + "|" + BODIES + "\\p{Lu}{3}[\\p{Lu}.' ]{0,27}" + REST + ") ?[-–—]{1,2} ?(?=[\\p{Lu}\\p{N}\"“‘'])");

    private Dateline() {}

    /** Where the words behind the dateline of a sentence begin, as an offset of {@code body}; the sentence's start where it has none. */
    public static int end(String body, Span sentence) {
        int start = sentence.start();
        boolean opens = start == 0 || body.charAt(start - 1) == '\n';
        if (!opens) {
            return start;
        }
        Matcher matcher = BEGIN.matcher(body.substring(start, Math.min(sentence.end(), start + LONGEST)));
        return matcher.find() ? start + matcher.end() : start;
    }
}
