package attache.app.http;

import attache.app.catalogue.ActorLine;
import attache.app.catalogue.Catalogue;
import attache.app.catalogue.ConflictRow;
import attache.app.catalogue.LedgerRow;
import attache.record.AmountForm;
import attache.view.EntryLine;
import attache.view.StageSum;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Entries, sums and conflicts in lists, as the API gives them. */
final class EntryForms {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private EntryForms() {}

    /** An entry in a list. */
    static ObjectNode row(LedgerRow row) {
        EntryLine line = row.line();
        ObjectNode node = JSON.objectNode();
        node.put("entry", line.id());
        node.put("name", row.name());
        node.put("kind", line.kind().name().toLowerCase(Locale.ROOT));
        node.put("stage", line.stage().code());
        node.put("certainty", line.certainty().code());
        strings(line.donors(), node.putArray("donors"));
        strings(line.recipients(), node.putArray("recipients"));
        node.put("support", row.support());
        strings(row.classes().stream().sorted().toList(), node.putArray("classes"));
        node.put("what", line.what());
        line.howMuch().ifPresent(words -> node.put("how_much", words));
        line.money().ifPresent(money -> node.set("money", AmountForm.write(money)));
        line.whenWords().ifPresent(words -> node.put("when", words));
        line.date().ifPresent(date -> node.put("date", date));
        line.reported().ifPresent(day -> node.put("reported", day));
        node.put("records", line.records());
        node.put("origins", line.origins());
        node.put("conflicts", row.conflicts());
        return node;
    }

    /** {@code {stage, currency, value, words, entries}}. */
    static ObjectNode sum(StageSum sum) {
        ObjectNode node = JSON.objectNode();
        node.put("stage", sum.stage().code());
        node.put("currency", sum.currency());
        node.put("value", sum.amount());
        node.put("words", sum.words());
        strings(sum.entries(), node.putArray("entries"));
        return node;
    }

    /** {@code [{value, count}, …]}. */
    static ArrayNode counts(Map<String, Integer> counts) {
        ArrayNode array = JSON.arrayNode();
        counts.forEach((value, count) -> array.addObject().put("value", value).put("count", count));
        return array;
    }

    /** {@code [{value, count, label, number?}, …]} of actors. */
    static ArrayNode actors(Map<String, Integer> counts, Catalogue catalogue) {
        ArrayNode array = JSON.arrayNode();
        counts.forEach((value, count) -> {
            ObjectNode one = array.addObject().put("value", value).put("count", count);
            one.put("label", catalogue.giver(value).map(ActorLine::label).orElse(value));
            catalogue.giver(value).flatMap(ActorLine::number).ifPresent(number -> one.put("number", number));
        });
        return array;
    }

    /**
     * A conflict with the entries of its sides: {@link attache.view.ConflictLine#write}, {@code entry} in each side, {@code settled: {holds,
     * decision, who, at, why}} where a reviewer has settled it.
     */
    static ObjectNode conflict(ConflictRow row) {
        ObjectNode node = row.line().write();
        row.left().ifPresent(entry -> ((ObjectNode) node.path("left")).put("entry", entry));
        row.right().ifPresent(entry -> ((ObjectNode) node.path("right")).put("entry", entry));
        row.settled()
                .ifPresent(settled -> node.putObject("settled")
                        .put("holds", settled.holds().code())
                        .put("decision", settled.link().id())
                        .put("who", settled.link().who())
                        .put("at", settled.link().at().toString())
                        .put("why", settled.link().why()));
        return node;
    }

    private static void strings(Collection<String> values, ArrayNode node) {
        values.forEach(node::add);
    }
}
