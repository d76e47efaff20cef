package attache.annotation;

import attache.article.Article;
import attache.text.Span;
import java.util.List;
import java.util.function.IntFunction;

/**
 * An article with its sentences. A sentence is parsed when it is first asked for, and kept.
 *
 * <p>Not safe for use by several threads: one thread reads one article.
 */
public final class AnnotatedArticle {
    private final Article article;
    private final List<Span> spans;
    private final IntFunction<Sentence> parse;
    private final Sentence[] parsed;

    /** {@code parser} gives the sentences, and parses them on demand. */
    public AnnotatedArticle(Article article, Parser parser) {
        this.article = article;
        this.spans = parser.sentences(article.body());
        this.parse = i -> parser.parse(article.body(), spans.get(i));
        this.parsed = new Sentence[spans.size()];
    }

    /** The article as published. */
    public Article article() {
        return article;
    }

    /** The text that spans count in. */
    public String body() {
        return article.body();
    }

    /** Where the sentences stand, in order; loads no model. */
    public List<Span> sentenceSpans() {
        return spans;
    }

    /** The characters of sentence {@code number}; loads no model. */
    public String sentenceText(int number) {
        return spans.get(number).in(article.body());
    }

    /** The parse of sentence {@code number}. */
    public Sentence sentence(int number) {
        Sentence sentence = parsed[number];
        if (sentence == null) {
            sentence = parse.apply(number);
            parsed[number] = sentence;
        }
        return sentence;
    }

    /** Whether the sentences {@code number} and {@code number + 1} stand in one paragraph (on one line). */
    public boolean sameParagraphAsNext(int number) {
        return number + 1 < spans.size()
                && article.body()
                                .substring(
                                        spans.get(number).end(),
                                        spans.get(number + 1).start())
                                .indexOf('\n')
                        < 0;
    }
}
