package attache.decision;

import attache.decision.Decision.Accept;
import attache.decision.Decision.Alias;
import attache.decision.Decision.Correct;
import attache.decision.Decision.Holds;
import attache.decision.Decision.Merge;
import attache.decision.Decision.Reject;
import attache.decision.Decision.Repoint;
import attache.decision.Decision.Settle;
import attache.decision.Decision.Split;
import attache.decision.Decision.Undo;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Decisions as JSON objects, in and out without loss: the text of what {@link #write} gives is what digests are made of.
 *
 * <p>{@code {sequence, decision, at, who, why, action, …, previous, digest}}; by action: {@code claim} (accept, reject); {@code claim,
 * fields} (correct); {@code claim, evidence: [quote]} (repoint); {@code one: [claim], other: [claim]} (merge); {@code part, rest}
 * (split); {@code name, means} (alias); {@code matter, left, left_says, right, right_says, holds} (settle); {@code undoes} (undo). A
 * claim is {@code {article, kind, evidence: [{start, end, words}], fields}}; places count code points.
 */
public final class DecisionForm {
    /** Reads numbers without loss. */
    static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private DecisionForm() {}

    /** A link as a JSON object. */
    public static ObjectNode write(SignedDecision link) {
        return content(link).put("digest", link.digest());
    }

    /** All of {@code link} but its digest. */
    static ObjectNode content(SignedDecision link) {
        ObjectNode node = JSON.objectNode();
        node.put("sequence", link.sequence());
        node.put("decision", link.id());
        node.put("at", link.at().toString());
        node.put("who", link.who());
        node.put("why", link.why());
        node.setAll(write(link.decision()));
        node.put("previous", link.previous());
        return node;
    }

    /** What was said, as a JSON object: {@code {action, …}}. */
    public static ObjectNode write(Decision decision) {
        ObjectNode node = JSON.objectNode();
        node.put("action", decision.code());
        switch (decision) {
            case Accept accept -> node.set("claim", write(accept.claim()));
            case Reject reject -> node.set("claim", write(reject.claim()));
            case Correct correct -> {
                node.set("claim", write(correct.claim()));
                node.set("fields", correct.fields());
            }
            case Repoint repoint -> {
                node.set("claim", write(repoint.claim()));
                node.set("evidence", quotes(repoint.evidence()));
            }
            case Merge merge -> {
                node.set("one", claims(merge.one()));
                node.set("other", claims(merge.other()));
            }
            case Split split -> {
                node.set("part", claims(split.part()));
                node.set("rest", claims(split.rest()));
            }
            case Alias alias -> node.put("name", alias.name()).put("means", alias.means());
            case Settle settle -> {
                node.put("matter", settle.matter());
                node.set("left", write(settle.left()));
                node.put("left_says", settle.leftSays());
                node.set("right", write(settle.right()));
                node.put("right_says", settle.rightSays());
                node.put("holds", settle.holds().code());
            }
            case Undo undo -> node.put("undoes", undo.decision());
        }
        return node;
    }

    private static ArrayNode claims(List<ClaimReference> claims) {
        ArrayNode array = JSON.arrayNode();
        claims.forEach(claim -> array.add(write(claim)));
        return array;
    }

    /** A claim as a JSON object. */
    public static ObjectNode write(ClaimReference claim) {
        ObjectNode node = JSON.objectNode();
        node.put("article", claim.article());
        node.put("kind", claim.kind());
        node.set("evidence", quotes(claim.evidence()));
        node.set("fields", claim.values());
        return node;
    }

    private static ArrayNode quotes(List<Quote> quotes) {
        ArrayNode array = JSON.arrayNode();
        quotes.forEach(quote -> array.addObject()
                .put("start", quote.start())
                .put("end", quote.end())
                .put("words", quote.words()));
        return array;
    }

    /**
     * The link in a line of JSON.
     *
     * @throws IllegalArgumentException naming the field that is missing or wrong, or where the line is no JSON object
     */
    public static SignedDecision read(String line) {
        JsonNode node;
        try {
            node = MAPPER.readTree(line);
        } catch (tools.jackson.core.JacksonException e) {
            throw new IllegalArgumentException("This is no JSON: " + e.getOriginalMessage(), e);
        }
        try {
            return new SignedDecision(
                    number(node, "sequence"),
                    text(node, "decision"),
                    Instant.parse(text(node, "at")),
                    text(node, "who"),
                    text(node, "why"),
                    decision(node),
                    text(node, "previous"),
                    text(node, "digest"));
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("The field \"at\" is no moment such as 2024-05-01T12:00:00Z.", e);
        }
    }

    /**
     * What was said, in an object with {@code action}.
     *
     * @throws IllegalArgumentException naming the field that is missing or wrong
     */
    public static Decision decision(JsonNode node) {
        String action = text(node, "action");
        return switch (action) {
            case "accept" -> new Accept(claim(node, "claim"));
            case "reject" -> new Reject(claim(node, "claim"));
            case "correct" -> new Correct(claim(node, "claim"), object(node, "fields"));
            case "repoint" -> new Repoint(claim(node, "claim"), quotes(node));
            case "merge" -> new Merge(claims(node, "one"), claims(node, "other"));
            case "split" -> new Split(claims(node, "part"), claims(node, "rest"));
            case "alias" -> new Alias(text(node, "name"), text(node, "means"));
            case "settle" ->
                new Settle(
                        claim(node, "left"),
                        text(node, "left_says"),
                        claim(node, "right"),
                        text(node, "right_says"),
                        text(node, "matter"),
                        holds(text(node, "holds")));
            case "undo" -> new Undo(text(node, "undoes"));
            default -> throw new IllegalArgumentException("There is no action \"" + action + "\".");
        };
    }

    /**
     * Which side holds, by its word.
     *
     * @throws IllegalArgumentException where there is no such word
     */
    public static Holds holds(String code) {
        return Stream.of(Holds.values())
                .filter(one -> one.code().equals(code.toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "What holds is left, right, both or neither, not \"" + code + "\"."));
    }

    private static List<ClaimReference> claims(JsonNode node, String field) {
        List<ClaimReference> claims = new ArrayList<>();
        node.path(field).forEach(claim -> claims.add(claim(claim)));
        return claims;
    }

    private static ClaimReference claim(JsonNode node, String field) {
        return claim(object(node, field));
    }

    private static ClaimReference claim(JsonNode node) {
        return new ClaimReference(
                text(node, "article"),
                text(node, "kind"),
                quotes(node),
                object(node, "fields").toString());
    }

    private static List<Quote> quotes(JsonNode node) {
        List<Quote> quotes = new ArrayList<>();
        node.path("evidence")
                .forEach(quote -> quotes.add(new Quote(
                        Math.toIntExact(number(quote, "start")),
                        Math.toIntExact(number(quote, "end")),
                        text(quote, "words"))));
        return quotes;
    }

    private static ObjectNode object(JsonNode node, String field) {
        if (node.path(field) instanceof ObjectNode object) {
            return object;
        }
        throw new IllegalArgumentException("The field \"" + field + "\" is missing or no object.");
    }

    private static long number(JsonNode node, String field) {
        JsonNode number = node.path(field);
        if (number.isIntegralNumber() && number.canConvertToInt()) {
            return number.longValue();
        }
        throw new IllegalArgumentException("The field \"" + field + "\" is missing or no whole number.");
    }

    private static String text(JsonNode node, String field) {
        JsonNode text = node.path(field);
        if (text.isString()) {
            return text.asString();
        }
        throw new IllegalArgumentException("The field \"" + field + "\" is missing or no text.");
    }
}
