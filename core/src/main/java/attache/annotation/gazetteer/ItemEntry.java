package attache.annotation.gazetteer;

import java.util.List;
import java.util.Optional;

/**
 * A line of the catalogue of what support consists of: a thing, a service or a sum, with narrower things that are counted
 * under it ({@code wheat} under {@code grain}).
 *
 * @param name as the codebook writes it: singular, lower case but for proper names
 * @param aliases other phrases for it or for a kind of it, singular; plurals and British spellings are understood
 * @param itemClass what sort of thing it is
 * @param support the sort of support it usually belongs to
 * @param units what it is counted in where not in itself: {@code round}, {@code battery}, {@code ton}
 * @param generic whether it names a package rather than a thing: {@code military aid}
 * @param giver the actor that alone gives through it, where it is a programme: the United States through {@code Lend-Lease}
 */
public record ItemEntry(
        String name,
        List<String> aliases,
        ItemClass itemClass,
        SupportKind support,
        List<String> units,
        boolean generic,
        Optional<String> giver)
        implements Entry {

    public ItemEntry {
        aliases = List.copyOf(aliases);
        units = List.copyOf(units);
    }
}
