package attache.decision;

import attache.decision.Decision.Accept;
import attache.decision.Decision.Alias;
import attache.decision.Decision.Correct;
import attache.decision.Decision.Merge;
import attache.decision.Decision.Reject;
import attache.decision.Decision.Repoint;
import attache.decision.Decision.Settle;
import attache.decision.Decision.Split;
import attache.decision.Decision.Undo;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * What decisions are about, so that it shows where two reviewers have spoken of one thing: what a record claims, which records are
 * one entry, what a name means, which side of a conflict holds. Accepting a record and merging its entry are about two things.
 */
public final class Subjects {
    private Subjects() {}

    /**
     * The subjects of {@code decision}, as texts that are equal where the subjects are.
     *
     * @param known earlier decisions by id: what is undone is among them
     */
    public static Set<String> of(Decision decision, Map<String, SignedDecision> known) {
        return switch (decision) {
            case Accept accept -> Set.of(record(accept.claim()));
            case Reject reject -> Set.of(record(reject.claim()));
            case Correct correct -> Set.of(record(correct.claim()));
            case Repoint repoint -> Set.of(record(repoint.claim()));
            case Merge merge -> entries(merge.claims());
            case Split split -> entries(split.claims());
            case Alias alias -> Set.of("name " + alias.name());
            case Settle settle -> Set.of(conflict(settle));
            case Undo undo -> {
                SignedDecision undone = known.get(undo.decision());
                yield undone == null ? Set.of() : of(undone.decision(), known);
            }
        };
    }

    /** What a decision on the record itself is about. */
    public static String record(ClaimReference claim) {
        return "record " + claim.key();
    }

    /** What a decision on which entry the record belongs to is about. */
    public static String entry(ClaimReference claim) {
        return "entry " + claim.key();
    }

    /** What a decision on {@code settle}'s conflict is about; the order of the sides does not matter. */
    static String conflict(Settle settle) {
        List<String> sides = Stream.of(
                        settle.left().key() + " " + settle.leftSays(),
                        settle.right().key() + " " + settle.rightSays())
                .sorted()
                .toList();
        return "conflict " + settle.matter() + " " + String.join(" / ", sides);
    }

    private static Set<String> entries(List<ClaimReference> claims) {
        Set<String> subjects = new TreeSet<>();
        claims.forEach(claim -> subjects.add(entry(claim)));
        return subjects;
    }
}
