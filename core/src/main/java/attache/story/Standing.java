package attache.story;

import java.util.List;
import java.util.Optional;

/**
 * What is known of one article among others.
 *
 * @param origin what its text goes back to
 * @param merge why it is no origin of its own
 * @param quality what speaks against it
 * @param sources digests of earlier articles that it shares some text with, those that hold most of it first
 */
public record Standing(Origin origin, Optional<Merge> merge, TextQuality quality, List<String> sources) {
    public Standing {
        sources = List.copyOf(sources);
    }

    /** As it was before the low texts of its story were sent back to what they retell. */
    Standing beforeSpinning(Origin itself) {
        boolean spun = merge.filter(step -> step.reason() == Merge.Reason.SPUN).isPresent();
        return spun ? new Standing(itself, Optional.empty(), quality, sources) : this;
    }
}
