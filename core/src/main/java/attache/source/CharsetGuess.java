package attache.source;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalInt;

/** Which encoding bytes are in that do not say it. Stateless. */
final class CharsetGuess {
    /** Western European text of older systems; read for ISO-8859-1 too, as the WHATWG Encoding Standard asks. */
    static final Charset WESTERN = Charset.forName("windows-1252");

    /** Below this, ICU's guess (0 to 100) is no better than the encoding that most such files are in. */
    private static final int LEAST_CONFIDENCE = 25;

    private static final int LOOKED_AT = 64 * 1024;

    /** A byte of one side of UTF-16 units is zero in text at least this often: the space alone sees to it. */
    private static final double LEAST_ZEROS = 0.05;

    private CharsetGuess() {}

    /**
     * UTF-16 without a byte order mark, in the byte order that the zero bytes show: in text, the high bytes of spaces,
     * digits, line ends and Latin letters are zero, and the low bytes never are.
     */
    static Optional<Charset> utf16(byte[] bytes) {
        int length = Math.min(bytes.length, LOOKED_AT) & ~1;
        int even = 0;
        int odd = 0;
        for (int i = 0; i < length; i += 2) {
            even += bytes[i] == 0 ? 1 : 0;
            odd += bytes[i + 1] == 0 ? 1 : 0;
        }
        double enough = Math.max(1, LEAST_ZEROS * length / 2);
        if (odd >= enough && even == 0) {
            return Optional.of(StandardCharsets.UTF_16LE);
        }
        return even >= enough && odd == 0 ? Optional.of(StandardCharsets.UTF_16BE) : Optional.empty();
    }

    /** The single- or multi-byte encoding of an older system that {@code bytes}, which are no UTF-8, are most likely in. */
    static Charset legacy(byte[] bytes) {
        CharsetDetector detector = new CharsetDetector();
        detector.setText(Arrays.copyOf(bytes, Math.min(bytes.length, LOOKED_AT)));
        return Arrays.stream(detector.detectAll())
                .filter(match -> match.getConfidence() >= LEAST_CONFIDENCE)
                .map(CharsetMatch::getName)
                .filter(name -> !name.startsWith("UTF-") && Charset.isSupported(name))
                .map(name -> name.equals("ISO-8859-1") ? WESTERN : Charset.forName(name))
                .filter(charset -> firstMalformed(bytes, charset).isEmpty())
                .findFirst()
                .orElse(WESTERN);
    }

    /** Where the first byte stands that {@code charset} cannot decode. */
    static OptionalInt firstMalformed(byte[] bytes, Charset charset) {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(8192);
        var decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        while (true) {
            out.clear();
            CoderResult result = decoder.decode(in, out, true);
            if (result.isError()) {
                return OptionalInt.of(in.position());
            }
            if (result.isUnderflow()) {
                return OptionalInt.empty();
            }
        }
    }
}
