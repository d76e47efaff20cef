package attache.annotation.gazetteer;

import java.util.List;

/**
 * A person who holds or held an office.
 *
 * @param name the usual English full name
 * @param aliases other spellings and forms; a surname alone only where it leads to nobody else in the news
 */
public record PersonEntry(String name, List<String> aliases) implements Entry {

    public PersonEntry {
        aliases = List.copyOf(aliases);
    }
}
