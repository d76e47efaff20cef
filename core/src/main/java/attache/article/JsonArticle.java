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
        String source = WellFormed.of(body.get().asString());
        OffsetMap toSource = Body.ofPlainText(source, 0);
        if (toSource.text().isBlank()) {
            return unreadable(input, place, "the article's text is empty");
        }
        Publication publication = Publication.of(value, input, place);
        String doc = publication.id().orElseGet(() -> DocumentName.of(input) + ":" + number);
        Article article = Articles.of(doc, publication, publication.title(), toSource.text());
        return new ReadArticle(input, place, article, source, toSource, publication.remarks());
    }

    private static Unreadable unreadable(String input, Place place, String reason) {
        return new Unreadable(new Finding(
                input, place, Problem.NO_BODY, reason, "Give an object an article, with its text under \"body\"."));
    }
}
