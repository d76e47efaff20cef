package attache.source;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Decodes pages of the web: by their byte order mark; else as UTF-8 where they are; else as the server or a {@code meta} element
 * says, where the bytes bear it out; else as {@link TextDecoder} guesses. Names of encodings are read as the WHATWG Encoding
 * Standard asks (ISO-8859-1 is windows-1252). UTF-8 comes before what is declared, since a page that is well-formed UTF-8 with
 * characters beyond ASCII is never anything else, and declarations often are older than the page. Stateless and thread-safe.
 */
public final class PageDecoder {
    /** The prescan of the HTML Living Standard (section 13.2.3.2) looks at 1024 bytes; publishers put more before it. */
    private static final int LOOKED_AT = 4096;

    private static final Pattern META = Pattern.compile(
            "<(?:meta|\\?xml)[^>]{0,300}?(?:charset|encoding)\\s{0,9}=\\s{0,9}[\"']?([A-Za-z0-9_:.-]{2,40})",
            Pattern.CASE_INSENSITIVE);

    private PageDecoder() {}

    /**
     * The text of a page.
     *
     * @param input names it in findings
     * @param declared what the server calls the encoding, where it says
     */
    public static Decoded decode(String input, byte[] bytes, Optional<String> declared) {
        boolean marked = ByteOrderMark.of(bytes).isPresent();
        if (marked || bytes.length == 0 || Utf8Survey.of(bytes).isClean()) {
            return TextDecoder.decode(input, bytes);
        }
        return declared.flatMap(PageDecoder::charset)
                .or(() -> metaCharset(bytes))
                .filter(charset -> fits(bytes, charset))
                .<Decoded>map(charset -> new Decoded.Text(new String(bytes, charset), charset, List.of()))
                .orElseGet(() -> TextDecoder.decode(input, bytes));
    }

    private static boolean fits(byte[] bytes, Charset charset) {
        OptionalInt malformed = CharsetGuess.firstMalformed(bytes, charset);
        return malformed.isEmpty() && !charset.equals(StandardCharsets.UTF_8);
    }

    private static Optional<Charset> metaCharset(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, LOOKED_AT), StandardCharsets.ISO_8859_1);
        Matcher meta = META.matcher(head);
        return meta.find() ? charset(meta.group(1)) : Optional.empty();
    }

    private static Optional<Charset> charset(String name) {
        try {
            Charset charset = Charset.forName(name.strip());
            boolean western = charset.equals(StandardCharsets.ISO_8859_1) || charset.equals(StandardCharsets.US_ASCII);
            // A page that can be read byte by byte for its meta element is no UTF-16, whatever that says.
            return charset.name().startsWith("UTF-16")
                    ? Optional.empty()
                    : Optional.of(western ? CharsetGuess.WESTERN : charset);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return Optional.empty();
        }
    }
}
