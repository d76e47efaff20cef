package attache.app.cli;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Reads {@code FIELD=VALUE}: JSON where the codebook has a number, a list or an object, and else plain text. A list of names may be
 * given with commas, and {@code null} or nothing empties a field. Stateless.
 */
final class FieldValues {
    private static final Set<String> STRUCTURED = Set.of("items", "money", "value", "min", "max");
    private static final Set<String> LISTS =
            Set.of("donors", "recipients", "actors", "targets", "asserted_by", "conditions");
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private FieldValues() {}

    /**
     * The fields that {@code typed} give.
     *
     * @throws IllegalArgumentException where one has no {@code =}, or is no JSON where that is wanted
     */
    static ObjectNode read(List<String> typed) {
        ObjectNode fields = JSON.objectNode();
        for (String one : typed) {
            int equals = one.indexOf('=');
            if (equals < 1) {
                throw new IllegalArgumentException(
                        "\"" + one + "\" is no FIELD=VALUE such as stage=delivered or donors=NOR,SWE.");
            }
            String field = one.substring(0, equals);
            fields.set(field, value(field, one.substring(equals + 1)));
        }
        return fields;
    }

    private static JsonNode value(String field, String text) {
        Optional<JsonNode> json = json(text);
        if (text.isBlank() || text.equals("null")) {
            return LISTS.contains(field) || field.equals("items") ? JSON.arrayNode() : JSON.nullNode();
        }
        if (STRUCTURED.contains(field)) {
            return json.orElseThrow(() -> new IllegalArgumentException("The field " + field
                    + " wants JSON, such as money={\"value\":5000000,\"currency\":\"EUR\"} or value=40, not \"" + text
                    + "\"."));
        }
        if (LISTS.contains(field)) {
            return json.filter(JsonNode::isArray).orElseGet(() -> names(text));
        }
        return json.filter(JsonNode::isString).orElseGet(() -> JSON.stringNode(text));
    }

    private static ArrayNode names(String text) {
        ArrayNode names = JSON.arrayNode();
        Stream.of(text.split(",", -1)).map(String::strip).forEach(names::add);
        return names;
    }

    private static Optional<JsonNode> json(String text) {
        try {
            return Optional.of(MAPPER.readTree(text)).filter(node -> !node.isMissingNode());
        } catch (JacksonException e) {
            return Optional.empty();
        }
    }
}
