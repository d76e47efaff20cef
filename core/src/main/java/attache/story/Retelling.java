package attache.story;

import attache.article.Article;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One text telling in other words what another one tells.
 *
 * @param of the text that is retold
 * @param common how many of the retelling's names and numbers stand in it
 * @param all how many names and numbers the retelling has
 */
record Retelling(Article of, int common, int all) {
    private static final double RETOLD = 0.6;
    private static final int LEAST = 8;
    private static final int MOST_COMPARED = 50;

    /** The text among the first {@value #MOST_COMPARED} of {@code others} that {@code article} retells most of. */
    static Optional<Retelling> closest(Article article, List<Article> others) {
        Set<String> facts = facts(article);
        if (facts.size() < LEAST) {
            return Optional.empty();
        }
        return others.stream()
                .limit(MOST_COMPARED)
                .map(other -> new Retelling(other, common(facts, facts(other)), facts.size()))
                .filter(found -> found.common() >= RETOLD * found.all())
                .max(Comparator.comparingInt(Retelling::common));
    }

    private static Set<String> facts(Article article) {
        Set<String> facts = new HashSet<>();
        for (Words.Word word : Words.of(article.body())) {
            if (word.name() || Character.isDigit(word.key().charAt(0))) {
                facts.add(word.key());
            }
        }
        return facts;
    }

    private static int common(Set<String> facts, Set<String> others) {
        return (int) facts.stream().filter(others::contains).count();
    }

    /** What the finding rests on, in words. */
    String because() {
        return of.doc() + " (" + common + " of its " + all + " names and numbers stand there)";
    }
}
