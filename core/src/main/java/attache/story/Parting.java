package attache.story;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Parts a group of like articles into events.
 *
 * <p>Two arrests, two earthquakes, two aid packages are told in the same words. So words are weighed anew inside the group:
 * what most of its articles hold says nothing of which event they are on. Where the group then falls into two halves that are each
 * clearly more alike within than with each other, it is parted there, and the halves are looked at in turn.
 */
final class Parting {
    /** Likeness between two halves, by the likeness within the looser one, up to which they are two events. */
    private static final double APART = 0.42;

    /** Articles that an event must have to be told from another one by its words alone. */
    private static final int LEAST = 3;

    /** Groups larger than this stay whole: the comparison is cubic. */
    private static final int MOST = 250;

    /** How many of the loosest merges are looked at for two halves that are large enough. */
    private static final int LOOSEST = 8;

    private final List<TermVector> vectors;

    Parting(List<TermVector> vectors) {
        this.vectors = vectors;
    }

    /** The events in {@code members}, which are indexes into the vectors. */
    List<List<Integer>> of(List<Integer> members) {
        if (members.size() < 2 * LEAST || members.size() > MOST) {
            return List.of(members);
        }
        return halves(members)
                .map(halves -> {
                    List<List<Integer>> events = new ArrayList<>(of(halves.get(0)));
                    events.addAll(of(halves.get(1)));
                    return events;
                })
                .orElseGet(() -> List.of(members));
    }

    private Optional<List<List<Integer>>> halves(List<Integer> members) {
        Dendrogram dendrogram = new Dendrogram(localVectors(members));
        Optional<Dendrogram.Merging> loosest = dendrogram.merges().stream()
                .limit(LOOSEST)
                .filter(merging ->
                        Math.min(merging.left().size(), merging.right().size()) >= LEAST)
                .findFirst();
        return loosest.filter(merging -> merging.likeness()
                        <= APART * Math.min(dendrogram.within(merging.left()), dendrogram.within(merging.right())))
                .map(merging -> assigned(members, dendrogram, merging));
    }

    private static List<List<Integer>> assigned(
            List<Integer> members, Dendrogram dendrogram, Dendrogram.Merging merging) {
        List<Integer> left = new ArrayList<>();
        List<Integer> right = new ArrayList<>();
        for (int i = 0; i < members.size(); i++) {
            boolean nearerLeft = dendrogram.between(i, merging.left()) >= dendrogram.between(i, merging.right());
            boolean goesLeft = merging.left().contains(i) || (!merging.right().contains(i) && nearerLeft);
            (goesLeft ? left : right).add(members.get(i));
        }
        return List.of(left, right);
    }

    /** The members' vectors, each term weighed by the root of its rarity inside the group. */
    private List<TermVector> localVectors(List<Integer> members) {
        Map<Integer, Integer> holders = new HashMap<>();
        for (int member : members) {
            for (int term : vectors.get(member).terms()) {
                holders.merge(term, 1, Integer::sum);
            }
        }
        double all = Math.log(members.size() + 1.0);
        return members.stream()
                .map(member -> vectors.get(member)
                        .scaled(term -> Math.sqrt((all - Math.log(holders.getOrDefault(term, 1))) / all)))
                .toList();
    }
}
