package attache.story;

import attache.annotation.gazetteer.Gazetteer;
import attache.annotation.gazetteer.OutletEntry;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells outlets from other names, by the gazetteer and by {@code outlet-words.txt}. */
final class Outlets {
    private static final Gazetteer GAZETTEER = Gazetteer.standard();
    private static final Set<String> LAST_WORDS = new HashSet<>(Lexicon.lines("outlet-words.txt"));
    private static final Pattern MARKS = Pattern.compile("[^\\p{L}\\p{N}/ -]");

    private Outlets() {}

    /** The outlet's usual name where {@code name} is one's. */
    static Optional<String> named(String name) {
        Optional<String> known = GAZETTEER
                .outlet(name)
                .or(() -> GAZETTEER.outlet(bare(name)))
                .or(() -> GAZETTEER.outlet("The " + bare(name)))
                .map(OutletEntry::name);
        String key = key(name);
        return known.or(() -> LAST_WORDS.contains(key.substring(key.lastIndexOf(' ') + 1))
                ? Optional.of(name.strip())
                : Optional.empty());
    }

    /** The outlet that a claim is credited to: the innermost of {@code names}, which are outermost last. */
    static Optional<String> credited(List<String> names) {
        return names.stream().flatMap(name -> named(name).stream()).findFirst();
    }

    private static String bare(String name) {
        String stripped = name.strip();
        return stripped.regionMatches(true, 0, "the ", 0, 4) ? stripped.substring(4) : stripped;
    }

    /** What two spellings of one outlet's name have in common. */
    static String key(String name) {
        return MARKS.matcher(bare(name).toLowerCase(Locale.ROOT)).replaceAll("").strip();
    }
}
