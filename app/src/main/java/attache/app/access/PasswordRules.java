package attache.app.access;

import java.text.Normalizer;
import java.util.Optional;

/**
 * What a new password must be, by NIST SP 800-63B-4: long, since it is the only proof; of any characters. Stateless.
 */
public final class PasswordRules {
    /** The shortest, in code points. */
    public static final int SHORTEST = 15;

    /** The longest, in code points. */
    public static final int LONGEST = 256;

    private static final int LEAST_DIFFERENT = 5;

    private PasswordRules() {}

    /** What is wrong with {@code password} as that of {@code user}, a line for a person that does not repeat it; empty where nothing is. */
    public static Optional<String> fault(String password, UserName user) {
        String composed = Normalizer.normalize(password, Normalizer.Form.NFKC);
        int length = composed.codePointCount(0, composed.length());
        if (length < SHORTEST || length > LONGEST) {
            return Optional.of("A password has " + SHORTEST + " to " + LONGEST + " characters, not " + length
                    + ": a few words that nobody else puts together will do.");
        }
        if (composed.codePoints().anyMatch(Character::isISOControl)) {
            return Optional.of("A password has no control characters.");
        }
        if (composed.codePoints().distinct().count() < LEAST_DIFFERENT) {
            return Optional.of("A password has " + LEAST_DIFFERENT + " different characters or more.");
        }
        return UserName.ifOne(composed).map(UserName::key).equals(Optional.of(user.key()))
                ? Optional.of("The password is the user's name: take another.")
                : Optional.empty();
    }
}
