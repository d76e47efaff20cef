package attache.decision;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Decisions, each of which carries the digest of its own content and of the one before: a change of any, a gap, another order or
 * an end cut off before a digest that somebody has kept shows. Whoever can write the store can make a new chain from the change
 * on; that shows by comparing its last digest with an earlier export's.
 */
public final class Chain {
    /** What stands for the digest before the first decision. */
    public static final String BEGINNING = "0".repeat(64);

    private static final int ID_DIGITS = 16;

    private Chain() {}

    /**
     * The next link.
     *
     * @param last the link before; empty for the first
     * @throws IllegalArgumentException where the name or the reason is too long or the name is blank
     */
    public static SignedDecision next(
            Optional<SignedDecision> last, Instant at, String who, String why, Decision decision) {
        return link(last, at, who, why, decision, Optional.empty());
    }

    /** {@code decision}, made in another store, as the next link here: its own content, and the id that it had there. */
    public static SignedDecision adopt(Optional<SignedDecision> last, SignedDecision decision) {
        return link(
                last, decision.at(), decision.who(), decision.why(), decision.decision(), Optional.of(decision.id()));
    }

    private static SignedDecision link(
            Optional<SignedDecision> last,
            Instant at,
            String who,
            String why,
            Decision decision,
            Optional<String> knownId) {
        long sequence = last.map(SignedDecision::sequence).orElse(0L) + 1;
        String previous = last.map(SignedDecision::digest).orElse(BEGINNING);
        Instant moment = at.truncatedTo(ChronoUnit.MILLIS);
        SignedDecision bare = new SignedDecision(
                sequence, knownId.orElse(""), moment, who.strip(), why.strip(), decision, previous, "");
        SignedDecision named =
                knownId.isPresent() ? bare : with(bare, "d-" + digest(bare).substring(0, ID_DIGITS), "");
        return with(named, named.id(), digest(named));
    }

    private static SignedDecision with(SignedDecision link, String id, String digest) {
        return new SignedDecision(
                link.sequence(), id, link.at(), link.who(), link.why(), link.decision(), link.previous(), digest);
    }

    /** The digest of what {@code link} says. */
    static String digest(SignedDecision link) {
        return Sha256.of(DecisionForm.content(link).toString());
    }

    /** Whether {@code link} says what its digest was made of. */
    public static boolean isWhole(SignedDecision link) {
        return link.digest().equals(digest(link));
    }

    /** What is wrong with {@code links}, which are all from the first on, a line each; empty where nothing is. */
    public static List<String> faults(List<SignedDecision> links) {
        List<String> faults = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        String previous = BEGINNING;
        long sequence = 0;
        for (SignedDecision link : links) {
            sequence++;
            if (link.sequence() != sequence) {
                faults.add("Decision " + link.sequence() + " stands where " + sequence + " should: one is missing.");
                sequence = link.sequence();
            }
            if (!link.previous().equals(previous)) {
                faults.add(
                        "Decision " + link.sequence() + " does not follow the one before it: one of them was changed.");
            }
            if (!isWhole(link)) {
                faults.add(
                        "Decision " + link.sequence() + " (" + link.id() + ") was changed: its digest is another's.");
            }
            if (!ids.add(link.id())) {
                faults.add("Decision " + link.sequence() + " has the id of an earlier one (" + link.id() + ").");
            }
            previous = link.digest();
        }
        return faults;
    }
}
