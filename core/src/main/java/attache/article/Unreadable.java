package attache.article;

import attache.source.Finding;
import attache.source.Place;
import java.util.List;

/**
 * An article, or an input, that could not be read.
 *
 * @param finding where, why, and what to do about it
 */
public record Unreadable(Finding finding) implements ReadResult {

    @Override
    public String input() {
        return finding.input();
    }

    /** Where in the input. */
    public Place place() {
        return finding.place();
    }

    /** Why; a clause. */
    public String reason() {
        return finding.reason();
    }

    /** What to do about it; a sentence. */
    public String nextStep() {
        return finding.nextStep();
    }

    @Override
    public List<Finding> findings() {
        return List.of(finding);
    }
}
