package attache.article;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/** Who signed an article, from a byline ("By A. Writer and B. Reporter") or a list of names. Stateless. */
final class Bylines {
    private static final Pattern BY = Pattern.compile("^by\\s+", Pattern.CASE_INSENSITIVE);
    private static final Pattern AND =
            Pattern.compile("\\s*(?:;|,\\s*and\\s|,|\\sand\\s|\\s&\\s)\\s*", Pattern.CASE_INSENSITIVE);

    private Bylines() {}

    /** The names in {@code value}, in order, each once; none for a value of another kind. */
    static List<String> names(JsonNode value) {
        Set<String> names = new LinkedHashSet<>();
        if (value.isArray()) {
            value.forEach(one -> Publication.text(one).ifPresent(names::add));
        } else {
            Publication.text(value).ifPresent(line -> names.addAll(split(line)));
        }
        return List.copyOf(names);
    }

    /** Cuts where every part is a name of two words and more, so that "Writer, Ann" and one-word desks stay whole. */
    private static List<String> split(String byline) {
        String bare = BY.matcher(byline).replaceFirst("");
        List<String> parts = new ArrayList<>(Arrays.asList(AND.split(bare, -1)));
        parts.removeIf(String::isBlank);
        return parts.stream().allMatch(part -> part.indexOf(' ') > 0) ? parts : List.of(bare);
    }
}
