package attache.annotation.quotation;

/** The ways in which English news prose, and prose translated into it, marks words as quoted. */
public enum Marks {
    /** {@code "…"}. */
    STRAIGHT,
    /** {@code “…”}. */
    CURLY,
    /** {@code „…“} or {@code „…”}. */
    LOW_HIGH,
    /** {@code «…»}, or turned the other way. */
    GUILLEMETS,
    /** {@code ‘…’}. */
    SINGLE,
    /** {@code '…'}. */
    STRAIGHT_SINGLE,
    /** {@code ''…''} or {@code ``…''}: two single marks for a double one, as teleprinters and typesetters write it. */
    DOUBLED,
    /** {@code - … - said X}: a dash opens speech, as in translated dialogue. */
    DASH
}
