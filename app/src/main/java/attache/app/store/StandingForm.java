package attache.app.store;

import attache.story.Merge;
import attache.story.Origin;
import attache.story.Standing;
import attache.story.TextQuality;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * How an article stands, as JSON: {@code {origin: {id, kind, name}, merge?: {report, reason, because, origin}, signals?: [[kind,
 * because], …], sources?: […]}}. Stateless.
 */
final class StandingForm {
    private static final JsonMapper JSON = new JsonMapper();

    private StandingForm() {}

    static String write(Standing standing) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.set("origin", origin(standing.origin()));
        standing.merge()
                .ifPresent(merge -> node.putObject("merge")
                        .put("report", merge.report())
                        .put("reason", merge.reason().name())
                        .put("because", merge.because())
                        .set("origin", origin(merge.origin())));
        if (!standing.quality().signals().isEmpty()) {
            ArrayNode signals = node.putArray("signals");
            standing.quality()
                    .signals()
                    .forEach(signal ->
                            signals.addArray().add(signal.kind().name()).add(signal.because()));
        }
        if (!standing.sources().isEmpty()) {
            ArrayNode sources = node.putArray("sources");
            standing.sources().forEach(sources::add);
        }
        return node.toString();
    }

    private static ObjectNode origin(Origin origin) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("id", origin.id())
                .put("kind", origin.kind().name())
                .put("name", origin.name());
    }

    /** Reads what {@link #write} gives. */
    static Standing read(String kept) {
        JsonNode node = JSON.readTree(kept);
        JsonNode merge = node.path("merge");
        List<TextQuality.Signal> signals = new ArrayList<>();
        node.path("signals")
                .forEach(signal -> signals.add(new TextQuality.Signal(
                        TextQuality.Kind.valueOf(signal.get(0).asString()),
                        signal.get(1).asString())));
        return new Standing(
                readOrigin(node.path("origin")),
                merge.isObject()
                        ? Optional.of(new Merge(
                                merge.path("report").asString(),
                                readOrigin(merge.path("origin")),
                                Merge.Reason.valueOf(merge.path("reason").asString()),
                                merge.path("because").asString()))
                        : Optional.empty(),
                new TextQuality(signals),
                node.path("sources").valueStream().map(JsonNode::asString).toList());
    }

    private static Origin readOrigin(JsonNode node) {
        return new Origin(
                node.path("id").asString(),
                Origin.Kind.valueOf(node.path("kind").asString()),
                node.path("name").asString());
    }
}
