package attache.article;

import java.util.Optional;

/** Puts an article together from what is known of its publication and its body. */
final class Articles {
    private Articles() {}

    /**
     * The article; its title stands as the first paragraph of the text that spans count in, where the body does not begin with
     * it, since a headline makes claims of its own. The digest is the body's alone: a copy under another headline is a copy.
     */
    static Article of(String doc, Publication publication, Optional<String> title, String body) {
        return new Article(
                doc,
                BodyDigest.of(body),
                title,
                publication.published(),
                publication.url(),
                publication.outlet(),
                publication.authors(),
                title.filter(t -> !body.stripLeading().startsWith(t))
                        .map(t -> t + "\n\n" + body)
                        .orElse(body));
    }
}
