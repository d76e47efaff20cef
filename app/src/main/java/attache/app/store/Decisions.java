package attache.app.store;

import attache.decision.Chain;
import attache.decision.Decision;
import attache.decision.Decision.Undo;
import attache.decision.DecisionForm;
import attache.decision.Judged;
import attache.decision.Reviewed;
import attache.decision.SignedDecision;
import attache.decision.Standing;
import attache.decision.Subjects;
import attache.record.SourcedRecord;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What reviewers have decided: a chain that is only ever added to. Keeps what it has read, so that a look costs one number. */
public final class Decisions {
    private final Session session;
    private final List<SignedDecision> known = new ArrayList<>();
    private final Map<String, SignedDecision> byId = new HashMap<>();

    Decisions(Session session) {
        this.session = session;
    }

    /** What became of a decision that somebody wanted to make. */
    public sealed interface Outcome {}

    /** It is kept, for good: a kill from now on does not lose it. */
    public record Kept(SignedDecision link) implements Outcome {}

    /** Others have decided on the same thing since: nothing was kept. */
    public record Overtaken(List<SignedDecision> later) implements Outcome {
        public Overtaken {
            later = List.copyOf(later);
        }
    }

    /** It does not apply to what the store holds now: nothing was kept. */
    public record Inapplicable(String because) implements Outcome {}

    /** All of them, in order of their sequence. */
    public List<SignedDecision> all() {
        return session.look(() -> List.copyOf(read()));
    }

    /** The one with this id. */
    public Optional<SignedDecision> withId(String id) {
        return session.look(() -> {
            read();
            return Optional.ofNullable(byId.get(id));
        });
    }

    /** Whether any of them was made by {@code who}, whether it still holds or not. */
    public boolean isSigned(String who) {
        return all().stream().anyMatch(link -> link.who().equals(who));
    }

    /** The sequence of the last one; 0 while there is none. */
    public long last() {
        return session.look(() ->
                session.sql("SELECT COALESCE(MAX(number), 0) FROM decision").number());
    }

    /**
     * Keeps a decision, unless somebody has decided on the same thing meanwhile or it does not apply.
     *
     * @param seen the sequence up to which its maker has seen decisions
     * @throws IllegalArgumentException where the name or the reason is not as it must be
     */
    public Outcome make(Instant at, String who, String why, long seen, Decision decision) {
        return session.together(() -> {
            List<SignedDecision> links = read();
            Set<String> subjects = Subjects.of(decision, byId);
            List<SignedDecision> later = links.stream()
                    .filter(link -> link.sequence() > seen)
                    .filter(link -> Subjects.of(link.decision(), byId).stream().anyMatch(subjects::contains))
                    .toList();
            if (!later.isEmpty()) {
                return new Overtaken(later);
            }
            SignedDecision link = Chain.next(last(links), at, who, why, decision);
            Optional<String> amiss = amiss(links, link);
            if (amiss.isPresent()) {
                return new Inapplicable(amiss.get());
            }
            insert(link);
            return new Kept(link);
        });
    }

    /**
     * Keeps decisions that were made in another store, in their order; those that are here already, by their ids, are passed over. They
     * need not apply here: what they speak of may be read later.
     *
     * @return those that are new, as they are kept
     */
    public List<SignedDecision> adopt(List<SignedDecision> others) {
        return session.together(() -> {
            Optional<SignedDecision> last = last(read());
            List<SignedDecision> adopted = new ArrayList<>();
            Set<String> ids = byId.keySet().stream().collect(Collectors.toSet());
            for (SignedDecision other : others) {
                if (ids.add(other.id())) {
                    SignedDecision link = Chain.adopt(last, other);
                    insert(link);
                    adopted.add(link);
                    last = Optional.of(link);
                }
            }
            return adopted;
        });
    }

    /** What is wrong with the chain, a line each; empty where nothing is. Reads all of it. */
    public List<String> faults() {
        return Chain.faults(all());
    }

    private Optional<String> amiss(List<SignedDecision> links, SignedDecision link) {
        if (link.decision() instanceof Undo undo) {
            return undoable(links, undo);
        }
        List<SignedDecision> all = new ArrayList<>(links);
        all.add(link);
        List<SourcedRecord> claimed = new ReviewedRecords(session, this).named(List.of(link));
        Judged judged = Reviewed.of(all, claimed).decisions().getLast();
        return judged.standing() == Standing.GONE ? Optional.of(judged.because()) : Optional.empty();
    }

    private Optional<String> undoable(List<SignedDecision> links, Undo undo) {
        if (!byId.containsKey(undo.decision())) {
            return Optional.of("there is no decision " + undo.decision() + " in this store");
        }
        return Reviewed.of(links, List.of()).decisions().stream()
                .filter(judged -> judged.link().id().equals(undo.decision()))
                .filter(judged -> judged.standing() == Standing.UNDONE)
                .map(judged -> "the decision " + undo.decision() + " is undone already")
                .findFirst();
    }

    private static Optional<SignedDecision> last(List<SignedDecision> links) {
        return links.isEmpty() ? Optional.empty() : Optional.of(links.getLast());
    }

    private List<SignedDecision> read() {
        long from = known.isEmpty() ? 0 : known.getLast().sequence();
        session.sql("SELECT payload FROM decision WHERE number > :from ORDER BY number")
                .with("from", from)
                .list(row -> DecisionForm.read(row.getString("payload")))
                .forEach(link -> {
                    known.add(link);
                    byId.put(link.id(), link);
                });
        return known;
    }

    private void insert(SignedDecision link) {
        session.sql("INSERT INTO decision (number, made_at, signed, action, subject, payload, undoes)"
                        + " VALUES (:number, :at, :signed, :action, :subject, :payload, :undoes)")
                .with("number", link.sequence())
                .with("at", link.at().toString())
                .with("signed", link.digest())
                .with("action", link.decision().code())
                .with("subject", link.id())
                .with("payload", DecisionForm.write(link).toString())
                .with("undoes", undone(link))
                .run();
    }

    private @Nullable Long undone(SignedDecision link) {
        @Nullable SignedDecision earlier = link.decision() instanceof Undo undo ? byId.get(undo.decision()) : null;
        return earlier == null ? null : earlier.sequence();
    }
}
