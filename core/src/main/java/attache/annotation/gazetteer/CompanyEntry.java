package attache.annotation.gazetteer;

import java.util.List;

/**
 * A firm.
 *
 * @param name the usual English name
 * @param aliases other names and short forms
 * @param sector {@code arms}, {@code aerospace}, {@code energy}, {@code technology}, {@code finance}, {@code food}, {@code transport}
 * @param country alpha-3 code of the state it is based in; empty where it has no single one
 */
public record CompanyEntry(String name, List<String> aliases, String sector, String country) implements Entry {

    public CompanyEntry {
        aliases = List.copyOf(aliases);
    }
}
