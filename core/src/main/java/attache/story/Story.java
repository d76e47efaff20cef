package attache.story;

import attache.article.Article;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Articles on one event.
 *
 * @param id stable as long as the story's earliest article is
 * @param articles earliest first, undated ones last; at least one
 */
public record Story(String id, List<Article> articles) {

    public Story {
        articles = List.copyOf(articles);
        if (articles.isEmpty()) {
            throw new IllegalArgumentException("A story without articles: " + id + ".");
        }
    }

    /** What to call it: the title of its first article that has one, or else the first article's name. */
    public String name() {
        return articles.stream()
                .flatMap(article -> article.title().stream())
                .findFirst()
                .orElse(articles.getFirst().doc());
    }

    /** The first day on which it was told of, where one of its articles is dated. */
    public Optional<LocalDate> first() {
        return articles.stream()
                .flatMap(article -> article.published().stream())
                .min(LocalDate::compareTo);
    }

    /** The last day on which it was told of, where one of its articles is dated. */
    public Optional<LocalDate> last() {
        return articles.stream()
                .flatMap(article -> article.published().stream())
                .max(LocalDate::compareTo);
    }
}
