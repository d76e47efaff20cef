package attache.annotation.gazetteer;

import java.util.List;

/**
 * A city, region, sea or site that is not a capital.
 *
 * @param name the usual English name
 * @param aliases other spellings
 * @param state alpha-3 code of the state it belongs to under international law; empty for seas and the like
 * @param kind {@code city}, {@code region}, {@code site}, {@code water}
 */
public record PlaceEntry(String name, List<String> aliases, String state, String kind) implements Entry {

    public PlaceEntry {
        aliases = List.copyOf(aliases);
    }
}
