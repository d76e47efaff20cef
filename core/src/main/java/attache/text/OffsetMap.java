package attache.text;

import java.util.Arrays;

/**
 * The way back from a rewritten text to the one it was made from. Immutable.
 *
 * <p>Built by {@link Builder}: every unit of the new text remembers where it came from. A rewrite that inserts units gives
 * them the place of the original unit that they stand before.
 */
public final class OffsetMap {
    private final String text;
    private final int[] origins;

    private OffsetMap(String text, int[] origins) {
        this.text = text;
        this.origins = origins;
    }

    /** The rewritten text. */
    public String text() {
        return text;
    }

    /** The place in the original of the unit at {@code offset} of the rewritten text; {@code offset} may be its length. */
    public int toOriginal(int offset) {
        return origins[offset];
    }

    /** The span of the original that {@code span} of the rewritten text came from. */
    public Span toOriginal(Span span) {
        int start = origins[span.start()];
        // The end is one past the last unit's origin, so that insertions after it are not drawn in.
        int end = span.length() == 0 ? start : origins[span.end() - 1] + 1;
        return new Span(start, Math.max(start, end));
    }

    /** Writes the new text unit by unit. Not safe for use by several threads. */
    public static final class Builder {
        private final StringBuilder text = new StringBuilder();
        private int[] origins = new int[64];

        /** Appends one unit that came from {@code origin}. */
        public Builder append(char unit, int origin) {
            if (text.length() + 1 >= origins.length) {
                origins = Arrays.copyOf(origins, origins.length * 2);
            }
            origins[text.length()] = origin;
            text.append(unit);
            return this;
        }

        /** The map; {@code end} is the length of the original. */
        public OffsetMap build(int end) {
            int[] all = Arrays.copyOf(origins, text.length() + 1);
            all[text.length()] = end;
            return new OffsetMap(text.toString(), all);
        }
    }
}
