package attache.article;

/**
 * A line of a source text, without white space and marks at its ends.
 *
 * @param start where what is kept begins, in UTF-16 units of the source
 * @param end one past what is kept
 * @param width how long the whole line is in the source, trailing white space aside
 * @param broken whether the source asks for a line end behind it (a Markdown hard break)
 */
record Piece(int start, int end, int width, boolean broken) {

    /** How long the first word is: what would have had to fit on the line before. */
    int firstWord(String source) {
        int i = start;
        while (i < end && !Character.isWhitespace(source.charAt(i))) {
            i++;
        }
        return i - start;
    }
}
