package attache.story;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What is wanted of a text to find its story.
 *
 * @param counts its words
 * @param published the day of publication
 */
record DatedCounts(TermCounts counts, Optional<LocalDate> published) {
    Extent extent() {
        return new Extent(1, published, published);
    }
}
