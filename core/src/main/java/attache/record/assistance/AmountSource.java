package attache.record.assistance;

import attache.article.Article;
import attache.text.Span;
import java.util.List;

/** Reads the numbers that a stretch of a body states. */
public interface AmountSource {

    /** The numbers within {@code sentence} of {@code body}, in order. */
    List<Stated> in(String body, Span sentence, Article article);
}
