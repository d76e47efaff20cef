package attache.app.review;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Something that a reviewer is to look at.
 *
 * @param about what sort of thing it is
 * @param id the record's or the conflict's
 * @param kind the record's kind, or the conflict's matter
 * @param doubt how likely it is wrong, from 0 to 1
 * @param weight how much hangs on it, from 0 to 1
 * @param reasons why it is doubted and why it weighs, in words
 * @param entry the entry that it stands in, where it is in one
 */
public record QueueItem(
        About about,
        String id,
        String kind,
        double doubt,
        double weight,
        List<String> reasons,
        Optional<String> entry) {

    /** Sorts of thing. */
    public enum About {
        RECORD,
        CONFLICT;

        /** The word in JSON, in lower case. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public QueueItem {
        reasons = List.copyOf(reasons);
    }

    /** What it is sorted by: doubt times weight. */
    public double urgency() {
        return doubt * weight;
    }
}
