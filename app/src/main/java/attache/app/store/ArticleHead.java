package attache.app.store;

import attache.article.Article;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What is known of an article beside its text, for lists.
 *
 * @param digest the article's
 * @param doc its name in output
 * @param title as published
 * @param published the day of publication
 * @param url where it was published, as the source gave it: any text
 * @param outlet who published it
 */
public record ArticleHead(
        String digest,
        String doc,
        Optional<String> title,
        Optional<LocalDate> published,
        Optional<String> url,
        Optional<String> outlet) {

    /** {@code article} without its text. */
    public static ArticleHead of(Article article) {
        return new ArticleHead(
                article.digest(), article.doc(), article.title(), article.published(), article.url(), article.outlet());
    }

    /** Its title, or else its name. */
    public String name() {
        return title.orElse(doc);
    }
}
