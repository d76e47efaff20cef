package attache.record.statement;

import attache.annotation.speech.Force;
import attache.record.Form;
import attache.source.ResourceTable;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * What of a statement tells its act: the cue, its force, the form, and which classes of words stand in the content, alone and
 * together ("will" with a word of support). Immutable and thread-safe. Data: {@code act-words.tsv}.
 */
public final class ActFeatures {
    private static final Pattern WORD = Pattern.compile("n't|'ll|[\\p{L}]++(?:-[\\p{L}]++)*+");
    private static final Set<String> OWN = Set.of("he", "she", "they", "we", "i", "his", "her", "their", "our");

    private final Map<String, Set<String>> classes;

    private ActFeatures(Map<String, Set<String>> classes) {
        this.classes = classes;
    }

    /** The features by the words that ship; throws {@link IllegalStateException} where the file has a fault. */
    public static ActFeatures standard() {
        Map<String, Set<String>> classes = new HashMap<>();
        for (List<String> cells : ResourceTable.rows(ActFeatures.class, "act-words.tsv", 2)) {
            classes.computeIfAbsent(cells.get(1), word -> new HashSet<>()).add(cells.get(0));
        }
        return new ActFeatures(Map.copyOf(classes));
    }

    /**
     * The names of the features that hold.
     *
     * @param force what the cue alone says is done
     * @param cue the cue as a record names it
     * @param form how much is quoted
     * @param content the words said
     */
    public SortedSet<String> of(Force force, String cue, Form form, String content) {
        List<String> words = words(content);
        Set<String> held = new HashSet<>();
        words.forEach(word -> held.addAll(classes.getOrDefault(word, Set.of())));
        SortedSet<String> features = new TreeSet<>();
        features.add("always");
        features.add("force:" + force.name().toLowerCase(Locale.ROOT));
        features.add("cue:" + cue);
        features.add("form:" + form.name().toLowerCase(Locale.ROOT));
        held.forEach(name -> features.add("has:" + name));
        together(words, held, features);
        return features;
    }

    private static List<String> words(String content) {
        String plain = content.toLowerCase(Locale.ROOT).replace('’', '\'').replace("n't", " n't");
        return WORD.matcher(plain).results().map(MatchResult::group).toList();
    }

    private static void together(List<String> words, Set<String> held, Set<String> features) {
        boolean ahead = held.contains("possible") || held.contains("future");
        boolean own = !words.isEmpty() && OWN.contains(words.getFirst());
        add(features, "support-ahead", held.contains("support") && held.contains("future"));
        add(features, "we-ahead", held.contains("first") && held.contains("future"));
        add(features, "others-need", held.contains("need") && !held.contains("first"));
        add(features, "plain-denial", held.contains("denial") && !ahead);
        add(features, "threat-possible", held.contains("threat") && held.contains("possible"));
        add(features, "threat-now", held.contains("threat") && !ahead);
        add(features, "if-then", words.contains("if") && (words.contains("will") || words.contains("would")));
        add(features, "if", words.contains("if"));
        add(features, "infinitive", !words.isEmpty() && words.getFirst().equals("to"));
        add(features, "harm-done", (held.contains("harm") || held.contains("blame")) && !ahead);
        add(features, "harm-ahead", held.contains("harm") && ahead);
        add(features, "own-ahead", own && held.contains("future"));
        add(features, "own-ready", own && held.contains("ready"));
        add(features, "own-denial", own && held.contains("denial"));
        add(features, "support-ready", held.contains("support") && held.contains("ready"));
    }

    private static void add(Set<String> features, String name, boolean holds) {
        if (holds) {
            features.add("with:" + name);
        }
    }
}
