package attache.source;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** The marks by which a text says its own encoding (Unicode 16, section 23.8). */
enum ByteOrderMark {
    UTF_8(StandardCharsets.UTF_8, "\u00EF\u00BB\u00BF"),
    // Before UTF-16, whose little-endian mark its own begins with.
    UTF_32LE(StandardCharsets.UTF_32LE, "\u00FF\u00FE\0\0"),
    UTF_32BE(StandardCharsets.UTF_32BE, "\0\0\u00FE\u00FF"),
    UTF_16LE(StandardCharsets.UTF_16LE, "\u00FF\u00FE"),
    UTF_16BE(StandardCharsets.UTF_16BE, "\u00FE\u00FF");

    private final Charset charset;
    /** A character a byte. */
    private final String mark;

    ByteOrderMark(Charset charset, String mark) {
        this.charset = charset;
        this.mark = mark;
    }

    /** The mark that {@code bytes} begin with. */
    static Optional<ByteOrderMark> of(byte[] bytes) {
        for (ByteOrderMark candidate : values()) {
            if (candidate.begins(bytes)) {
                return Optional.of(candidate);
            }
        }
        return Optional.empty();
    }

    Charset charset() {
        return charset;
    }

    int length() {
        return mark.length();
    }

    private boolean begins(byte[] bytes) {
        for (int i = 0; i < mark.length(); i++) {
            if (i >= bytes.length || (bytes[i] & 0xFF) != mark.charAt(i)) {
                return false;
            }
        }
        return true;
    }
}
