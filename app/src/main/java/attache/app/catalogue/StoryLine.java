package attache.app.catalogue;

import attache.app.store.ArticleHead;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Articles on one event.
 *
 * @param id the story's
 * @param name what to call it
 * @param articles in order of publication, undated ones last
 * @param origins how many texts and outlets they go back to
 */
public record StoryLine(String id, String name, List<Told> articles, int origins) {

    public StoryLine {
        articles = List.copyOf(articles);
    }

    /**
     * One article.
     *
     * @param article what is known of it
     * @param origin the {@code doc} or outlet that it goes back to
     */
    public record Told(ArticleHead article, String origin) {
        /** Whether it goes back to another text or outlet. */
        public boolean copy() {
            return !origin.equals(article.doc());
        }
    }

    /** The first day on which it was told of. */
    public Optional<LocalDate> first() {
        return articles.stream()
                .flatMap(told -> told.article().published().stream())
                .min(LocalDate::compareTo);
    }

    /** The last day on which it was told of. */
    public Optional<LocalDate> last() {
        return articles.stream()
                .flatMap(told -> told.article().published().stream())
                .max(LocalDate::compareTo);
    }
}
