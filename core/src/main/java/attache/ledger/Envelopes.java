package attache.ledger;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Links tranches to what they are part of: a smaller sum to a larger one that the same article tells of nearby, where its words say that
 * it is a part.
 */
final class Envelopes {
    private static final int IN_REACH = 600;

    private Envelopes() {}

    private record Found(int parent, String reason, int distance) {}

    /** Links by the index of the tranche's cluster to that of its envelope, with the words that say so. */
    static Map<Integer, Map.Entry<Integer, String>> among(List<Cluster> clusters) {
        Map<String, List<Member>> articles = new HashMap<>();
        for (int i = 0; i < clusters.size(); i++) {
            for (Measure measure : clusters.get(i).members()) {
                articles.computeIfAbsent(measure.source().article().digest(), _ -> new ArrayList<>())
                        .add(new Member(i, measure));
            }
        }
        Map<Integer, Map.Entry<Integer, String>> links = new HashMap<>();
        for (List<Member> members : articles.values()) {
            for (Member part : members) {
                found(part, members)
                        .ifPresent(
                                found -> links.putIfAbsent(part.cluster(), Map.entry(found.parent(), found.reason())));
            }
        }
        links.entrySet()
                .removeIf(link -> links.containsKey(link.getValue().getKey())
                        && links.get(link.getValue().getKey()).getKey().equals(link.getKey()));
        return links;
    }

    private record Member(int cluster, Measure measure) {}

    private static Optional<Found> found(Member part, List<Member> members) {
        Optional<String> cue = Cues.PART.in(Measure.words(part.measure().source()));
        if (cue.isEmpty() || !part.measure().particular()) {
            return Optional.empty();
        }
        return members.stream()
                .filter(whole -> whole.cluster() != part.cluster() && isWhole(whole.measure(), part.measure()))
                .map(whole -> new Found(
                        whole.cluster(),
                        "\"" + cue.get() + "\", told beside it",
                        Math.abs(whole.measure().place() - part.measure().place())))
                .filter(found -> found.distance() <= IN_REACH)
                .min(Comparator.comparingInt(Found::distance).thenComparingInt(Found::parent));
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
