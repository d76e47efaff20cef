package attache.app.access;

import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An Argon2id hash of a password with all that is needed to check one against it. Written in PHC form: {@code
 * $argon2id$v=19$m=19456,t=2,p=1$SALT$HASH}, salt and hash in base 64 without padding.
 *
 * @param parameters how it was made
 * @param salt 8 to 64 bytes, in base 64 without padding
 * @param hash 16 to 64 bytes, in base 64 without padding
 */
public record PasswordHash(Parameters parameters, String salt, String hash) {
    private static final Pattern FORM = Pattern.compile(
            "\\$argon2id\\$v=19\\$m=(\\d{1,7}),t=(\\d{1,3}),p=(\\d{1,2})\\$([A-Za-z0-9+/]{11,86})\\$([A-Za-z0-9+/]{22,86})");
    private static final Base64.Encoder ENCODER = Base64.getEncoder().withoutPadding();

    /**
     * How much work a hash takes (RFC 9106).
     *
     * @param kibibytes memory, up to 256 MiB: a store that somebody else made must not take all there is
     * @param passes over the memory, 1 to 100
     * @param lanes 1 to 16
     */
    public record Parameters(int kibibytes, int passes, int lanes) {
        private static final int MOST_KIBIBYTES = 256 * 1024;
        private static final int MOST_PASSES = 100;
        private static final int MOST_LANES = 16;

        public Parameters {
            if (lanes < 1
                    || lanes > MOST_LANES
                    || passes < 1
                    || passes > MOST_PASSES
                    || kibibytes < 8 * lanes
                    || kibibytes > MOST_KIBIBYTES) {
                throw new IllegalArgumentException("Argon2id takes 8 KiB a lane to 256 MiB, 1 to " + MOST_PASSES
                        + " passes and 1 to " + MOST_LANES + " lanes, not m=" + kibibytes + ",t=" + passes + ",p="
                        + lanes + ".");
            }
        }

        /** Whether a hash made by these takes less work than one made by {@code others}. */
        boolean isLessThan(Parameters others) {
            return kibibytes < others.kibibytes || passes < others.passes;
        }
    }

    public PasswordHash {
        Base64.getDecoder().decode(salt);
        Base64.getDecoder().decode(hash);
    }

    /** The one that came of {@code salt} and work by {@code parameters}. */
    static PasswordHash of(Parameters parameters, byte[] salt, byte[] hash) {
        return new PasswordHash(parameters, ENCODER.encodeToString(salt), ENCODER.encodeToString(hash));
    }

    /**
     * What is written so.
     *
     * @throws IllegalArgumentException where it is no such hash; the message does not repeat it
     */
    public static PasswordHash read(String written) {
        Matcher matcher = FORM.matcher(written);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("What is kept of a password is no Argon2id hash in PHC form: set the"
                    + " password anew (attache users password NAME).");
        }
        return new PasswordHash(
                new Parameters(number(matcher, 1), number(matcher, 2), number(matcher, 3)),
                matcher.group(4),
                matcher.group(5));
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }

    /** In PHC form. */
    public String written() {
        return "$argon2id$v=19$m=" + parameters.kibibytes() + ",t=" + parameters.passes() + ",p=" + parameters.lanes()
                + "$" + salt + "$" + hash;
    }

    /** The salt's bytes. */
    byte[] saltBytes() {
        return Base64.getDecoder().decode(salt);
    }

    /** The hash's bytes. */
    byte[] hashBytes() {
        return Base64.getDecoder().decode(hash);
    }

    /** Not the hash: it belongs into no log. */
    @Override
    public String toString() {
        return "PasswordHash[" + parameters + "]";
    }
}
