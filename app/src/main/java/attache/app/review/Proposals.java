package attache.app.review;

import attache.app.store.ReviewedRecords.Looked;
import attache.app.store.Store;
import attache.decision.ClaimReference;
import attache.decision.Decision;
import attache.decision.Decision.Accept;
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
import attache.record.SourcedRecord;
import attache.text.Span;
import attache.view.ConflictLine;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.node.ObjectNode;

/**
 * Decisions on things that are named as lists show them: by an id or, where one thing alone has it, the beginning of an id. A record's
 * id may have behind a dot the key of what it claims ({@code r1f0c….9d2e…}): then it must still claim that.
 */
public final class Proposals {
    private final Store store;

    /** Decisions on what {@code store} holds; to be used within one look or one transaction. */
    public Proposals(Store store) {
        this.store = store;
    }

    /** What a record is called where it matters that it is still the same: its id, a dot, the key of its claim. */
    public static String name(SourcedRecord extracted) {
        return extracted.id() + "." + ClaimReference.of(extracted).key();
    }

    /** The record is right. */
    public Decision accept(String record) {
        return new Accept(claim(record));
    }

    /** The record is wrong. */
    public Decision reject(String record) {
        return new Reject(claim(record));
    }

    /** Fields of the record are otherwise. */
    public Decision correct(String record, ObjectNode fields) {
        return new Correct(claim(record), fields);
    }

    /**
     * The record's evidence is elsewhere.
     *
     * @param places half-open, in code points of the article's text; at least one
     */
    public Decision repoint(String record, List<Span> places) {
        SourcedRecord extracted = looked(record).extracted();
        String body = extracted.article().body();
        return new Repoint(
                ClaimReference.of(extracted),
                places.stream()
                        .map(place -> Quote.at(body, place.start(), place.end()))
                        .toList());
    }

    /**
     * The record's evidence is these words of its article.
     *
     * @throws IllegalArgumentException where they do not stand there, or more than once
     */
    public Decision repointTo(String record, List<String> words) {
        SourcedRecord extracted = looked(record).extracted();
        String body = extracted.article().body();
        List<Quote> quotes = new ArrayList<>();
        for (String wanted : words) {
            int at = wanted.isBlank() ? -1 : body.indexOf(wanted);
            if (at < 0 || body.indexOf(wanted, at + 1) >= 0) {
                throw new IllegalArgumentException("The words \"" + wanted + "\" stand "
                        + (at < 0 ? "nowhere" : "more than once") + " in "
                        + extracted.article().doc()
                        + ": give some of its words, exactly, and enough of them.");
            }
            quotes.add(Quote.of(body, new Span(at, at + wanted.length())));
        }
        return new Repoint(ClaimReference.of(extracted), quotes);
    }

    /** Two entries, or two totals, are one. */
    public Decision merge(String one, String other) {
        Entry left = entry(one);
        Entry right = entry(other);
        if (left.id().equals(right.id())) {
            throw new IllegalArgumentException(
                    "An entry is merged with another one, not with itself (" + left.id() + ").");
        }
        if (left.total() != right.total()) {
            throw new IllegalArgumentException("A total is a cumulative claim, and is never merged with an entry: "
                    + (left.total() ? left.id() : right.id()) + " is one.");
        }
        return new Merge(claims(left), claims(right));
    }

    /**
     * Some of an entry's records are on a measure of their own.
     *
     * @param records their ids
     */
    public Decision split(String entry, List<String> records) {
        Entry whole = entry(entry);
        Map<String, ClaimReference> rest = new LinkedHashMap<>();
        looked(whole).forEach(looked -> rest.put(looked.extracted().id(), ClaimReference.of(looked.extracted())));
        List<ClaimReference> part = new ArrayList<>();
        Set<String> taken = new HashSet<>();
        for (String record : records) {
            SourcedRecord extracted = looked(record).extracted();
            if (!rest.containsKey(extracted.id())) {
                throw new IllegalArgumentException(
                        "The record " + extracted.id() + " is not in the entry " + whole.id() + ".");
            }
            if (taken.add(extracted.id())) {
                part.add(ClaimReference.of(extracted));
            }
        }
        rest.keySet().removeAll(taken);
        if (part.isEmpty() || rest.isEmpty()) {
            throw new IllegalArgumentException(
                    "A split takes some of the records of " + whole.id() + " out and leaves some: it has "
                            + whole.records().size() + ", and " + part.size() + " are named.");
        }
        return new Split(part, List.copyOf(rest.values()));
    }

    /** One side of a conflict holds, or both, or neither. */
    public Decision settle(String conflict, Holds holds) {
        List<ConflictLine> found = store.derived().conflicts().stream()
                .filter(line -> line.id().startsWith(conflict))
                .toList();
        ConflictLine line = one(found, "conflict", conflict);
        return new Settle(
                claim(line.left().record()),
                line.left().says(),
                claim(line.right().record()),
                line.right().says(),
                line.matter(),
                holds);
    }

    /** An earlier decision is taken back. */
    public Decision undo(String decision) {
        List<SignedDecision> found = store.decisions().all().stream()
                .filter(link -> link.id().startsWith(decision))
                .toList();
        return new Undo(one(found, "decision", decision).id());
    }

    private ClaimReference claim(String record) {
        return ClaimReference.of(looked(record).extracted());
    }

    private List<ClaimReference> claims(Entry entry) {
        return looked(entry).stream()
                .map(looked -> ClaimReference.of(looked.extracted()))
                .distinct()
                .toList();
    }

    private List<Looked> looked(Entry entry) {
        return store.reviewed()
                .withIds(entry.records().stream().map(SourcedRecord::id).toList());
    }

    private Looked looked(String name) {
        int dot = name.indexOf('.');
        String id = dot < 0 ? name : name.substring(0, dot);
        List<Looked> found = store.reviewed().withIdLike(id);
        Optional<Looked> exact = found.stream()
                .filter(looked -> looked.extracted().id().equals(id))
                .findFirst();
        Looked looked = exact.orElseGet(() -> one(found, "record", id));
        if (dot >= 0 && !name(looked.extracted()).equals(name)) {
            throw new ChangedThingException(
                    "The record " + id
                            + " claims something else than when you saw it, since its article was read anew: look at it again.");
        }
        return looked;
    }

    private Entry entry(String id) {
        List<Entry> found = store.derived().entriesWithIdLike(id);
        return found.stream()
                .filter(entry -> entry.id().equals(id))
                .findFirst()
                .orElseGet(() -> one(found, "entry", id));
    }

    /** That there is no {@code what} of that id. */
    public static UnknownThingException unknown(String what, String id) {
        return new UnknownThingException("There is no " + what + " \"" + id
                + "\": it may have gone when articles were read or entries changed.");
    }

    private static <T> T one(List<T> found, String what, String id) {
        if (found.size() == 1 && !id.isEmpty()) {
            return found.getFirst();
        }
        if (found.isEmpty() || id.isEmpty()) {
            throw unknown(what, id);
        }
        throw new IllegalArgumentException(
                "More than one " + what + " has an id that begins with \"" + id + "\": give more of it.");
    }
}
