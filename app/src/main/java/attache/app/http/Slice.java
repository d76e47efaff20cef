package attache.app.http;

import java.util.List;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Which part of a list is wanted.
 *
 * @param offset how many to pass over
 * @param limit how many at most
 */
record Slice(int offset, int limit) {
    static final String[] NAMES = {"offset", "limit"};

    private static final int USUAL = 50;
    private static final int MOST = 500;
    private static final int FURTHEST = 10_000_000;

    /** What the parameters {@code offset} and {@code limit} ask for. */
    static Slice of(Parameters parameters) {
        return new Slice(parameters.number("offset", 0, 0, FURTHEST), parameters.number("limit", USUAL, 1, MOST));
    }

    /** The part of {@code all}. */
    <T> List<T> of(List<T> all) {
        return all.subList(Math.min(offset, all.size()), Math.min(offset + limit, all.size()));
    }

    /** {@code {total, offset, limit, items}} of {@code all}. */
    <T> ObjectNode page(List<T> all, Function<T, ? extends JsonNode> form) {
        return page(all.size(), of(all).stream().<JsonNode>map(form).toList());
    }

    /** {@code {total, offset, limit, items}}. */
    ObjectNode page(long total, List<? extends JsonNode> items) {
        ObjectNode node = JsonNodeFactory.instance
                .objectNode()
                .put("total", total)
                .put("offset", offset)
                .put("limit", limit);
        ArrayNode array = node.putArray("items");
        items.forEach(array::add);
        return node;
    }

    /** The names of {@code offset} and {@code limit} behind others. */
    static String[] with(String... others) {
        String[] names = new String[others.length + NAMES.length];
        System.arraycopy(others, 0, names, 0, others.length);
        System.arraycopy(NAMES, 0, names, others.length, NAMES.length);
        return names;
    }
}
