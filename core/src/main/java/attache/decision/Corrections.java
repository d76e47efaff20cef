package attache.decision;

import attache.record.Act;
import attache.record.Assistance;
import attache.record.Certainty;
import attache.record.Claim;
import attache.record.CodebookForm;
import attache.record.CodebookRecord;
import attache.record.Event;
import attache.record.EventStatus;
import attache.record.EventType;
import attache.record.Figure;
import attache.record.Form;
import attache.record.Ground;
import attache.record.Role;
import attache.record.RoleStatus;
import attache.record.SourcedRecord;
import attache.record.Stage;
import attache.record.Statement;
import attache.record.Support;
import attache.text.Span;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Puts a reviewer's values in the place of a record's own. What is not corrected stays to the last digit as it was; words that a
 * corrected value came from are no ground of the new one.
 */
public final class Corrections {
    private static final Set<String> AMOUNT = Set.of("value", "min", "max", "bound");

    private Corrections() {}

    /** The fields of records of {@code kind} that can be corrected, by the codebook's names, in the codebook's order. */
    public static List<String> fields(String kind) {
        List<String> own = switch (kind) {
            case "assistance" ->
                List.of(
                        "stage",
                        "donors",
                        "recipients",
                        "support",
                        "items",
                        "money",
                        "date",
                        "date_text",
                        "conditions",
                        "purpose");
            case "statement" -> List.of("speaker", "cue", "form", "content", "act", "addressee");
            case "event" -> List.of("type", "actors", "targets", "date", "date_text", "place", "status");
            case "figure" -> List.of("subject", "measure", "value", "min", "max", "bound", "unit", "date", "date_text");
            case "role" -> List.of("person", "title", "of", "status");
            default -> throw new IllegalArgumentException("There is no kind of record \"" + kind + "\".");
        };
        return Stream.concat(Stream.of("certainty", "asserted_by"), own.stream())
                .toList();
    }

    /**
     * The values that a field of closed choice may have, as the codebook spells them; none for other fields.
     *
     * @param kind of the record, since fields of one name have other choices in another
     */
    public static List<String> choices(String kind, String field) {
        return switch (field) {
            case "certainty" ->
                Stream.of(Certainty.values()).map(Certainty::code).toList();
            case "stage" -> Stream.of(Stage.values()).map(Stage::code).toList();
            case "support" -> Stream.of(Support.values()).map(Support::code).toList();
            case "form" -> Stream.of(Form.values()).map(Form::code).toList();
            case "act" -> Stream.of(Act.values()).map(Act::code).toList();
            case "type" -> Stream.of(EventType.values()).map(EventType::code).toList();
            case "status" ->
                kind.equals("role")
                        ? Stream.of(RoleStatus.values()).map(RoleStatus::code).toList()
                        : Stream.of(EventStatus.values()).map(EventStatus::code).toList();
            default -> List.of();
        };
    }

    /**
     * {@code sourced} with some fields corrected.
     *
     * @param fields in the codebook's form; {@code null} for one that is to be empty
     * @throws IllegalArgumentException naming the field that the kind does not have, or whose value it cannot have
     */
    public static SourcedRecord corrected(SourcedRecord sourced, ObjectNode fields) {
        CodebookRecord record = sourced.record();
        String kind = record.kind();
        ObjectNode whole = CodebookForm.write(record, sourced.article().body());
        for (String field : fields.propertyNames()) {
            JsonNode value = fields.path(field);
            check(kind, field, value);
            if (value.isNull()) {
                whole.remove(field);
            } else {
                whole.set(field, value.deepCopy());
            }
        }
        Set<String> changed = new TreeSet<>(fields.propertyNames());
        Claim claim = record.claim();
        CodebookRecord read;
        try {
            read = CodebookForm.read(whole, claim.evidence(), claim.confidence(), grounds(claim, changed));
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(
                    "The " + kind + " cannot be so corrected (" + String.join(", ", changed) + "): " + e.getMessage(),
                    e);
        }
        CodebookRecord merged = merged(record, read, changed);
        ObjectNode written = CodebookForm.write(merged, sourced.article().body());
        for (String field : changed) {
            if (!holds(fields.path(field), written.path(field))) {
                throw new IllegalArgumentException("The field " + field + " of a record of kind " + kind + " cannot be "
                        + fields.path(field) + ": give it in the codebook's form"
                        + (written.has(field) ? ", as in " + written.path(field) : "") + ".");
            }
        }
        return new SourcedRecord(sourced.id(), sourced.article(), merged);
    }

