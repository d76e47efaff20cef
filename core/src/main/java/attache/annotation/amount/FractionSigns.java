package attache.annotation.amount;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * The characters that are fractions (U+00BC to U+00BE, U+2150 to U+215E, U+2189), read off their compatibility decompositions
 * in the Unicode Character Database.
 */
final class FractionSigns {

    private static final char FRACTION_SLASH = '\u2044';
    private static final Map<Character, FractionSign> SIGNS = signs();

    private FractionSigns() {}

    /** What a fraction character says. */
    record FractionSign(BigDecimal numerator, BigDecimal denominator) {}

    /** The fraction that {@code c} is, if it is one. */
    static Optional<FractionSign> read(char c) {
        return c < '\u00BC' || c > '\u2189' ? Optional.empty() : Optional.ofNullable(SIGNS.get(c));
    }

    private static Map<Character, FractionSign> signs() {
        Map<Character, FractionSign> signs = new TreeMap<>();
        IntStream.of(IntStream.rangeClosed(0xBC, 0xBE).toArray()).forEach(c -> put(signs, (char) c));
        IntStream.rangeClosed(0x2150, 0x215E).forEach(c -> put(signs, (char) c));
        put(signs, '\u2189');
        return Map.copyOf(signs);
    }

    private static void put(Map<Character, FractionSign> signs, char c) {
        String spelled = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKD);
        int slash = spelled.indexOf(FRACTION_SLASH);
        if (slash > 0) {
            signs.put(
                    c,
                    new FractionSign(
                            new BigDecimal(spelled.substring(0, slash)), new BigDecimal(spelled.substring(slash + 1))));
        }
    }
}
