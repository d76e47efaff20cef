package attache.annotation.gazetteer;

import java.util.List;

/**
 * A news outlet or agency.
 *
 * @param name the usual English name
 * @param aliases other names and short forms
 * @param kind {@code agency}, {@code newspaper}, {@code magazine}, {@code broadcaster}, {@code online}
 * @param country alpha-3 code of the state it is based in; empty where it has no single one
 */
public record OutletEntry(String name, List<String> aliases, String kind, String country) implements Entry {

    public OutletEntry {
        aliases = List.copyOf(aliases);
    }
}
