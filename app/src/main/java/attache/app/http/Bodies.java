package attache.app.http;

import attache.app.http.Problem.Kind;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Reads the bodies of requests: of the kind that is wanted, and no longer than it may be. Stateless. */
final class Bodies {
    private static final String JSON = "application/json";
    private static final int DEEPEST = 20;

    private static final JsonMapper MAPPER = new JsonMapper(JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(DEEPEST)
                    .maxStringLength(ServerOptions.LARGEST_JSON)
                    .build())
            .build());

    private Bodies() {}

    /**
     * The body's bytes.
     *
     * @param type the media type that it must be of: none that a form of another site could send
     * @throws Problem where it is of another type, or longer than {@code most} bytes
     */
    static byte[] bytes(Context context, String type, int most) {
        String given = Guard.header(context, "Content-Type").orElse("");
        if (!given.split(";", 2)[0].strip().toLowerCase(Locale.ROOT).equals(type)) {
            throw new Problem(
                    Kind.MEDIA_TYPE, "The body is to be " + type + ", not \"" + Problem.shortened(given) + "\".");
        }
        try {
            byte[] bytes = context.req().getInputStream().readNBytes(most + 1);
            if (bytes.length > most) {
                throw new Problem(Kind.TOO_LARGE, "The body is longer than " + most + " bytes.");
            }
            return bytes;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The JSON object in the body. */
    static ObjectNode object(Context context) {
        return object(context, ServerOptions.LARGEST_JSON);
    }

    /** The JSON object in the body, of at most {@code most} bytes. */
    static ObjectNode object(Context context, int most) {
        byte[] bytes = bytes(context, JSON, most);
        try {
            JsonNode node = MAPPER.readTree(bytes);
            if (node instanceof ObjectNode object) {
                return object;
            }
            throw new Problem(Kind.BODY, "The body is to be a JSON object.");
        } catch (JacksonException e) {
            throw new Problem(Kind.BODY, "The body is no JSON: " + e.getOriginalMessage());
        }
    }
}
