package attache.annotation.gazetteer;

/**
 * A run of letters or a run of digits in a text: {@code F-16s} is three words.
 *
 * @param start the first UTF-16 unit
 * @param end one past the last, a possessive ending left out
 * @param key the word folded for comparison: lower case, without diacritics, American spelling
 * @param possessive whether {@code 's}, or {@code '} after an s, follows
 * @param gap what lies between this word and the one before
 */
record Word(int start, int end, String key, boolean possessive, Gap gap) {

    /** What lies between two words. */
    enum Gap {
        /** Nothing: letters meet digits. */
        NONE,
        /** Blanks, with a full stop before them where the word before is an abbreviation. */
        SPACE,
        /** One mark within a name: hyphen, slash, full stop, apostrophe, ampersand, closing quotation mark. */
        MARK,
        /** A decimal mark: the words are one number. */
        DECIMAL,
        /** The end of a phrase: a comma, a sentence's end, an empty line, the start of the text. */
        BREAK
    }
}
