package attache.view;

import attache.article.Article;
import attache.record.SourcedRecord;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** An article with what was found in it. */
public final class ArticleView {
    private ArticleView() {}

    /** What is known of the article and its records, wrapped at {@code width}. */
    public static List<Line> lines(Article article, List<SourcedRecord> records, int width) {
        List<Line> lines = new ArrayList<>(RecordView.article(article).wrapped(width));
        if (!article.authors().isEmpty()) {
            lines.addAll(Line.of("by " + String.join(", ", article.authors())).wrapped(width));
        }
        lines.add(Line.of("article " + article.digest() + " (" + article.doc() + ")", Ink.FAINT));
        lines.add(Line.EMPTY);
        lines.add(Line.of("Records", Ink.STRONG).then("  " + records.size(), Ink.FAINT));
        for (SourcedRecord record : records) {
            RecordView.claim(record.record()).wrapped(width - 2).forEach(line -> lines.add(line.indented(2)));
            for (Line sentence : Evidence.lines(record.record().claim(), article.body())) {
                sentence.wrapped(width - 6).forEach(line -> lines.add(line.indented(6)));
            }
            lines.add(Line.of("record " + record.id(), Ink.FAINT).indented(6));
        }
        return lines;
    }

    /** {@code {article, doc, title?, published?, url?, outlet?, authors}}; {@code article} is its digest. */
    public static ObjectNode json(Article article) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("article", article.digest());
        node.put("doc", article.doc());
        article.title().ifPresent(title -> node.put("title", title));
        article.published().ifPresent(day -> node.put("published", day.toString()));
        article.url().ifPresent(url -> node.put("url", url));
        article.outlet().ifPresent(outlet -> node.put("outlet", outlet));
        ArrayNode authors = node.putArray("authors");
        article.authors().forEach(authors::add);
        return node;
    }
}
