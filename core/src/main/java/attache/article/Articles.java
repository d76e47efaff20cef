package attache.article;

import attache.text.OffsetMap;
import java.util.Optional;

/** Puts an article together from what is known of its publication and its body. */
final class Articles {
    private Articles() {}

    /**
     * The article. The digest is the body's alone: a copy under another headline is a copy.
     *
     * @param body without the title
     * @param text the body behind the title: what spans count in
     */
    static Article of(String doc, Publication publication, Optional<String> title, OffsetMap body, OffsetMap text) {
        return new Article(
                doc,
                BodyDigest.of(body.text()),
                title,
                publication.published(),
                publication.url(),
                publication.outlet(),
                publication.authors(),
                text.text());
    }
}
