package attache.app.store;

import attache.decision.ClaimReference;
import attache.decision.Decision;
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
import attache.decision.Quote;
import attache.decision.SignedDecision;
import attache.ledger.Entry;
import attache.record.Assistance;
import attache.record.CodebookForm;
import attache.record.SourcedRecord;
import attache.text.Span;
import attache.view.ConflictLine;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Decides something on what a store holds, so that what follows decisions can be tried with all of them. */
final class RandomDecisions {
    private static final Instant NOON = Instant.parse("2031-04-06T12:00:00Z");

    private final Random random;
    private final List<String> names;
    private final Store store;

    /** @param names of actors, for aliases */
    RandomDecisions(Random random, List<String> names, Store store) {
        this.random = random;
        this.names = names;
        this.store = store;
    }

    /** Makes one decision, or none where what was picked does not apply. */
    void decide() {
        List<SourcedRecord> all = store.records().all();
        if (all.size() > 1) {
            Decisions decisions = store.decisions();
            String who = random.nextBoolean() ? "Ada Berg" : "Bo Lie";
            any(all).ifPresent(decision -> decisions.make(NOON, who, "", decisions.last(), decision));
        }
    }

    private Optional<Decision> any(List<SourcedRecord> all) {
        SourcedRecord record = some(all);
        return switch (random.nextInt(11)) {
            case 0 -> Optional.of(new Accept(ClaimReference.of(record)));
            case 1, 2 -> Optional.of(new Reject(ClaimReference.of(record)));
            case 3, 4 -> correct(record, all);
            case 5 -> Optional.of(new Repoint(ClaimReference.of(record), List.of(words(record))));
            case 6 -> merge();
            case 7 -> split();
            case 8 -> settle();
            case 9 -> alias();
            default -> undo();
        };
    }

    private <T> T some(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    private static Quote words(SourcedRecord record) {
        String body = record.article().body();
        return Quote.of(body, new Span(0, body.indexOf(' ')));
    }

    /** Gives a record the value that another record of its kind has. */
    private Optional<Decision> correct(SourcedRecord record, List<SourcedRecord> all) {
        List<SourcedRecord> alike = all.stream()
                .filter(other -> other.record().kind().equals(record.record().kind()))
                .toList();
        SourcedRecord other = some(alike);
        String field = switch (record.record().kind()) {
            case "assistance" -> some(List.of("stage", "donors", "items", "money"));
            case "figure" -> "value";
            case "role" -> some(List.of("person", "status"));
            default -> some(List.of("date", "status"));
        };
        ObjectNode fields = JsonNodeFactory.instance.objectNode();
        ObjectNode form = CodebookForm.write(other.record(), other.article().body());
        if (form.path(field).isMissingNode()) {
            return Optional.empty();
        }
        fields.set(field, form.path(field));
        return Optional.of(new Correct(ClaimReference.of(record), fields));
    }

    private Optional<Decision> merge() {
        store.derived().follow();
        List<Entry> entries = new ArrayList<>(store.derived().wholeEntries());
        Collections.shuffle(entries, random);
        return entries.size() < 2
                ? Optional.empty()
                : Optional.of(new Merge(
                        claims(entries.get(0).records()), claims(entries.get(1).records())));
    }

    private Optional<Decision> split() {
        store.derived().follow();
        List<Entry> entries = store.derived().wholeEntries().stream()
                .filter(entry -> entry.records().size() > 1)
                .toList();
        if (entries.isEmpty()) {
            return Optional.empty();
        }
        List<SourcedRecord> records = some(entries).records();
        int part = 1 + random.nextInt(records.size() - 1);
        return Optional.of(new Split(claims(records.subList(0, part)), claims(records.subList(part, records.size()))));
    }

    /** Claims are named as they were extracted, whatever was made of them since. */
    private List<ClaimReference> claims(List<SourcedRecord> records) {
        return store.records().withIds(records.stream().map(SourcedRecord::id).toList()).stream()
                .filter(record -> record.record() instanceof Assistance)
                .map(ClaimReference::of)
                .toList();
    }

    private Optional<Decision> settle() {
        store.derived().follow();
        List<ConflictLine> conflicts = store.derived().conflicts();
        if (conflicts.isEmpty()) {
            return Optional.empty();
        }
        ConflictLine conflict = some(conflicts);
        return claim(conflict.left().record())
                .flatMap(left -> claim(conflict.right().record())
                        .map(right -> new Settle(
                                left,
                                conflict.left().says(),
                                right,
                                conflict.right().says(),
                                conflict.matter(),
                                some(List.of(Holds.values())))));
    }

    private Optional<ClaimReference> claim(String record) {
        return store.records().withIds(List.of(record)).stream().findFirst().map(ClaimReference::of);
    }

    private Optional<Decision> alias() {
        String name = some(names);
        String means = some(names);
        return name.equals(means) ? Optional.empty() : Optional.of(new Alias(name, means));
    }

    private Optional<Decision> undo() {
        List<SignedDecision> all = store.decisions().all();
        return all.isEmpty() ? Optional.empty() : Optional.of(new Undo(some(all).id()));
    }
}
