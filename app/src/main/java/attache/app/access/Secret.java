package attache.app.access;

import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * 256 random bits that somebody holds and shows again: a session's id or a token. Kept is its digest alone; since nobody can guess
 * the bits, a plain SHA-256 is enough.
 *
 * @param text a prefix that says what it is, and 43 characters of base 64 for URLs
 */
public record Secret(String text) {
    /** What tokens begin with, so that people and scanners of published files know one. */
    public static final String TOKEN = "attache_";

    /** What sessions' ids begin with. */
    public static final String SESSION = "";

    private static final int BYTES = 32;
    private static final Pattern FORM = Pattern.compile("(?:" + TOKEN + ")?[A-Za-z0-9_-]{43}");
    private static final SecureRandom RANDOM = new SecureRandom();

    /** A new one. */
    public static Secret fresh(String prefix) {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return new Secret(prefix + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    /** Whether {@code shown} has the form of a secret at all: nothing else is looked for. */
    public static boolean isForm(String shown) {
        return FORM.matcher(shown).matches();
    }

    /** SHA-256 of it, 64 hexadecimal digits. */
    public String digest() {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256.", e);
        }
    }

    /** What proves that somebody has seen this secret's answers without being the secret: its HMAC-SHA-256 of {@code purpose}. */
    public String proofFor(String purpose) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(text.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            return Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString(mac.doFinal(purpose.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException | InvalidKeyException e) {
            throw new IllegalStateException("Every Java has HmacSHA256.", e);
        }
    }

    /** Not the secret: it belongs into no log. */
    @Override
    public String toString() {
        return "Secret[" + digest().substring(0, 8) + "…]";
    }
}
