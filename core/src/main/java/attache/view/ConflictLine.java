package attache.view;

import attache.ledger.Conflict;
import attache.ledger.Side;
import java.util.Locale;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * A conflict as it is shown and kept.
 *
 * @param id the conflict's
 * @param type {@code contradiction}, {@code update}, {@code rounding}, {@code scope}
 * @param matter what the sides differ over, in lower case
 * @param about whose or what matter it is
 * @param left the earlier side
 * @param right the other side
 * @param reason why it is of this type, in words
 */
public record ConflictLine(String id, String type, String matter, String about, Says left, Says right, String reason) {

    /**
     * One side.
     *
     * @param says what it says, in short
     * @param words the words themselves
     * @param record the id of the record that carries it
     * @param doc the article that it stands in
     * @param origins how many independent origins the side rests on
     */
    public record Says(String says, String words, String record, String doc, int origins) {}

    /** The line of {@code conflict}. */
    public static ConflictLine of(Conflict conflict) {
        return new ConflictLine(
                conflict.id(),
                conflict.type(),
                conflict.matter().name().toLowerCase(Locale.ROOT),
                conflict.about(),
                side(conflict.left()),
                side(conflict.right()),
                conflict.reason());
    }

    private static Says side(Side side) {
        return new Says(
                side.says(),
                side.words().in(side.record().article().body()),
                side.record().id(),
                side.record().article().doc(),
                side.origins().count());
    }

    /** As a JSON object: {@code {conflict, type, matter, about, left: {says, words, record, doc, origins}, right, reason}}. */
    public ObjectNode write() {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("conflict", id);
        node.put("type", type);
        node.put("matter", matter);
        node.put("about", about);
        node.set("left", write(left));
        node.set("right", write(right));
        node.put("reason", reason);
        return node;
    }

    private static ObjectNode write(Says side) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("says", side.says)
                .put("words", side.words)
                .put("record", side.record)
                .put("doc", side.doc)
                .put("origins", side.origins);
    }

    /** Reads what {@link #write} gives. */
    public static ConflictLine read(JsonNode node) {
        return new ConflictLine(
                node.path("conflict").asString(),
                node.path("type").asString(),
                node.path("matter").asString(),
                node.path("about").asString(),
                readSide(node.path("left")),
                readSide(node.path("right")),
                node.path("reason").asString());
    }

    private static Says readSide(JsonNode node) {
        return new Says(
                node.path("says").asString(),
                node.path("words").asString(),
                node.path("record").asString(),
                node.path("doc").asString(),
                node.path("origins").asInt());
    }
}
