package attache.app.search;

import java.util.List;
import java.util.Map;

/**
 * What a query found.
 *
 * @param total how many things match
 * @param kinds how many of them, whichever kind was asked for, are of each kind, by kind; kinds of which none is are left out
 * @param best the best of them, in order
 */
public record Hits(long total, Map<String, Long> kinds, List<Hit> best) {
    /** Nothing. */
    static final Hits NONE = new Hits(0, Map.of(), List.of());

    public Hits {
        best = List.copyOf(best);
    }
}
