package attache.story;

/**
 * One step back: why a report is no origin of its own.
 *
 * @param report what goes back: an article's {@code doc}, or a record's id
 * @param origin what it goes back to
 * @param reason the sort of reason
 * @param because the reason in words, with the figures that it rests on
 */
public record Merge(String report, Origin origin, Reason reason, String because) {

    /** Sorts of reason. */
    public enum Reason {
        /** Both texts are the same but for little. */
        NEAR_COPY,
        /** Most of the report stands in the other text. */
        COPIED_BODY,
        /** The record's sentence stands word for word in an earlier text. */
        QUOTED,
        /** "As reported by X": the record is credited to an outlet. */
        CREDITED,
        /** A text of low quality that retells another one. */
        SPUN
    }
}
