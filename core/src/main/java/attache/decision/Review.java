package attache.decision;

import attache.decision.ClaimReference.Wording;
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
import attache.decision.RecordReview.Change;
import attache.decision.RecordReview.State;
import attache.decision.Reviewed.Settlement;
import attache.decision.Rulings.Apart;
import attache.decision.Rulings.Outweighed;
import attache.decision.Rulings.Tie;
import attache.decision.Rulings.Together;
import attache.record.CodebookForm;
import attache.record.SourcedRecord;
import attache.text.Span;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Applies decisions to records, in order of their sequence. Time grows with the number of records and decisions, not with their
 * product: only records of articles that a decision names are looked at one by one. For one thread and one use.
 */
final class Review {
    private static final String EVIDENCE = "evidence";

    private final List<SignedDecision> links;
    private final List<SourcedRecord> records;
    private final Map<Wording, List<SourcedRecord>> claiming;
    private final Set<List<String>> told;
    private final Set<String> ids;
    private final Set<String> undone;

    private final Map<Long, Judgement> judgements = new HashMap<>();
    private final Map<String, Fate> fates = new HashMap<>();
    private final Map<String, SignedDecision> aliases = new TreeMap<>();
    private final List<Tie> ties = new ArrayList<>();
    private final Map<String, Settlement> settled = new LinkedHashMap<>();

    /** How one decision stands. */
    private record Judgement(Standing standing, String because, List<String> records) {}

    /** What has been said of one record so far. */
    private static final class Fate {
        private final SourcedRecord extracted;
        private Optional<SignedDecision> verdict = Optional.empty();
        private final Map<String, SignedDecision> fields = new TreeMap<>();

        Fate(SourcedRecord extracted) {
            this.extracted = extracted;
        }
    }

    Review(List<SignedDecision> links, List<SourcedRecord> records) {
        this.links = links;
        this.records = records;
        this.claiming = index(links, records);
        this.told = claiming.keySet().stream().map(Review::words).collect(Collectors.toSet());
        this.ids = links.stream().map(SignedDecision::id).collect(Collectors.toSet());
        this.undone = undone(links);
    }