    private static void check(String kind, String field, JsonNode value) {
        if (!fields(kind).contains(field)) {
            throw new IllegalArgumentException("A record of kind " + kind + " has no field \"" + field
                    + "\" that can be corrected: there are " + String.join(", ", fields(kind)) + ".");
        }
        List<String> choices = choices(kind, field);
        if (!choices.isEmpty() && !choices.contains(value.asString(""))) {
            throw new IllegalArgumentException(
                    "The field " + field + " is one of " + String.join(", ", choices) + ", not " + value + ".");
        }
    }

    /** The grounds of what is not changed. */
    private static List<Ground> grounds(Claim claim, Set<String> changed) {
        Set<String> gone = changed.stream()
                .map(field -> AMOUNT.contains(field) ? "value" : field)
                .collect(Collectors.toSet());
        return claim.grounds().stream()
                .filter(ground -> !gone.contains(ground.field().replaceFirst("\\[.*", "")))
                .toList();
    }

    /** The values of {@code read} where they were changed, those of {@code record} where not: they may be more precise than JSON tells. */
    private static CodebookRecord merged(CodebookRecord record, CodebookRecord read, Set<String> changed) {
        if (record instanceof Assistance a && read instanceof Assistance b) {
            return new Assistance(
                    b.claim(),
                    b.stage(),
                    b.donors(),
                    b.recipients(),
                    b.support(),
                    changed.contains("items") ? b.items() : a.items(),
                    changed.contains("money") ? b.money() : a.money(),
                    b.timing(),
                    b.conditions(),
                    b.purpose());
        }
        if (record instanceof Figure a && read instanceof Figure b) {
            boolean amount = changed.stream().anyMatch(AMOUNT::contains);
            return new Figure(
                    b.claim(), b.subject(), b.measure(), amount ? b.quantity() : a.quantity(), b.unit(), b.timing());
        }
        return read;
    }

    /** {@code sourced} with its claim in other words. */
    static SourcedRecord repointed(SourcedRecord sourced, List<Span> evidence) {
        CodebookRecord record = sourced.record();
        Claim claim = claim(record.claim(), evidence);
        CodebookRecord moved = switch (record) {
            case Assistance a ->
                new Assistance(
                        claim,
                        a.stage(),
                        a.donors(),
                        a.recipients(),
                        a.support(),
                        a.items(),
                        a.money(),
                        a.timing(),
                        a.conditions(),
                        a.purpose());
            case Statement s ->
                new Statement(claim, s.speaker(), s.cue(), s.form(), s.content(), s.act(), s.addressee());
            case Event e -> new Event(claim, e.type(), e.actors(), e.targets(), e.timing(), e.place(), e.status());
            case Figure f -> new Figure(claim, f.subject(), f.measure(), f.quantity(), f.unit(), f.timing());
            case Role r -> new Role(claim, r.person(), r.title(), r.of(), r.status());
        };
        return new SourcedRecord(sourced.id(), sourced.article(), moved);
    }

    private static Claim claim(Claim claim, List<Span> evidence) {
        return new Claim(
                evidence.stream().sorted().toList(),
                claim.certainty(),
                claim.assertedBy(),
                claim.rule(),
                claim.confidence(),
                claim.grounds());
    }

    /** Whether all of {@code given} stands in {@code written}, which may say more. */
    private static boolean holds(JsonNode given, JsonNode written) {
        if (given.isNull()) {
            return written.isMissingNode() || written.isEmpty();
        }
        if (given.isNumber() && written.isNumber()) {
            return given.decimalValue().compareTo(written.decimalValue()) == 0;
        }
        if (given.isArray()) {
            boolean alike = written.isArray() && given.size() == written.size();
            for (int i = 0; alike && i < given.size(); i++) {
                alike = holds(given.get(i), written.get(i));
            }
            // A list that is empty may be left out.
            return alike || (given.isEmpty() && written.isMissingNode());
        }
        if (given.isObject()) {
            return written.isObject()
                    && given.properties().stream()
                            .allMatch(field -> holds(field.getValue(), written.path(field.getKey())));
        }
        return given.equals(written);
    }
}
