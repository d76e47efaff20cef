package attache.app.access;

import java.time.Instant;
import java.util.Optional;

/**
 * What a program signs in by, as the store keeps it, without the token itself.
 *
 * @param number the store's own
 * @param name what its owner calls it
 * @param owner whose it is
 * @param role what it may do at most; never more than its owner may
 * @param expiresAt from when on it is refused
 * @param usedAt when it was last used, to the minute
 * @param revokedAt when somebody took it back
 */
public record ApiToken(
        long number,
        String name,
        Account owner,
        Role role,
        Instant madeAt,
        Instant expiresAt,
        Optional<Instant> usedAt,
        Optional<Instant> revokedAt) {

    /** The longest name, in UTF-16 units. */
    public static final int LONGEST_NAME = 80;

    /** How a token stands. */
    public enum Standing {
        VALID,
        EXPIRED,
        REVOKED,
        /** Its owner may not sign in. */
        DISABLED
    }

    /** How it stands at {@code now}. */
    public Standing standing(Instant now) {
        if (revokedAt.isPresent()) {
            return Standing.REVOKED;
        }
        if (!now.isBefore(expiresAt)) {
            return Standing.EXPIRED;
        }
        return owner.disabled() ? Standing.DISABLED : Standing.VALID;
    }

    /** What it may do now: its owner may have come to less since. */
    public Role effectiveRole() {
        return role.orLess(owner.role());
    }
}
