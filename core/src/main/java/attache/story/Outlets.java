package attache.story;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Tells outlets from other names, by {@code outlets.tsv} and {@code outlet-words.txt}. */
final class Outlets {
    private static final Map<String, String> NAMES = names();
    private static final Set<String> LAST_WORDS = new HashSet<>(Lexicon.lines("outlet-words.txt"));

    private Outlets() {}

    /** The outlet's usual name where {@code name} is one's. */
    static Optional<String> named(String name) {
        String key = key(name);
        String known = NAMES.get(key);
        if (known != null) {
            return Optional.of(known);
        }
        String last = key.substring(key.lastIndexOf(' ') + 1);
        return LAST_WORDS.contains(last) ? Optional.of(name.strip()) : Optional.empty();
    }

    /** The outlet that {@code names}, innermost first, credit first. */
    static Optional<String> credited(List<String> names) {
        return names.stream().flatMap(name -> named(name).stream()).findFirst();
    }

    /** What two spellings of one outlet's name have in common. */
    static String key(String name) {
        String bare = name.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}/ -]", "")
                .strip();
        return bare.startsWith("the ") ? bare.substring(4) : bare;
    }

    private static Map<String, String> names() {
        Map<String, String> names = new HashMap<>();
        for (String line : Lexicon.lines("outlets.tsv")) {
            String[] columns = line.split("\t", -1);
            String name = columns[0].strip();
            names.put(key(name), name);
            if (columns.length > 1 && !columns[1].isBlank()) {
                for (String other : columns[1].split("\\|", -1)) {
                    names.putIfAbsent(key(other), name);
                }
            }
        }
        return Map.copyOf(names);
    }
}
