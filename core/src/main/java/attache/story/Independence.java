package attache.story;

import java.util.List;

/**
 * What a set of records rests on.
 *
 * @param origins the independent origins, in order of their ids
 * @param merges why some of the reports count for no origin of their own, in order of the reports
 */
public record Independence(List<Origin> origins, List<Merge> merges) {

    /** Nothing was asked about. */
    public static final Independence NONE = new Independence(List.of(), List.of());

    public Independence {
        origins = List.copyOf(origins);
        merges = List.copyOf(merges);
    }

    /** How many independent origins there are. */
    public int count() {
        return origins.size();
    }
}
