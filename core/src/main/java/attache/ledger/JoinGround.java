package attache.ledger;

import java.util.Optional;

/**
 * Why two records may be on one measure.
 *
 * @param strength from 0 to 1: the stronger grounds are followed first
 * @param particular whether it rests on something that tells this measure from others of the same sides
 * @param reason in words
 */
record JoinGround(double strength, boolean particular, String reason) {

    /** A particular ground where {@code holds}. */
    static Optional<JoinGround> where(boolean holds, double strength, String reason) {
        return holds ? Optional.of(new JoinGround(strength, true, reason)) : Optional.empty();
    }
}
