package attache.record.assistance;

import attache.annotation.AnnotatedArticle;
import attache.annotation.cast.Cast;
import attache.record.Assistance;
import attache.record.Item;
import attache.text.Span;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What of a measure tells its sort of support: the things given, what the rules take it for, and what its sentence and its
 * article are about. For one article; as little safe for use by several threads as the article.
 */
public final class SupportFeatures {
    /** An article is about what it speaks of more than once. */
    private static final int FEWEST = 2;

    private final SupportTopics topics;
    private final AnnotatedArticle article;
    private final Map<String, Integer> inArticle = new TreeMap<>();

    /** Counts the topics of the sentences that {@code cast} has read. */
    public SupportFeatures(SupportTopics topics, AnnotatedArticle article, Cast cast) {
        this.topics = topics;
        this.article = article;
        for (int number = 0; number < article.sentenceSpans().size(); number++) {
            if (cast.isRead(number)) {
                topics.count(article.sentence(number))
                        .forEach((topic, count) -> inArticle.merge(topic, count, Integer::sum));
            }
        }
    }

    /** The names of the features that hold of a record of this article, whose sort of support is the rules'. */
    public SortedSet<String> of(Assistance record) {
        SortedSet<String> features = new TreeSet<>();
        String rule = record.support().code();
        features.add("always");
        features.add("rule:" + rule);
        features.add("rule+money:" + rule + (record.money().isPresent() ? "+money" : "+kind"));
        boolean whole = true;
        for (Item item : record.items()) {
            List<String> words = List.of(item.name().toLowerCase(Locale.ROOT).split(" ", -1));
            String noun = words.getLast();
            features.add("item:" + noun);
            features.add("rule+item:" + rule + "+" + noun);
            words.subList(0, words.size() - 1).forEach(word -> features.add("of:" + word));
            words.forEach(word -> topics.of(word).forEach(topic -> features.add("named:" + topic)));
            whole &= topics.isWhole(noun);
        }
        features.add("whole:" + whole);
        features.add("rule+whole:" + rule + "+" + whole);
        add("here", here(record), whole, features);
        add("article", speaksOf(), whole, features);
        // Of equals the first in the alphabet, so that a rerun gives the same.
        inArticle.entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue()
                        .thenComparing(
                                Map.Entry.<String, Integer>comparingByKey().reversed()))
                .ifPresent(most -> features.add("most:" + most.getKey()));
        return features;
    }

    private Set<String> here(Assistance record) {
        Span first = record.claim().evidence().getFirst();
        int number = article.sentenceSpans().indexOf(first);
        return number < 0 ? Set.of() : topics.count(article.sentence(number)).keySet();
    }

    private Set<String> speaksOf() {
        Set<String> found = new TreeSet<>(inArticle.keySet());
        found.removeIf(topic -> inArticle.getOrDefault(topic, 0) < FEWEST);
        return found;
    }

    private static void add(String place, Set<String> spoken, boolean whole, SortedSet<String> features) {
        spoken.forEach(topic -> {
            features.add(place + ":" + topic);
            if (whole) {
                features.add("whole+" + place + ":" + topic);
            }
        });
    }
}
