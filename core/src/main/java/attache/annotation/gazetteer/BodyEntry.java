package attache.annotation.gazetteer;

import java.util.List;

/**
 * An international or supranational body, or an organ of one.
 *
 * @param code the actor's name in records; an organ has that of its body where the codebook says so ({@code European
 *     Commission} has {@code EU})
 * @param name the usual English name
 * @param aliases other names, spellings and short forms
 * @param kind {@code alliance}, {@code union}, {@code agency}, {@code bank}, {@code court}, {@code forum}, {@code coalition},
 *     {@code charity}, {@code church}, {@code institute}, {@code armed-group}, {@code party}
 */
public record BodyEntry(String code, String name, List<String> aliases, String kind) implements Entry {

    public BodyEntry {
        aliases = List.copyOf(aliases);
    }
}
