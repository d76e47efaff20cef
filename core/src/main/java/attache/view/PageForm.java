package attache.view;

import attache.article.Article;
import attache.article.ReadArticle;
import attache.article.page.Page;
import attache.article.page.PageTime;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** An article as it was read from its input, for programs. Stateless. */
public final class PageForm {
    private PageForm() {}

    /**
     * {@code {file, title?, authors, published?, modified?, outlet?, language?, url?, section?, state?, body, captions?,
     * related?}}. Times are ISO 8601, with hour and offset where a page gives them; {@code body} is without the title; of an input
     * that is no page, what its front matter says.
     */
    public static ObjectNode write(ReadArticle read) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("file", read.input());
        Article article = read.article();
        node.put("doc", article.doc());
        article.title().ifPresent(title -> node.put("title", title));
        ArrayNode authors = node.putArray("authors");
        article.authors().forEach(authors::add);
        article.published().ifPresent(day -> node.put("published", day.toString()));
        article.outlet().ifPresent(outlet -> node.put("outlet", outlet));
        article.url().ifPresent(url -> node.put("url", url));
        read.page().ifPresentOrElse(page -> page(page, node), () -> node.put("body", withoutTitle(article)));
        return node;
    }

    private static void page(Page page, ObjectNode node) {
        page.published().map(PageTime::iso).ifPresent(time -> node.put("published", time));
        page.modified().map(PageTime::iso).ifPresent(time -> node.put("modified", time));
        page.language().ifPresent(language -> node.put("language", language));
        page.section().ifPresent(section -> node.put("section", section));
        node.put("state", page.state().code());
        node.put("body", page.body());
        ArrayNode captions = node.putArray("captions");
        page.captions().forEach(captions::add);
        ArrayNode related = node.putArray("related");
        page.related()
                .forEach(link -> related.addObject().put("text", link.text()).put("url", link.url()));
    }

    private static String withoutTitle(Article article) {
        String head = article.title().map(title -> title + "\n\n").orElse("");
        return article.body().startsWith(head) ? article.body().substring(head.length()) : article.body();
    }
}
