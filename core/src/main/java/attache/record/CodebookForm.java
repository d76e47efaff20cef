package attache.record;

import attache.annotation.Edtf;
import attache.text.Span;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Records as JSON objects in the codebook's form, in and out.
 *
 * <p>Out: the codebook's fields in its order, evidence as the body's own characters, absent fields left out; {@code rule}
 * and {@code confidence} stand behind them. In: what {@link #write} gives, and annotations made by hand, which have no rule
 * (it reads as {@value #BY_HAND}) and no grounds.
 */
public final class CodebookForm {
    /** The rule of a record that a person wrote. */
    public static final String BY_HAND = "by-hand";

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private CodebookForm() {}

    /** The record as a JSON object; {@code body} is the article's, in which its spans count. */
    public static ObjectNode write(CodebookRecord record, String body) {
        Claim claim = record.claim();
        ObjectNode node = JSON.objectNode();
        node.put("kind", record.kind());
        ArrayNode evidence = node.putArray("evidence");
        claim.evidence().forEach(span -> evidence.add(span.in(body)));
        node.put("certainty", claim.certainty().code());
        ArrayNode by = node.putArray("asserted_by");
        claim.assertedBy().forEach(by::add);
        switch (record) {
            case Assistance a -> write(a, node);
            case Statement s -> write(s, node);
            case Event e -> write(e, node);
            case Figure f -> write(f, node);
            case Role r -> write(r, node);
        }
        node.put("rule", claim.rule());
        node.put(
                "confidence",
                BigDecimal.valueOf(Math.round(claim.confidence() * 1000))
                        .movePointLeft(3)
                        .stripTrailingZeros());
        return node;
    }

    private static void write(Assistance a, ObjectNode node) {
        node.put("stage", a.stage().code());
        actors(a.donors(), node.putArray("donors"));
        actors(a.recipients(), node.putArray("recipients"));
        node.put("support", a.support().code());
        ArrayNode items = node.putArray("items");
        a.items().forEach(item -> items.add(AmountForm.write(item)));
        a.money().ifPresent(money -> node.set("money", AmountForm.write(money)));
        timing(a.timing(), node);
        if (!a.conditions().isEmpty()) {
            ArrayNode conditions = node.putArray("conditions");
            a.conditions().forEach(conditions::add);
        }
        a.purpose().ifPresent(purpose -> node.put("purpose", purpose));
    }

    private static void write(Statement s, ObjectNode node) {
        node.put("speaker", s.speaker());
        node.put("cue", s.cue());
        node.put("form", s.form().code());
        node.put("content", s.content());
        node.put("act", s.act().code());
        s.addressee().ifPresent(to -> node.put("addressee", to.name()));
    }

    private static void write(Event e, ObjectNode node) {
        node.put("type", e.type().code());
        actors(e.actors(), node.putArray("actors"));
        actors(e.targets(), node.putArray("targets"));
        timing(e.timing(), node);
        e.place().ifPresent(place -> node.put("place", place));
        node.put("status", e.status().code());
    }

    private static void write(Figure f, ObjectNode node) {
        node.put("subject", f.subject());
        node.put("measure", f.measure());
        AmountForm.write(f.quantity(), node);
        node.put("unit", f.unit());
        timing(f.timing(), node);
    }

    private static void write(Role r, ObjectNode node) {
        node.put("person", r.person());
        node.put("title", r.title());
        node.put("of", r.of().name());
        node.put("status", r.status().code());
    }

    private static void actors(List<Actor> actors, ArrayNode node) {
        actors.forEach(actor -> node.add(actor.name()));
    }

    private static void timing(Timing timing, ObjectNode node) {
        timing.date().ifPresent(date -> node.put("date", date.expression()));
        timing.text().ifPresent(text -> node.put("date_text", text));
    }

    /**
     * Reads a record.
     *
     * @param node an object in the codebook's form
     * @param body the article's body, in which the evidence is looked up, differences of white space aside
     * @throws IllegalArgumentException naming the field where one is missing or wrong, or where the evidence does not stand
     *     in the body
     */
    public static CodebookRecord read(JsonNode node, String body) {
        return read(node, evidence(node, body), node.path("confidence").asDouble(1), List.of());
    }

    /**
     * Reads a record whose places are known from elsewhere, so that nothing is looked up: a store keeps them beside the
     * record. A quantity may then carry {@code step} where its zeros do not tell it.
     *
     * @param node an object in the codebook's form; its {@code evidence} and {@code confidence} are not read
     * @throws IllegalArgumentException naming the field where one is missing or wrong
     */
    public static CodebookRecord read(JsonNode node, List<Span> evidence, double confidence, List<Ground> grounds) {
        Claim claim = new Claim(
                evidence,
                Certainty.valueOf(upper(node.path("certainty").asString("asserted"))),
                strings(node.path("asserted_by")),
                node.path("rule").asString(BY_HAND).intern(),
                confidence,
                grounds);
        String kind = text(node, "kind");
        return switch (kind) {
            case "assistance" -> assistance(claim, node);
            case "statement" ->
                new Statement(
                        claim,
                        text(node, "speaker"),
                        text(node, "cue").intern(),
                        Form.valueOf(upper(text(node, "form"))),
                        text(node, "content"),
                        Act.valueOf(upper(node.path("act").asString("inform"))),
                        optional(node, "addressee").map(name -> new Actor(name.intern())));
            case "event" ->
                new Event(
                        claim,
                        EventType.valueOf(text(node, "type")),
                        actors(node.path("actors")),
                        actors(node.path("targets")),
                        timing(node),
                        optional(node, "place"),
                        EventStatus.valueOf(upper(text(node, "status"))));
            case "figure" ->
                new Figure(
                        claim,
                        text(node, "subject"),
                        text(node, "measure").intern(),
                        AmountForm.quantity(node)
                                .orElseThrow(() -> new IllegalArgumentException(
                                        "The figure has neither value nor min nor max: " + node + ".")),
                        text(node, "unit").intern(),
                        timing(node));
            case "role" ->
                new Role(
                        claim,
                        text(node, "person"),
                        text(node, "title").intern(),
                        new Actor(text(node, "of").intern()),
                        RoleStatus.valueOf(upper(node.path("status").asString("unstated"))));
            default -> throw new IllegalArgumentException("No such kind of record: \"" + kind + "\".");
        };
    }

    private static Assistance assistance(Claim claim, JsonNode node) {
        List<Item> items = new ArrayList<>();
        node.path("items").forEach(item -> items.add(AmountForm.item(item)));
        return new Assistance(
                claim,
                Stage.valueOf(upper(text(node, "stage"))),
                actors(node.path("donors")),
                actors(node.path("recipients")),
                Support.valueOf(upper(node.path("support").asString("other"))),
                items,
                AmountForm.money(node.path("money")),
                timing(node),
                strings(node.path("conditions")),
                optional(node, "purpose"));
    }

    private static List<Span> evidence(JsonNode node, String body) {
        List<Span> spans = new ArrayList<>();
        for (JsonNode sentence : node.path("evidence")) {
            spans.add(find(sentence.asString(), body)
                    .orElseThrow(() -> new IllegalArgumentException(
                            "The evidence does not stand in the article: \"" + sentence.asString() + "\".")));
        }
        return spans;
    }

    /** Where {@code words} stand in {@code body}, white space aside. */
    private static Optional<Span> find(String words, String body) {
        int exact = body.indexOf(words);
        if (exact >= 0) {
            return Optional.of(new Span(exact, exact + words.length()));
        }
        String wanted = bare(words);
        StringBuilder bare = new StringBuilder();
        List<Integer> origins = new ArrayList<>();
        for (int i = 0; i < body.length(); i++) {
            if (!isSpace(body.charAt(i))) {
                bare.append(body.charAt(i));
                origins.add(i);
            }
        }
        int at = wanted.isEmpty() ? -1 : bare.indexOf(wanted);
        return at < 0
                ? Optional.empty()
                : Optional.of(new Span(origins.get(at), origins.get(at + wanted.length() - 1) + 1));
    }

    private static String bare(String words) {
        StringBuilder bare = new StringBuilder();
        words.chars().filter(c -> !isSpace((char) c)).forEach(c -> bare.append((char) c));
        return bare.toString();
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    private static Timing timing(JsonNode node) {
        return new Timing(optional(node, "date").map(Edtf::new), optional(node, "date_text"));
    }

    /** Names of actors and other words of which there are few are kept once, however many records hold them. */
    private static List<Actor> actors(JsonNode node) {
        return strings(node).stream().map(name -> new Actor(name.intern())).toList();
    }

    private static List<String> strings(JsonNode node) {
        List<String> found = new ArrayList<>();
        node.forEach(one -> found.add(one.asString()));
        return found;
    }

    static Optional<String> optional(JsonNode node, String field) {
        return node.path(field).isString() ? Optional.of(node.path(field).asString()) : Optional.empty();
    }

    static String text(JsonNode node, String field) {
        return optional(node, field)
                .orElseThrow(() -> new IllegalArgumentException(
                        "The field \"" + field + "\" is missing or no text in " + node + "."));
    }

    static String upper(String code) {
        return code.toUpperCase(Locale.ROOT);
    }
}
