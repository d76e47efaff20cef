package attache.article;

import attache.article.page.Page;
import attache.source.Finding;
import attache.source.Place;
import attache.text.OffsetMap;
import attache.text.Span;
import java.util.List;
import java.util.Optional;

/**
 * An article that was read, with the way back to its source.
 *
 * @param input the input that it stands in, as it was given
 * @param place where it begins in the input: the whole of it, or a line
 * @param article the article
 * @param source the decoded text that its body was made from: the whole file, or the title and the text of a JSON object
 *     or a page
 * @param toSource from the body's units to those of {@code source}; its text is the body
 * @param findings what was assumed or left out
 * @param page all that was found on the page, for an article of one
 */
public record ReadArticle(
        String input,
        Place place,
        Article article,
        String source,
        OffsetMap toSource,
        List<Finding> findings,
        Optional<Page> page)
        implements ReadResult {

    /** An article of an input that is no page. */
    public ReadArticle(
            String input, Place place, Article article, String source, OffsetMap toSource, List<Finding> findings) {
        this(input, place, article, source, toSource, findings, Optional.empty());
    }

    public ReadArticle {
        if (!toSource.text().equals(article.body())) {
            throw new IllegalArgumentException("The map leads back from another text than the body of " + input + ".");
        }
        findings = List.copyOf(findings);
    }

    /**
     * The source's own characters for {@code span} of the body. In plain text they are the body's, white space aside; in
     * Markdown they keep the marks that the body is without.
     */
    public String sourceWords(Span span) {
        return toSource.toOriginal(span).in(source);
    }
}
