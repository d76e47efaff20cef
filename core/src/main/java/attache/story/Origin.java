package attache.story;

/**
 * What a report goes back to.
 *
 * @param id stable: {@code text:} with an article's digest, or {@code outlet:} with an outlet's name in lower case
 * @param kind a text that is in the set, or an outlet that reports are credited to
 * @param name the article's {@code doc}, or the outlet's name
 */
public record Origin(String id, Kind kind, String name) implements Comparable<Origin> {

    /** What sort of thing reports go back to. */
    public enum Kind {
        /** An article that was read. */
        TEXT,
        /** An outlet whose own text need not have been read. */
        OUTLET
    }

    @Override
    public int compareTo(Origin other) {
        return id.compareTo(other.id);
    }
}