    Reviewed reviewed() {
        links.forEach(this::apply);
        Aliases meant = new Aliases(aliases.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, alias -> ((Alias) alias.getValue().decision()).means())));
        List<SourcedRecord> counting = new ArrayList<>(records.size());
        List<SourcedRecord> rejected = new ArrayList<>();
        Map<String, RecordReview> reviews = new HashMap<>();
        for (SourcedRecord record : records) {
            Optional<Fate> fate = Optional.ofNullable(fates.get(record.id()));
            SourcedRecord corrected = fate.map(this::corrected).orElse(record);
            Set<Aliases.Named> renamed = meant.in(corrected.record());
            SourcedRecord whole = renamed.isEmpty() ? corrected : meant.applied(corrected);
            RecordReview review = review(fate, record, renamed);
            if (!review.equals(RecordReview.NONE)) {
                reviews.put(record.id(), review);
            }
            (review.state() == State.REJECTED ? rejected : counting).add(whole);
        }
        return new Reviewed(
                counting, rejected, reviews, new Rulings(ties.reversed(), outweighed()), judged(), settlements());
    }

    private static Map<Wording, List<SourcedRecord>> index(List<SignedDecision> links, List<SourcedRecord> records) {
        Set<String> named = links.stream()
                .flatMap(link -> link.decision().claims().stream())
                .map(ClaimReference::article)
                .collect(Collectors.toSet());
        Map<Wording, List<SourcedRecord>> index = new HashMap<>();
        for (SourcedRecord record : records) {
            if (named.contains(record.article().digest())) {
                index.computeIfAbsent(ClaimReference.of(record).wording(), _ -> new ArrayList<>(1))
                        .add(record);
            }
        }
        return index;
    }

    /** The ids of decisions that are taken back by one that is not itself taken back. */
    private static Set<String> undone(List<SignedDecision> links) {
        Set<String> undone = new HashSet<>();
        // From the last to the first: whether what undoes holds is known before what it undoes is looked at.
        for (SignedDecision link : links.reversed()) {
            if (link.decision() instanceof Undo undo && !undone.contains(link.id())) {
                undone.add(undo.decision());
            }
        }
        return undone;
    }

    private void apply(SignedDecision link) {
        if (undone.contains(link.id())) {
            List<String> about = link.decision().claims().stream()
                    .flatMap(claim -> find(claim).stream())
                    .map(SourcedRecord::id)
                    .toList();
            judge(link, Standing.UNDONE, "", about);
            return;
        }
        switch (link.decision()) {
            case Accept accept -> onRecord(link, accept.claim(), fate -> verdict(fate, link));
            case Reject reject -> onRecord(link, reject.claim(), fate -> verdict(fate, link));
            case Correct correct -> onRecord(link, correct.claim(), fate -> correct(fate, link, correct));
            case Repoint repoint -> onRecord(link, repoint.claim(), fate -> repoint(fate, link, repoint));
            case Merge merge -> merge(link, merge);
            case Split split -> split(link, split);
            case Alias alias -> {
                overrule(Optional.ofNullable(aliases.put(alias.name(), link)), link);
                judge(link, Standing.STANDS, "", List.of());
            }
            case Settle settle -> settle(link, settle);
            case Undo undo -> undo(link, undo);
        }
    }

    private void undo(SignedDecision link, Undo undo) {
        boolean known = ids.contains(undo.decision());
        judge(
                link,
                known ? Standing.STANDS : Standing.GONE,
                known ? "" : "the decision that it undoes is not in this store",
                List.of());
    }

    /** The records that make the claim: those at its very place, or else, where it is told once, that one. */
    private List<SourcedRecord> find(ClaimReference claim) {
        List<SourcedRecord> alike = claiming.getOrDefault(claim.wording(), List.of());
        if (alike.size() < 2) {
            return alike;
        }
        return alike.stream()
                .filter(record -> ClaimReference.of(record).equals(claim))
                .toList();
    }

    /** Says something of each record that makes the claim. */
    private void onRecord(SignedDecision link, ClaimReference claim, Function<Fate, String> saying) {
        List<SourcedRecord> found = find(claim);
        if (found.isEmpty()) {
            judge(link, Standing.GONE, gone(claim), List.of());
            return;
        }
        Set<String> amiss = new TreeSet<>();
        for (SourcedRecord record : found) {
            String why = saying.apply(fates.computeIfAbsent(record.id(), _ -> new Fate(record)));
            if (!why.isEmpty()) {
                amiss.add(why);
            }
        }
        judge(link, amiss.isEmpty() ? Standing.STANDS : Standing.GONE, String.join("; ", amiss), ids(found));
    }

    private String gone(ClaimReference claim) {
        return told.contains(words(claim.wording()))
                ? "the record claims something else since its article was read anew"
                : "the record is gone since its article was read anew, or its article is not in this store";
    }

    /** A claim's words without its values. */
    private static List<String> words(Wording wording) {
        return Stream.concat(Stream.of(wording.article(), wording.kind()), wording.words().stream())
                .toList();
    }

    private static List<String> ids(Collection<SourcedRecord> records) {
        return records.stream().map(SourcedRecord::id).toList();
    }

    private String verdict(Fate fate, SignedDecision link) {
        overrule(fate.verdict, link);
        fate.verdict = Optional.of(link);
        return "";
    }

    private String correct(Fate fate, SignedDecision link, Correct correct) {
        ObjectNode fields = fields(fate);
        fields.setAll(correct.fields());
        try {
            Corrections.corrected(fate.extracted, fields);
        } catch (IllegalArgumentException e) {
            return String.valueOf(e.getMessage());
        }
        correct.fields().propertyNames().forEach(field -> put(fate, field, link));
        return "";
    }

    /** The values that corrections have given so far, the latest of each field. */
    private static ObjectNode fields(Fate fate) {
        ObjectNode fields = JsonNodeFactory.instance.objectNode();
        fate.fields.forEach((field, link) -> {
            if (link.decision() instanceof Correct correct) {
                fields.set(field, correct.fields().path(field));
            }
        });
        return fields;
    }

    private String repoint(Fate fate, SignedDecision link, Repoint repoint) {
        if (places(fate.extracted, repoint).isEmpty()) {
            return "its words no longer stand in the article";
        }
        put(fate, EVIDENCE, link);
        return "";
    }

    /** Has {@code link} hold for {@code field}; what held for it before, and for nothing else, is overruled. */
    private void put(Fate fate, String field, SignedDecision link) {
        Optional<SignedDecision> before = Optional.ofNullable(fate.fields.put(field, link));
        before.filter(other -> other.sequence() != link.sequence() && !fate.fields.containsValue(other))
                .ifPresent(other -> overrule(Optional.of(other), link));
    }

    private static Optional<List<Span>> places(SourcedRecord record, Repoint repoint) {
        String body = record.article().body();
        List<Span> places = repoint.evidence().stream()
                .flatMap(quote -> quote.in(body).stream())
                .toList();
        return places.size() == repoint.evidence().size() ? Optional.of(places) : Optional.empty();
    }

    /** The record with all that holds for its fields: as it was checked when the last of it was said. */
    private SourcedRecord corrected(Fate fate) {
        ObjectNode fields = fields(fate);
        SourcedRecord record = fields.isEmpty() ? fate.extracted : Corrections.corrected(fate.extracted, fields);
        return Optional.ofNullable(fate.fields.get(EVIDENCE))
                .flatMap(link ->
                        link.decision() instanceof Repoint repoint ? places(fate.extracted, repoint) : Optional.empty())
                .map(places -> Corrections.repointed(record, places))
                .orElse(record);
    }

    private void merge(SignedDecision link, Merge merge) {
        List<SourcedRecord> one = found(merge.one());
        List<SourcedRecord> other = found(merge.other());
        int named = merge.claims().size();
        if (tied(link, one, other, named)) {
            List<String> all =
                    Stream.concat(ids(one).stream(), ids(other).stream()).toList();
            ties.add(new Together(all, "merged " + by(link)));
        }
    }

    private void split(SignedDecision link, Split split) {
        List<SourcedRecord> part = found(split.part());
        List<SourcedRecord> rest = found(split.rest());
        if (tied(link, part, rest, split.claims().size())) {
            ties.add(new Apart(ids(part), ids(rest), "split " + by(link)));
        }
    }

    private boolean tied(SignedDecision link, List<SourcedRecord> one, List<SourcedRecord> other, int named) {
        List<String> all = Stream.concat(ids(one).stream(), ids(other).stream()).toList();
        if (one.isEmpty() || other.isEmpty()) {
            judge(link, Standing.GONE, "the records of one side are gone since their articles were read anew", all);
            return false;
        }
        int missing = named - all.size();
        judge(
                link,
                Standing.STANDS,
                missing <= 0
                        ? ""
                        : missing + " of its " + named + " records are gone since their articles were read anew",
                all);
        return true;
    }

    private static String by(SignedDecision link) {
        return "by " + link.who() + " on " + link.at().atOffset(ZoneOffset.UTC).toLocalDate()
                + (link.why().isEmpty() ? "" : ": " + link.why());
    }

    private List<SourcedRecord> found(List<ClaimReference> claims) {
        return claims.stream().flatMap(claim -> find(claim).stream()).distinct().toList();
    }

    private void settle(SignedDecision link, Settle settle) {
        List<SourcedRecord> left = find(settle.left());
        List<SourcedRecord> right = find(settle.right());
        if (left.isEmpty() || right.isEmpty()) {
            judge(
                    link,
                    Standing.GONE,
                    gone(left.isEmpty() ? settle.left() : settle.right()),
                    Stream.concat(ids(left).stream(), ids(right).stream()).toList());
            return;
        }
        Settlement settlement = new Settlement(
                link,
                left.getFirst().id(),
                settle.leftSays(),
                right.getFirst().id(),
                settle.rightSays(),
                settle.matter(),
                settle.holds());
        Optional<Settlement> before = Optional.ofNullable(settled.put(Subjects.conflict(settle), settlement));
        overrule(before.map(Settlement::link), link);
        judge(link, Standing.STANDS, "", List.of(settlement.left(), settlement.right()));
    }

    private List<Settlement> settlements() {
        return List.copyOf(settled.values());
    }

    private Set<Outweighed> outweighed() {
        Set<Outweighed> outweighed = new HashSet<>();
        for (Settlement one : settled.values()) {
            if (one.holds() == Holds.RIGHT || one.holds() == Holds.NEITHER) {
                outweighed.add(new Outweighed(one.left(), one.matter(), one.leftSays()));
            }
            if (one.holds() == Holds.LEFT || one.holds() == Holds.NEITHER) {
                outweighed.add(new Outweighed(one.right(), one.matter(), one.rightSays()));
            }
        }
        return outweighed;
    }

    private void judge(SignedDecision link, Standing standing, String because, List<String> about) {
        judgements.put(link.sequence(), new Judgement(standing, because, about));
    }

    private void overrule(Optional<SignedDecision> earlier, SignedDecision later) {
        earlier.ifPresent(link -> {
            Judgement before = judgements.get(link.sequence());
            judge(
                    link,
                    Standing.OVERRULED,
                    "by the later decision " + later.id() + " of " + later.who(),
                    before == null ? List.of() : before.records());
        });
    }

    private List<Judged> judged() {
        return links.stream()
                .map(link -> {
                    Judgement judgement =
                            judgements.getOrDefault(link.sequence(), new Judgement(Standing.STANDS, "", List.of()));
                    return new Judged(link, judgement.standing(), judgement.because(), judgement.records());
                })
                .toList();
    }

    private RecordReview review(Optional<Fate> fate, SourcedRecord extracted, Set<Aliases.Named> renamed) {
        if (fate.isEmpty() && renamed.isEmpty()) {
            return RecordReview.NONE;
        }
        ObjectNode before =
                CodebookForm.write(extracted.record(), extracted.article().body());
        List<Change> changes = new ArrayList<>();
        fate.ifPresent(one -> one.fields.forEach((field, link) -> changes.add(change(field, before, link))));
        renamed.forEach(named -> Optional.ofNullable(aliases.get(named.name()))
                .ifPresent(link -> changes.add(change(named.field(), before, link))));
        changes.sort(Comparator.comparing(Change::field).thenComparing(Change::decision));
        State state = fate.flatMap(one -> one.verdict)
                .map(link -> link.decision() instanceof Reject ? State.REJECTED : State.ACCEPTED)
                .orElseGet(() -> fate.filter(one -> !one.fields.isEmpty())
                        .map(_ -> State.CORRECTED)
                        .orElse(State.OPEN));
        return new RecordReview(state, changes);
    }

    private static Change change(String field, ObjectNode before, SignedDecision link) {
        JsonNode was = before.has(field) ? before.path(field) : JsonNodeFactory.instance.nullNode();
        return new Change(field, was, link.id(), link.who());
    }
}
