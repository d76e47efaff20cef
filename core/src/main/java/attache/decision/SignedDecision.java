package attache.decision;

import java.time.Instant;

/**
 * A decision with who made it, when and why, as a link of a {@link Chain}.
 *
 * @param sequence its place in the chain, from 1
 * @param id stable: it goes with the decision where decisions are carried to another store
 * @param at when it was made
 * @param who made it, as that person is called
 * @param why in words; empty where no reason was given
 * @param decision what was said
 * @param previous the digest of the link before; {@link Chain#BEGINNING} for the first
 * @param digest of all the above
 */
public record SignedDecision(
        long sequence,
        String id,
        Instant at,
        String who,
        String why,
        Decision decision,
        String previous,
        String digest) {

    /** The longest name of a person, in UTF-16 units. */
    public static final int LONGEST_NAME = 80;

    /** The longest reason, in UTF-16 units. */
    public static final int LONGEST_REASON = 2_000;

    public SignedDecision {
        if (who.isBlank() || who.length() > LONGEST_NAME || who.chars().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException(
                    "A decision says who made it: a name of 1 to " + LONGEST_NAME + " characters on one line.");
        }
        if (why.length() > LONGEST_REASON) {
            throw new IllegalArgumentException(
                    "A reason has " + LONGEST_REASON + " characters at most, not " + why.length() + ".");
        }
    }
}
