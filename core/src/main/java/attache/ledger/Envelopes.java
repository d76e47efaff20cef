package attache.ledger;

import attache.record.Assistance;
import attache.record.SourcedRecord;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Links tranches to what they are part of: a smaller sum to a larger one that the same article tells of nearby, where its words say that
 * it is a part.
 */
final class Envelopes {
    private static final int IN_REACH = 600;

    private Envelopes() {}

    /** A member of an article's lines: which line it is in, by its place in their order, and the record. */
    record Member(int cluster, Measure measure) {}

    /** A line that another is part of, by its place in their order, with the words that say so. */
    record Whole(int cluster, String reason) {}

    private record Found(Whole whole, int distance) {}

    /** Links by the index of the tranche's cluster to its envelope's. */
    static Map<Integer, Whole> among(List<Cluster<Measure>> clusters) {
        Map<String, List<Member>> articles = new HashMap<>();
        for (int i = 0; i < clusters.size(); i++) {
            for (Measure measure : clusters.get(i).members()) {
                articles.computeIfAbsent(measure.source().article().digest(), _ -> new ArrayList<>())
                        .add(new Member(i, measure));
            }
        }
        Map<Integer, Whole> links = new HashMap<>();
        for (int i = 0; i < clusters.size(); i++) {
            int cluster = i;
            whole(
                            clusters.get(i).members().stream()
                                    .sorted(Joinable.ORDER)
                                    .toList(),
                            member -> new Member(cluster, member),
                            member -> articles.getOrDefault(
                                    member.source().article().digest(), List.of()))
                    .ifPresent(whole -> links.put(cluster, whole));
        }
        Map<Integer, Whole> kept = new HashMap<>();
        links.forEach((part, whole) -> {
            // Of two lines that say so of each other the later one's word counts.
            boolean mutual = Optional.ofNullable(links.get(whole.cluster()))
                    .filter(back -> back.cluster() == part)
                    .isPresent();
            if (!mutual || part > whole.cluster()) {
                kept.put(part, whole);
            }
        });
        return kept;
    }

    /**
     * What a line is part of, by the first of its members that says so.
     *
     * @param members in order of publication
     * @param article all members of lines in a member's article
     */
    static Optional<Whole> whole(
            List<Measure> members, Function<Measure, Member> placed, Function<Measure, List<Member>> article) {
        return members.stream()
                .flatMap(member ->
                        cue(member).flatMap(cue -> found(placed.apply(member), cue, article.apply(member))).stream())
                .findFirst();
    }

    /** The words by which {@code measure} says that it is a part of something larger. */
    static Optional<String> cue(Measure measure) {
        return cue(measure.source(), measure.record());
    }

    /** The words by which {@code record}, which is {@code source}'s, says that it is a part of something larger. */
    static Optional<String> cue(SourcedRecord source, Assistance record) {
        boolean particular =
                record.money().isPresent() || !Thing.particular(record.items()).isEmpty();
        return particular ? Cues.PART.in(Measure.words(source)) : Optional.empty();
    }

    private static Optional<Whole> found(Member part, String cue, List<Member> members) {
        return members.stream()
                .filter(whole -> whole.cluster() != part.cluster() && isWhole(whole.measure(), part.measure()))
                .map(whole -> new Found(
                        new Whole(whole.cluster(), "\"" + cue + "\", told beside it"),
                        Math.abs(whole.measure().place() - part.measure().place())))
                .filter(found -> found.distance() <= IN_REACH)
                .min(Comparator.comparingInt(Found::distance)
                        .thenComparingInt(found -> found.whole().cluster()))
                .map(Found::whole);
    }

    /** Whether {@code whole} is a larger sum in the same currency for the same recipient. */
    private static boolean isWhole(Measure whole, Measure part) {
        return whole.money().isPresent()
                && part.money()
                        .filter(sum -> sum.currency().equals(whole.money().get().currency())
                                && Range.of(sum.amount()).high()
                                        < Range.of(whole.money().get().amount()).low())
                        .isPresent()
                && whole.recipients().stream().anyMatch(part.recipients()::contains);
    }
}
