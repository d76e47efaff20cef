package attache.article;

import attache.source.Finding;
import attache.source.Limits;
import attache.source.Place;
import attache.source.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.Consumer;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads a JSON document: one article, an array of them, or several one after the other. One is held at a time. */
final class JsonDocumentReader {
    private final JsonMapper json;

    JsonDocumentReader(Limits limits) {
        this.json = JsonMapper.builder(JsonFactory.builder()
                        .streamReadConstraints(StreamReadConstraints.builder()
                                .maxStringLength(limits.articleBytes())
                                .build())
                        .disable(StreamReadFeature.AUTO_CLOSE_SOURCE)
                        .build())
                // Another article behind this one is no fault.
                .disable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .build();
    }

    /** Gives the articles of {@code stream}; where its JSON breaks off, the rest is one result that says so. */
    void read(String input, InputStream stream, Consumer<? super ReadResult> sink) throws IOException {
        int number = 0;
        try (JsonParser parser = json.createParser(stream)) {
            while (true) {
                JsonToken token = parser.nextToken();
                if (token == null) {
                    break;
                }
                if (token == JsonToken.START_ARRAY || token == JsonToken.END_ARRAY) {
                    continue;
                }
                int line = Math.max(1, parser.currentTokenLocation().getLineNr());
                JsonNode value = json.readTree(parser);
                number++;
                sink.accept(JsonArticle.read(input, new Place.Line(line), number, value));
            }
        } catch (JacksonIOException e) {
            throw e.getCause();
        } catch (JacksonException e) {
            number++;
            sink.accept(broken(input, e));
        }
        if (number == 0) {
            sink.accept(new Unreadable(new Finding(
                    input,
                    Place.WHOLE,
                    Problem.NO_BODY,
                    "the document holds no article",
                    "Give an object an article, with its text under \"body\".")));
        }
    }

    private static Unreadable broken(String input, JacksonException e) {
        Place place = e.getLocation() == null
                ? Place.WHOLE
                : new Place.LineColumn(
                        Math.max(1, e.getLocation().getLineNr()),
                        Math.max(1, e.getLocation().getColumnNr()));
        return new Unreadable(new Finding(
                input,
                place,
                Problem.JSON,
                "the document is no JSON from here on: " + e.getOriginalMessage(),
                "Mend it; what stands before was read."));
    }
}
