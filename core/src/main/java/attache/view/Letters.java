package attache.view;

/** How characters stand on a terminal: combining marks take no column, wide East Asian ones and emoji two. */
final class Letters {
    private Letters() {}

    /**
     * {@code text} on one line: a run of white space that is more than blanks becomes one blank; control characters and marks
     * of direction are left out, so that no text can drive a terminal.
     */
    static String flat(String text) {
        StringBuilder flat = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); ) {
            int end = i;
            boolean blanks = true;
            while (end < text.length() && isSpace(text.charAt(end))) {
                blanks &= text.charAt(end) == ' ';
                end++;
            }
            if (end > i) {
                flat.append(blanks ? text.substring(i, end) : " ");
                i = end;
            } else {
                int c = text.codePointAt(i);
                i += Character.charCount(c);
                if (Character.getType(c) != Character.CONTROL && !isDirectional(c)) {
                    flat.appendCodePoint(c);
                }
            }
        }
        return flat.toString();
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    private static boolean isDirectional(int c) {
        return (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
    }

    /** The columns that {@code text} takes. */
    static int width(String text) {
        return text.codePoints().map(Letters::width).sum();
    }

    /** The columns that one character takes: 0, 1 or 2. */
    static int width(int c) {
        int type = Character.getType(c);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.FORMAT) {
            return 0;
        }
        return isWide(c) ? 2 : 1;
    }

    /** Unicode's East Asian Width W and F, by block (UAX #11). */
    private static boolean isWide(int c) {
        return (c >= 0x1100 && c <= 0x115F)
                || (c >= 0x2E80 && c <= 0xA4CF && c != 0x303F)
                || (c >= 0xAC00 && c <= 0xD7A3)
                || (c >= 0xF900 && c <= 0xFAFF)
                || (c >= 0xFE30 && c <= 0xFE6F)
                || (c >= 0xFF00 && c <= 0xFF60)
                || (c >= 0xFFE0 && c <= 0xFFE6)
                || (c >= 0x1F300 && c <= 0x1FAFF)
                || (c >= 0x20000 && c <= 0x3FFFD);
    }
}
