package attache.article;

import attache.source.Finding;
import attache.source.Place;
import attache.text.OffsetMap;
import attache.text.Span;
import java.util.List;

/**
 * An article that was read, with the way back to its source.
 *
 * @param input the input that it stands in, as it was given
 * @param place where it begins in the input: the whole of it, or a line
 * @param article the article
 * @param source the decoded text that its body was made from: the whole file, or the title and the text of a JSON object
 * @param toSource from the body's units to those of {@code source}; its text is the body
 * @param findings what was assumed or left out
 */
public record ReadArticle(
        String input, Place place, Article article, String source, OffsetMap toSource, List<Finding> findings)
        implements ReadResult {

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
