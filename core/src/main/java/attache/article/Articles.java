package attache.article;

import java.util.Optional;

/** Puts an article together from what is known of its publication and its body. */
final class Articles {
    private Articles() {}

    static Article of(String doc, Publication publication, Optional<String> title, String body) {
        return new Article(
                doc,
                BodyDigest.of(body),
                title,
                publication.published(),
                publication.url(),
                publication.outlet(),
                publication.authors(),
                body);
    }
}
