package attache.annotation;

import java.util.List;

/**
 * Finds sentences, tokens and dependencies. The one door to a parsing engine, so that another can take its place.
 */
public interface Parser {

    /** The sentences of {@code body} without a parse: cheap, loads no model. Their order is that of the text. */
    List<attache.text.Span> sentences(String body);

    /**
     * Parses one sentence.
     *
     * @param body the article's body
     * @param sentence where the sentence stands, as {@link #sentences} gave it
     * @return the sentence with tokens whose spans count from the start of {@code body}
     */
    Sentence parse(String body, attache.text.Span sentence);
}
