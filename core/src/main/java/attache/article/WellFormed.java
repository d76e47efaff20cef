package attache.article;

/** Strings from escapes may hold halves of characters, which no encoding can write, and NUL, which no text holds: they become U+FFFD. */
final class WellFormed {
    private WellFormed() {}

    /** {@code text} with every lone surrogate and every NUL replaced; the same length. */
    static String of(String text) {
        StringBuilder repaired = null;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!Character.isSurrogate(c) && c != 0) {
                continue;
            }
            if (Character.isHighSurrogate(c) && i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))) {
                i++;
                continue;
            }
            repaired = repaired == null ? new StringBuilder(text) : repaired;
            repaired.setCharAt(i, '\uFFFD');
        }
        return repaired == null ? text : repaired.toString();
    }
}
