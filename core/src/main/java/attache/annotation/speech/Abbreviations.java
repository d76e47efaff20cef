package attache.annotation.speech;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Short names that an article itself spells out: "the Example Research Office (ERO)". The letters need not be those of a body's
 * English name, since a short name is often that of another language. Immutable.
 */
final class Abbreviations {
    private static final Pattern SPELT = Pattern.compile(
            "((?:\\p{Lu}[\\p{L}\\p{N}.'’&-]{0,30} (?:(?:of|the|for|and|on|in|to|de) ){0,2}){1,8}\\p{Lu}[\\p{L}\\p{N}.'’&-]{0,30}) \\((\\p{Lu}[\\p{Lu}\\p{N}]{1,7})\\)");

    private final Map<String, String> full;

    private Abbreviations(Map<String, String> full) {
        this.full = full;
    }

    /** Those of {@code body}; a short name whose letters are not in the long one's order is none, unless that names a body. */
    static Abbreviations of(String body, SpeakerNouns nouns) {
        Map<String, String> full = new LinkedHashMap<>();
        Matcher matcher = SPELT.matcher(body);
        while (matcher.find()) {
            if (spells(matcher.group(1), matcher.group(2)) || namesBody(matcher.group(1), nouns)) {
                full.putIfAbsent(matcher.group(2), matcher.group(1));
            }
        }
        return new Abbreviations(full);
    }

    private static boolean namesBody(String longName, SpeakerNouns nouns) {
        return Arrays.stream(longName.toLowerCase(Locale.ROOT).split(" "))
                .anyMatch(word -> nouns.is(word, SpeakerNouns.Sort.BODY));
    }

    /** The names spelt out, in order of the text. */
    List<String> spelt() {
        return List.copyOf(full.values());
    }

    private static boolean spells(String longName, String shortName) {
        int at = 0;
        for (int i = 0; i < longName.length() && at < shortName.length(); i++) {
            boolean begins = i == 0 || !Character.isLetterOrDigit(longName.charAt(i - 1));
            if (begins && Character.toUpperCase(longName.charAt(i)) == shortName.charAt(at)) {
                at++;
            }
        }
        return at == shortName.length();
    }

    /** {@code name} spelt out, or as it is. */
    String spelt(String name) {
        return full.getOrDefault(name, name);
    }
}
