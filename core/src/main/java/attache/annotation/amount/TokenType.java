package attache.annotation.amount;

/** What a token of {@link Tokens} is. */
enum TokenType {
    /** A run of letters with their marks; an ideograph is a word by itself. */
    WORD,
    /** A run of decimal digits. */
    DIGITS,
    /** One character that is a fraction, such as a half. */
    FRACTION,
    /** Any other single character that is not white space. */
    SIGN,
    /** A line's end: nothing is read across it. */
    BREAK,
    /** A web address, up to the next white space: nothing is read in it. */
    ADDRESS,
    /** Before the first and after the last token. */
    NONE
}
