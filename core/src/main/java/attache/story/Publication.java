package attache.story;

import attache.article.Article;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;

/**
 * Where an article stands in order of publication: by date, the undated last, then by digest.
 *
 * @param published the day of publication
 * @param digest the article's
 */
public record Publication(Optional<LocalDate> published, String digest) implements Comparable<Publication> {
    private static final Comparator<Publication> ORDER = Comparator.comparing(
                    (Publication one) -> one.published.orElse(LocalDate.MAX))
            .thenComparing(Publication::digest);

    /** Where {@code article} stands. */
    public static Publication of(Article article) {
        return new Publication(article.published(), article.digest());
    }

    @Override
    public int compareTo(Publication other) {
        return ORDER.compare(this, other);
    }
}
