package attache.article;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HexFormat;

/**
 * What makes two copies of a text the same article: the SHA-256 of its normalised body. Normalised means Unicode NFC, quotation
 * marks and apostrophes made plain, characters that cannot be seen left out, and every run of white space one space. Nothing
 * but the digest is ever made of the normalised form. Stateless.
 */
final class BodyDigest {
    private BodyDigest() {}

    /** The digest, in lower-case hexadecimal. */
    static String of(String body) {
        byte[] normal = normalised(body).getBytes(StandardCharsets.UTF_8);
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(normal));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256.", e);
        }
    }

    static String normalised(String body) {
        StringBuilder plain = new StringBuilder(body.length());
        for (int i = 0; i < body.length(); i++) {
            char c = body.charAt(i);
            switch (c) {
                case '’', '‘', '‛', 'ʼ' -> plain.append('\'');
                case '“', '”', '„', '‟', '«', '»' -> plain.append('"');
                default -> {
                    if (Character.getType(c) != Character.FORMAT) {
                        plain.append(c);
                    }
                }
            }
        }
        return foldSpace(Normalizer.normalize(plain, Normalizer.Form.NFC));
    }

    /** {@code text} with every run of white space, no-break spaces included, as one space, and none at the ends. */
    static String foldSpace(String text) {
        StringBuilder folded = new StringBuilder(text.length());
        boolean space = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u0085') {
                space = !folded.isEmpty();
            } else {
                if (space) {
                    folded.append(' ');
                    space = false;
                }
                folded.append(c);
            }
        }
        return folded.toString();
    }
}
