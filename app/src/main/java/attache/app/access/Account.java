package attache.app.access;

import java.time.Instant;
import java.util.Optional;

/**
 * A user as the store keeps it, without the password's hash.
 *
 * @param number the store's own
 * @param signedInAt when somebody last signed in with the password
 */
public record Account(
        long number, UserName name, Role role, boolean disabled, Instant madeAt, Optional<Instant> signedInAt) {}
