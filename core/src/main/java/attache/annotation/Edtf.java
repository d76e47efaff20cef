package attache.annotation;

import java.util.regex.Pattern;

/**
 * A date or interval in EDTF (ISO 8601-2:2019, levels 0 and 1, and the sub-year groupings 21–41 of level 2): {@code
 * 2025-10-15}, {@code 2025-10}, {@code 2025-22} (summer), {@code 2025-35} (third quarter), {@code 199X}, {@code 2025-10-15/2025-10-17},
 * {@code ../2025}, {@code 2022-02/..}, with {@code ~} for approximately.
 *
 * @param expression the expression itself
 */
public record Edtf(String expression) implements Comparable<Edtf> {
    private static final String POINT = "\\d{2}[\\dX]{2}(?:-(?:\\d\\d|XX)(?:-(?:\\d\\d|XX))?)?[~?%]?";
    private static final Pattern FORM = Pattern.compile(POINT + "|(?:" + POINT + "|\\.\\.)?/(?:" + POINT + "|\\.\\.)?");

    public Edtf {
        if (!FORM.matcher(expression).matches() || expression.equals("/")) {
            throw new IllegalArgumentException("Not an EDTF date or interval: \"" + expression + "\".");
        }
    }

    /** Orders by the expression's characters, which for dates of four-digit years is by start. */
    @Override
    public int compareTo(Edtf other) {
        return expression.compareTo(other.expression);
    }

    @Override
    public String toString() {
        return expression;
    }
}
