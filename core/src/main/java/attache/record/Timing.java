package attache.record;

import attache.annotation.Edtf;
import java.util.Optional;

/**
 * When something happened or is to happen.
 *
 * @param date the date, where the words could be resolved
 * @param text the words, where there are any (a date taken from the article's own has none)
 */
public record Timing(Optional<Edtf> date, Optional<String> text) {

    /** Nothing is said of when. */
    public static final Timing NONE = new Timing(Optional.empty(), Optional.empty());
}
