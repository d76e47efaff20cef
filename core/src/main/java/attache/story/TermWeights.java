package attache.story;

import attache.article.Article;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Weighs the words of articles: TF-IDF over the articles themselves, with words of the headline and the lead counted
 * {@value #LEAD} times and names weighing {@value #NAME} times as much, for events of one sort differ by who and where.
 */
final class TermWeights {
    private static final int LEAD_LINES = 3;
    private static final double LEAD = 2;
    private static final double NAME = 2;

    /** Terms kept of one article: the heaviest. */
    private static final int MOST_TERMS = 160;

    private static final Set<String> STOP_WORDS = new HashSet<>(Lexicon.lines("stopwords.txt"));

    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<int[]> spread = new ArrayList<>();
    private int texts;

    private TermWeights() {}

    /** Vectors of length 1, one for each of {@code articles} and in their order. */
    static List<TermVector> of(List<Article> articles) {
        TermWeights weights = new TermWeights();
        List<Map<Integer, Double>> counts =
                articles.stream().map(weights::counted).toList();
        return counts.stream().map(weights::weighed).toList();
    }

    /** Counts of {@code spread}: texts that hold the term, times it occurs, times it occurs as a name. */
    private Map<Integer, Double> counted(Article article) {
        // A headline that opens the body already is not counted twice.
        String title =
                article.title().filter(line -> !article.body().startsWith(line)).orElse("");
        String text = title.isEmpty() ? article.body() : title + "\n" + article.body();
        Map<Integer, Double> counts = new HashMap<>();
        for (Words.Word word : Words.of(text)) {
            if (word.key().length() < 2 || STOP_WORDS.contains(word.key())) {
                continue;
            }
            int number = numbers.computeIfAbsent(word.key(), _ -> {
                spread.add(new int[3]);
                return spread.size() - 1;
            });
            int[] seen = spread.get(number);
            seen[1]++;
            seen[2] += word.name() ? 1 : 0;
            counts.merge(number, word.line() < LEAD_LINES ? LEAD : 1, Double::sum);
        }
        counts.keySet().forEach(number -> spread.get(number)[0]++);
        texts++;
        return counts;
    }

    private TermVector weighed(Map<Integer, Double> counts) {
        Map<Integer, Double> weights = new HashMap<>();
        counts.forEach((number, count) -> {
            int[] seen = spread.get(number);
            double rare = Math.log((texts + 1.0) / seen[0]);
            double name = seen[2] * 2 > seen[1] ? NAME : 1;
            weights.put(number, (1 + Math.log(count)) * rare * name);
        });
        return TermVector.unit(weights, MOST_TERMS);
    }
}
