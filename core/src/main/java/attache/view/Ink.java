package attache.view;

/** What a piece of text is, for the eye. How it looks is {@link Paint}'s business. */
public enum Ink {
    /** Nothing in particular. */
    PLAIN,
    /** A heading or a name that matters. */
    STRONG,
    /** Of less interest: ids, counts, the words around a quotation. */
    FAINT,
    /** Words that a value came from: must be told apart even without colours. */
    GROUND,
    /** Support that moves on. */
    GOOD,
    /** Support that is asked for or weighed, and things to look at. */
    OPEN,
    /** Support that is refused or halted, and what contradicts. */
    BAD;

    /** How many columns its marks take where there are no colours. */
    int marks() {
        return this == GROUND ? 2 : 0;
    }
}
