package attache.app.access;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A user's name, as the user's decisions are signed.
 *
 * @param text 1 to {@link #LONGEST} UTF-16 units in NFC: letters, digits and marks of any script, and between them single blanks or {@code . _ - ' ’ @}
 */
public record UserName(String text) {
    /** The longest name, in UTF-16 units: no longer than that of who makes a decision. */
    public static final int LONGEST = 80;

    private static final Pattern FORM =
            Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}]*+(?:(?:[._'’@-]++ ?| )[\\p{L}\\p{M}\\p{N}]++)*+[.]?");

    public UserName {
        if (!isName(text)) {
            throw new IllegalArgumentException("A user's name is 1 to " + LONGEST
                    + " letters and digits with single blanks, hyphens, dots or apostrophes between them, not \""
                    + shown(text) + "\".");
        }
    }

    /**
     * The name that somebody typed: blanks around it taken off, composed (NFC).
     *
     * @throws IllegalArgumentException where it is none, with a line for whoever typed it
     */
    public static UserName of(String typed) {
        return new UserName(composed(typed));
    }

    /** The name that somebody typed; empty where it is none. */
    public static Optional<UserName> ifOne(String typed) {
        String text = typed.length() > 4 * LONGEST ? "" : composed(typed);
        return isName(text) ? Optional.of(new UserName(text)) : Optional.empty();
    }

    /** What it is compared by: names that differ in case or in width alone are one. */
    public String key() {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .toUpperCase(Locale.ROOT)
                .toLowerCase(Locale.ROOT);
    }

    private static String composed(String typed) {
        return Normalizer.normalize(typed.strip(), Normalizer.Form.NFC);
    }

    private static boolean isName(String text) {
        return text.length() <= LONGEST
                && Normalizer.isNormalized(text, Normalizer.Form.NFC)
                && FORM.matcher(text).matches();
    }

    private static String shown(String text) {
        String start = text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
        return start.replaceAll("\\p{C}", "�");
    }
}
