package attache.app.store;

import attache.annotation.Quantity;
import attache.article.Article;
import attache.record.Assistance;
import attache.record.Claim;
import attache.record.CodebookForm;
import attache.record.CodebookRecord;
import attache.record.Event;
import attache.record.Figure;
import attache.record.Ground;
import attache.record.Role;
import attache.record.SourcedRecord;
import attache.record.Statement;
import attache.text.Span;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * A record as a row of the table {@code record}, out and in without loss.
 *
 * @param id the record's
 * @param kind the codebook's name of its kind
 * @param rule what found it
 * @param confidence from 0 to 1, unrounded
 * @param payload the record in the codebook's form; a quantity whose zeros do not tell its precision carries {@code step}
 * @param evidence {@code [[start, end], …]}
 * @param grounds {@code [["field", start, end], …]}
 */
record RecordRow(
        String id, String kind, String rule, double confidence, String payload, String evidence, String grounds) {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    /** The row of {@code sourced}. */
    static RecordRow of(SourcedRecord sourced) {
        CodebookRecord record = sourced.record();
        Claim claim = record.claim();
        ObjectNode payload = CodebookForm.write(record, sourced.article().body());
        steps(record, payload);
        ArrayNode evidence = JsonNodeFactory.instance.arrayNode();
        claim.evidence().forEach(span -> evidence.addArray().add(span.start()).add(span.end()));
        ArrayNode grounds = JsonNodeFactory.instance.arrayNode();
        claim.grounds()
                .forEach(ground -> grounds.addArray()
                        .add(ground.field())
                        .add(ground.span().start())
                        .add(ground.span().end()));
        return new RecordRow(
                sourced.id(),
                record.kind(),
                claim.rule(),
                claim.confidence(),
                payload.toString(),
                evidence.toString(),
                grounds.toString());
    }

    /** The record again, in {@code article}. */
    SourcedRecord in(Article article) {
        List<Span> spans = new ArrayList<>();
        for (JsonNode span : JSON.readTree(evidence)) {
            spans.add(new Span(span.get(0).asInt(), span.get(1).asInt()));
        }
        List<Ground> places = new ArrayList<>();
        for (JsonNode ground : JSON.readTree(grounds)) {
            places.add(new Ground(
                    ground.get(0).asString(),
                    new Span(ground.get(1).asInt(), ground.get(2).asInt())));
        }
        return new SourcedRecord(id, article, CodebookForm.read(JSON.readTree(payload), spans, confidence, places));
    }

    private static void steps(CodebookRecord record, ObjectNode payload) {
        switch (record) {
            case Assistance a -> {
                for (int i = 0; i < a.items().size(); i++) {
                    JsonNode item = payload.path("items").get(i);
                    a.items().get(i).count().ifPresent(count -> step(count, (ObjectNode) item));
                }
                a.money().ifPresent(money -> step(money.amount(), (ObjectNode) payload.path("money")));
            }
            case Figure f -> step(f.quantity(), payload);
            case Statement _, Event _, Role _ -> {}
        }
    }

    private static void step(Quantity quantity, ObjectNode node) {
        if (quantity.step().compareTo(Quantity.stepOf(quantity.anchor())) != 0) {
            node.put("step", quantity.step());
        }
    }
}
