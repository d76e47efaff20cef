package attache.source;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/** The first bytes of files that are not text, from {@code magic.tsv}. */
final class MagicNumbers {

    /** The bytes as characters of ISO-8859-1, one each. */
    private record Magic(int offset, String bytes, String words) {
        boolean fits(byte[] file) {
            return file.length >= offset + bytes.length()
                    && new String(file, offset, bytes.length(), StandardCharsets.ISO_8859_1).equals(bytes);
        }
    }

    private static final List<Magic> KNOWN = ResourceTable.rows(MagicNumbers.class, "magic.tsv", 3).stream()
            .map(row -> new Magic(Integer.parseInt(row.get(0)), bytes(row.get(1)), row.get(2)))
            .toList();

    private MagicNumbers() {}

    private static String bytes(String hexadecimal) {
        return new String(HexFormat.of().parseHex(hexadecimal), StandardCharsets.ISO_8859_1);
    }

    /** What the file is, in words with their article, where its first bytes say that it is not text. */
    static Optional<String> words(byte[] file) {
        return KNOWN.stream()
                .filter(magic -> magic.fits(file))
                .map(Magic::words)
                .findFirst();
    }
}
