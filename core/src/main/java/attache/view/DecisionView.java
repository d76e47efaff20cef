package attache.view;

import attache.decision.ClaimReference;
import attache.decision.Decision;
import attache.decision.Decision.Accept;
import attache.decision.Decision.Alias;
import attache.decision.Decision.Correct;
import attache.decision.Decision.Merge;
import attache.decision.Decision.Reject;
import attache.decision.Decision.Repoint;
import attache.decision.Decision.Settle;
import attache.decision.Decision.Split;
import attache.decision.Decision.Undo;
import attache.decision.DecisionForm;
import attache.decision.Judged;
import attache.decision.Quote;
import attache.decision.RecordReview;
import attache.decision.SignedDecision;
import attache.decision.Standing;
import attache.record.CodebookForm;
import attache.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Decisions as a log: who said what of what, and how that stands. */
public final class DecisionView {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private DecisionView() {}

    /** The lines for {@code decisions}, in their order, wrapped at {@code width}. */
    public static List<Line> lines(List<Judged> decisions, int width) {
        List<Line> lines = new ArrayList<>();
        for (Judged judged : decisions) {
            SignedDecision link = judged.link();
            lines.addAll(Line.of(link.at()
                            .toString()
                            .substring(0, "2031-04-05T12:00".length())
                            .replace('T', ' '))
                    .then("  " + link.who() + "  ", Ink.STRONG)
                    .then(words(link.decision()))
                    .wrapped(width));
            if (!link.why().isEmpty()) {
                Line.of("because " + link.why()).wrapped(width - 4).forEach(line -> lines.add(line.indented(4)));
            }
            Line.of(standing(judged), judged.standing() == Standing.STANDS ? Ink.FAINT : Ink.OPEN)
                    .then("  " + link.id(), Ink.FAINT)
                    .wrapped(width - 4)
                    .forEach(line -> lines.add(line.indented(4)));
        }
        return lines;
    }

    private static String standing(Judged judged) {
        String word = switch (judged.standing()) {
            case STANDS -> "stands";
            case OVERRULED -> "overruled";
            case UNDONE -> "undone";
            case GONE -> "no longer applies";
        };
        return judged.because().isEmpty() ? word : word + ": " + judged.because();
    }

    /**
     * A decision with how it stands, for programs: {@code {sequence, decision, at, who, why, action, summary, standing, because?,
     * records, undoes?}}.
     */
    public static ObjectNode json(Judged judged) {
        SignedDecision link = judged.link();
        ObjectNode node = brief(link);
        node.put("standing", judged.standing().code());
        if (!judged.because().isEmpty()) {
            node.put("because", judged.because());
        }
        ArrayNode records = node.putArray("records");
        judged.records().forEach(records::add);
        if (link.decision() instanceof Undo undo) {
            node.put("undoes", undo.decision());
        }
        return node;
    }

    /** {@code {sequence, decision, at, who, why, action, summary}}. */
    public static ObjectNode brief(SignedDecision link) {
        return JSON.objectNode()
                .put("sequence", link.sequence())
                .put("decision", link.id())
                .put("at", link.at().toString())
                .put("who", link.who())
                .put("why", link.why())
                .put("action", link.decision().code())
                .put("summary", words(link.decision()));
    }

    /** What was made of a record: {@code {state, changes: [{field, was, decision, who}]}}. */
    public static ObjectNode json(RecordReview review) {
        ObjectNode node = JSON.objectNode().put("state", review.state().code());
        ArrayNode changes = node.putArray("changes");
        review.changes().forEach(change -> {
            ObjectNode one = changes.addObject().put("field", change.field());
            one.set("was", change.was());
            one.put("decision", change.decision()).put("who", change.who());
        });
        return node;
    }

    /** What was said, in a sentence's worth of words. */
    public static String words(Decision decision) {
        return switch (decision) {
            case Accept accept -> "accepted " + words(accept.claim());
            case Reject reject -> "rejected " + words(reject.claim());
            case Correct correct -> "corrected " + words(correct.claim()) + ": " + values(correct.fields());
            case Repoint repoint ->
                "pointed " + words(repoint.claim()) + " to \""
                        + repoint.evidence().stream().map(Quote::words).collect(Collectors.joining(" … ")) + "\"";
            case Merge merge -> "merged " + several(merge.one()) + " with " + several(merge.other());
            case Split split -> "split " + several(split.part()) + " from " + several(split.rest());
            case Alias alias -> "says that " + alias.means() + " is meant by \"" + alias.name() + "\"";
            case Settle settle -> settled(settle);
            case Undo undo -> "undid " + undo.decision();
        };
    }

    private static String settled(Settle settle) {
        String between = " (" + settle.matter() + ")";
        return switch (settle.holds()) {
            case LEFT -> "settled: " + settle.leftSays() + ", not " + settle.rightSays() + between;
            case RIGHT -> "settled: " + settle.rightSays() + ", not " + settle.leftSays() + between;
            case BOTH -> "settled: both " + settle.leftSays() + " and " + settle.rightSays() + " hold" + between;
            case NEITHER -> "settled: neither " + settle.leftSays() + " nor " + settle.rightSays() + " holds" + between;
        };
    }

    private static String several(List<ClaimReference> claims) {
        String first = words(claims.getFirst());
        return claims.size() == 1
                ? first
                : first + " and " + Counts.of(claims.size() - 1, "more record", "more records");
    }

    private static String values(ObjectNode fields) {
        return fields.properties().stream()
                .map(field -> field.getKey() + " " + value(field.getValue()))
                .collect(Collectors.joining("; "));
    }

    /** A field's value as people write it: {@code NOR, SWE}, {@code 14 drone}, {@code about 5000000 EUR}. */
    private static String value(JsonNode value) {
        if (value.isNull() || (value.isContainer() && value.isEmpty())) {
            return "none";
        }
        if (value.isArray()) {
            return value.valueStream().map(DecisionView::value).collect(Collectors.joining(", "));
        }
        if (value.isObject()) {
            String bound = value.path("bound").asString("exact");
            return Stream.of(
                            bound.equals("exact") ? "" : bound.replace('_', ' '),
                            value.has("value")
                                    ? value.path("value").asString("")
                                    : Stream.of("min", "max")
                                            .filter(value::has)
                                            .map(end -> value.path(end).asString(""))
                                            .collect(Collectors.joining(" to ")),
                            value.path("unit").asString(""),
                            value.path("name").asString(""),
                            value.path("currency").asString(""))
                    .filter(word -> !word.isEmpty())
                    .collect(Collectors.joining(" "));
        }
        return value.asString();
    }

    /** What a claim claims, in one line. */
    public static String words(ClaimReference claim) {
        ObjectNode node = (ObjectNode) DecisionForm.write(claim).path("fields");
        node.put("kind", claim.kind());
        try {
            JsonNode record = node;
            List<Span> places = claim.evidence().stream()
                    .map(quote -> new Span(quote.start(), quote.end()))
                    .toList();
            return "\""
                    + RecordView.claim(CodebookForm.read(record, places, 1, List.of()))
                            .text() + "\"";
        } catch (IllegalArgumentException e) {
            // A claim of an earlier form of the codebook: its words tell what it was.
            return "\"" + claim.evidence().getFirst().words() + "\"";
        }
    }
}
