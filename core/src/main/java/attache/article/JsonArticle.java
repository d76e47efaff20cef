package attache.article;

import attache.source.Finding;
import attache.source.Place;
import attache.source.Problem;
import attache.text.OffsetMap;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** Reads an article from a JSON object. Stateless. */
final class JsonArticle {
    private JsonArticle() {}

    /**
     * The article in {@code value}.
     *
     * @param number the line of a JSON Lines file, or the position in a document: names an article without an id
     */
    static ReadResult read(String input, Place place, int number, JsonNode value) {
        if (!value.isObject()) {
            return unreadable(input, place, "this is no JSON object");
        }
        Optional<JsonNode> body = PublicationField.BODY.in(value).filter(JsonNode::isString);
        if (body.isEmpty()) {
            return unreadable(input, place, "the object has no text under \"body\", \"text\" or \"content\"");
        }
        Publication publication = Publication.of(value, input, place);
        String head = publication.title().map(title -> title + "\n\n").orElse("");
        String source = head + WellFormed.of(body.get().asString());
        OffsetMap text = Body.ofPlainText(source, head.length());
        if (text.text().isBlank()) {
            return unreadable(input, place, "the article's text is empty");
        }
        OffsetMap all = Headline.before(text, publication.title(), source, head.length());
        String doc = publication.id().orElseGet(() -> DocumentName.of(input) + ":" + number);
        Article article = Articles.of(doc, publication, publication.title(), text, all);
        return new ReadArticle(input, place, article, source, all, publication.remarks());
    }

    private static Unreadable unreadable(String input, Place place, String reason) {
        return new Unreadable(new Finding(
                input, place, Problem.NO_BODY, reason, "Give an object an article, with its text under \"body\"."));
    }
}
