package attache.source;

import java.util.Locale;

/** Foreign text made safe to show on one line of a terminal or a log. */
public final class Printable {
    private static final String CUT = "…";

    private Printable() {}

    /**
     * The characters of {@code text}, with control, format, separator, private-use and unassigned characters and lone
     * surrogates written as escapes ({@code \n}, {@code \}{@code u001B}), so that nothing in it can end the line, move the
     * cursor or turn the direction of writing.
     *
     * @param longest the most UTF-16 units of {@code text} that are shown; more are cut, and an ellipsis says so
     */
    public static String oneLine(String text, int longest) {
        StringBuilder shown = new StringBuilder(Math.min(text.length(), longest) + 16);
        int i = 0;
        while (i < text.length() && i < longest) {
            int point = text.codePointAt(i);
            append(point, shown);
            i += Character.charCount(point);
        }
        return i < text.length() ? shown.append(CUT).toString() : shown.toString();
    }

    private static void append(int point, StringBuilder shown) {
        switch (point) {
            case '\n' -> shown.append("\\n");
            case '\r' -> shown.append("\\r");
            case '\t' -> shown.append("\\t");
            default -> {
                if (isSafe(point)) {
                    shown.appendCodePoint(point);
                } else {
                    escape(point, shown);
                }
            }
        }
    }

    private static boolean isSafe(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.PRIVATE_USE,
                    Character.SURROGATE,
                    Character.UNASSIGNED -> false;
            default -> true;
        };
    }

    private static void escape(int point, StringBuilder shown) {
        String hex = Integer.toHexString(point).toUpperCase(Locale.ROOT);
        shown.append(point > 0xFFFF ? "\\U" : "\\u");
        shown.repeat('0', (point > 0xFFFF ? 8 : 4) - hex.length());
        shown.append(hex);
    }
}
