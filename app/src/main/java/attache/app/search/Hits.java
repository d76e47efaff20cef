package attache.app.search;

import java.util.List;

/**
 * What a query found.
 *
 * @param total how many things match
 * @param best the best of them, in order
 */
public record Hits(long total, List<Hit> best) {

    public Hits {
        best = List.copyOf(best);
    }
}
