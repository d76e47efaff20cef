package attache.view;

import attache.annotation.Edtf;
import attache.ledger.Entry;
import attache.ledger.Joined;
import attache.ledger.PartOf;
import attache.ledger.StageReached;
import attache.record.Actor;
import attache.record.AmountForm;
import attache.record.Certainty;
import attache.record.Item;
import attache.record.SourcedRecord;
import attache.record.Stage;
import attache.record.Support;
import attache.story.Independence;
import attache.story.Merge;
import attache.story.Origin;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Entries as JSON objects, out and in. Records stand in them by their ids.
 *
 * <p>{@code {entry, name, kind, total, stage, certainty, date?, reported?, donors, recipients, support, items, money?, records,
 * history: [{stage, date?, reported?, certainty, said_by, record}], joins: [{record, with, reason}], part_of?: {entry,
 * reason}, origins: [{id, kind, name}], merges: [{report, origin, reason, because}]}}; {@code stage}, {@code certainty}, {@code
 * date} and {@code reported} are those of the stage at which the entry stands.
 */
public final class EntryForm {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private EntryForm() {}

    /** The entry as a JSON object. */
    public static ObjectNode write(Entry entry) {
        ObjectNode node = JSON.objectNode();
        node.put("entry", entry.id());
        node.put("name", entry.name());
        node.put("kind", lower(entry.kind()));
        node.put("total", entry.total());
        stage(entry.standing(), node);
        strings(entry.donors().stream().map(Actor::name).toList(), node.putArray("donors"));
        strings(entry.recipients().stream().map(Actor::name).toList(), node.putArray("recipients"));
        node.put("support", entry.support().code());
        ArrayNode items = node.putArray("items");
        entry.items().forEach(item -> items.add(AmountForm.write(item)));
        entry.money().ifPresent(money -> node.set("money", AmountForm.write(money)));
        strings(entry.records().stream().map(SourcedRecord::id).toList(), node.putArray("records"));
        ArrayNode history = node.putArray("history");
        entry.history().forEach(reached -> {
            ObjectNode one = history.addObject();
            stage(reached, one);
            strings(reached.saidBy(), one.putArray("said_by"));
            one.put("record", reached.record().id());
        });
        ArrayNode joins = node.putArray("joins");
        entry.joins()
                .forEach(join -> joins.addObject()
                        .put("record", join.record())
                        .put("with", join.with())
                        .put("reason", join.reason()));
        entry.partOf()
                .ifPresent(part ->
                        node.putObject("part_of").put("entry", part.entry()).put("reason", part.reason()));
        origins(entry.origins(), node);
        return node;
    }

    private static void stage(StageReached reached, ObjectNode node) {
        node.put("stage", reached.stage().code());
        node.put("certainty", reached.certainty().code());
        reached.date().ifPresent(date -> node.put("date", date.expression()));
        reached.reported().ifPresent(day -> node.put("reported", day.toString()));
    }

    private static void origins(Independence independence, ObjectNode node) {
        ArrayNode origins = node.putArray("origins");
        independence.origins().forEach(origin -> origins.add(origin(origin)));
        ArrayNode merges = node.putArray("merges");
        independence
                .merges()
                .forEach(merge -> merges.addObject()
                        .put("report", merge.report())
                        .put("reason", lower(merge.reason()))
                        .put("because", merge.because())
                        .set("origin", origin(merge.origin())));
    }

    private static ObjectNode origin(Origin origin) {
        return JSON.objectNode()
                .put("id", origin.id())
                .put("kind", lower(origin.kind()))
                .put("name", origin.name());
    }

    private static void strings(List<String> values, ArrayNode node) {
        values.forEach(node::add);
    }

    /**
     * The entry in {@code node}.
     *
     * @param records the records that it names, by id
     * @throws IllegalArgumentException naming the record that is not among them
     */
    public static Entry read(JsonNode node, Map<String, SourcedRecord> records) {
        List<StageReached> history = new ArrayList<>();
        node.path("history").forEach(one -> history.add(stage(one, records)));
        List<Item> items = new ArrayList<>();
        node.path("items").forEach(item -> items.add(AmountForm.item(item)));
        List<Joined> joins = new ArrayList<>();
        node.path("joins")
                .forEach(join -> joins.add(new Joined(
                        join.path("record").asString(),
                        join.path("with").asString(),
                        join.path("reason").asString())));
        return new Entry(
                node.path("entry").asString(),
                node.path("name").asString(),
                Entry.Kind.valueOf(upper(node.path("kind"))),
                actors(node.path("donors")),
                actors(node.path("recipients")),
                Support.valueOf(upper(node.path("support"))),
                items,
                AmountForm.money(node.path("money")),
                history,
                standing(node, history),
                strings(node.path("records")).stream()
                        .map(id -> record(id, records))
                        .toList(),
                joins,
                optional(node.path("part_of").path("entry"))
                        .map(entry -> new PartOf(
                                entry, node.path("part_of").path("reason").asString())),
                independence(node));
    }

    private static StageReached stage(JsonNode node, Map<String, SourcedRecord> records) {
        return new StageReached(
                Stage.valueOf(upper(node.path("stage"))),
                optional(node.path("date")).map(Edtf::new),
                optional(node.path("reported")).map(LocalDate::parse),
                Certainty.valueOf(upper(node.path("certainty"))),
                strings(node.path("said_by")),
                record(node.path("record").asString(), records));
    }

    /** The turn that the entry's own fields repeat. */
    private static StageReached standing(JsonNode node, List<StageReached> history) {
        return history.stream()
                .filter(reached ->
                        reached.stage().code().equals(node.path("stage").asString())
                                && reached.certainty()
                                        .code()
                                        .equals(node.path("certainty").asString())
                                && reached.date().map(Edtf::expression).equals(optional(node.path("date")))
                                && reached.reported().map(LocalDate::toString).equals(optional(node.path("reported"))))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "The entry " + node.path("entry") + " stands at a stage that is not in its history."));
    }

    private static Independence independence(JsonNode node) {
        List<Origin> origins = new ArrayList<>();
        node.path("origins").forEach(origin -> origins.add(origin(origin)));
        List<Merge> merges = new ArrayList<>();
        node.path("merges")
                .forEach(merge -> merges.add(new Merge(
                        merge.path("report").asString(),
                        origin(merge.path("origin")),
                        Merge.Reason.valueOf(upper(merge.path("reason"))),
                        merge.path("because").asString())));
        return new Independence(origins, merges);
    }

    private static Origin origin(JsonNode node) {
        return new Origin(
                node.path("id").asString(),
                Origin.Kind.valueOf(upper(node.path("kind"))),
                node.path("name").asString());
    }

    private static SourcedRecord record(String id, Map<String, SourcedRecord> records) {
        SourcedRecord record = records.get(id);
        if (record == null) {
            throw new IllegalArgumentException(
                    "The entry names the record " + id + ", which is not among those given.");
        }
        return record;
    }

    private static List<Actor> actors(JsonNode node) {
        return strings(node).stream().map(Actor::new).toList();
    }

    private static List<String> strings(JsonNode node) {
        List<String> values = new ArrayList<>();
        node.forEach(value -> values.add(value.asString()));
        return values;
    }

    private static Optional<String> optional(JsonNode node) {
        return node.isString() ? Optional.of(node.asString()) : Optional.empty();
    }

    private static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    private static String upper(JsonNode code) {
        return code.asString().toUpperCase(Locale.ROOT);
    }
}
