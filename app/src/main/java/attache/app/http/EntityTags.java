package attache.app.http;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** Entity tags (RFC 9110, section 8.8.3). Stateless. */
final class EntityTags {
    private static final int BYTES = 12;

    private EntityTags() {}

    /** The tag of what was made from {@code basis}. */
    static String of(String basis) {
        return of(basis.getBytes(StandardCharsets.UTF_8));
    }

    /** The tag of {@code bytes}. */
    static String of(byte[] bytes) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
            return "\"" + HexFormat.of().formatHex(digest, 0, BYTES) + "\"";
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256.", e);
        }
    }

    /** Whether {@code condition}, the value of {@code If-None-Match} or {@code If-Match}, names {@code tag}; weak tags count, too. */
    static boolean names(String condition, String tag) {
        return condition.strip().equals("*")
                || List.of(condition.split(",", -1)).stream()
                        .map(String::strip)
                        .map(one -> one.startsWith("W/") ? one.substring(2) : one)
                        // Compression makes another representation of the same thing.
                        .map(one -> one.replace("--gzip\"", "\""))
                        .anyMatch(tag::equals);
    }
}
