package attache.record.assistance;

import attache.annotation.Sentence;
import attache.source.ResourceTable;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Which words speak of arms, of relief, of money … Immutable and thread-safe. Data: {@code support-topics.tsv}. */
public final class SupportTopics {
    private static final String WHOLE = "whole";

    private final Map<String, Set<String>> byWord;

    private SupportTopics(Map<String, Set<String>> byWord) {
        this.byWord = byWord;
    }

    /** The words that ship; throws {@link IllegalStateException} where the file has a fault. */
    public static SupportTopics standard() {
        Map<String, Set<String>> byWord = new HashMap<>();
        for (List<String> cells : ResourceTable.rows(SupportTopics.class, "support-topics.tsv", 2)) {
            byWord.computeIfAbsent(cells.get(1), word -> new HashSet<>()).add(cells.get(0));
        }
        return new SupportTopics(Map.copyOf(byWord));
    }

    /** The topics that a word in lower case speaks of; none for most. */
    Set<String> of(String word) {
        Set<String> named = byWord.getOrDefault(word, Set.of());
        return named.contains(WHOLE)
                ? Set.copyOf(
                        named.stream().filter(topic -> !topic.equals(WHOLE)).toList())
                : named;
    }

    /** Whether a word names support as a whole and no thing: "aid", "package". */
    boolean isWhole(String word) {
        return byWord.getOrDefault(word, Set.of()).contains(WHOLE);
    }

    /** How many words of a sentence speak of each topic; topics without any are left out. */
    Map<String, Integer> count(Sentence sentence) {
        Map<String, Integer> counts = new TreeMap<>();
        sentence.tokens().forEach(token -> of(token.lemma()).forEach(topic -> counts.merge(topic, 1, Integer::sum)));
        return counts;
    }
}
