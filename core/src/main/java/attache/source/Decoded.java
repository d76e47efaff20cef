package attache.source;

import java.nio.charset.Charset;
import java.util.List;

/** What came of decoding bytes. */
public sealed interface Decoded {

    /**
     * Text.
     *
     * @param text every character that the bytes spell, without the byte order mark
     * @param charset the encoding that was used
     * @param remarks what was assumed or repaired; empty for well-formed UTF-8 and for text with a byte order mark
     */
    record Text(String text, Charset charset, List<Finding> remarks) implements Decoded {
        public Text {
            remarks = List.copyOf(remarks);
        }
    }

    /**
     * No text.
     *
     * @param finding why not
     */
    record Refused(Finding finding) implements Decoded {}
}
