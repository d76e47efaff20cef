package attache.annotation.gazetteer;

import java.util.List;

/**
 * A title that many offices share: {@code president}, {@code defense minister}.
 *
 * @param name the usual phrase, lower case
 * @param aliases other phrases for it
 * @param kind the sort of office: {@code head-of-state}, {@code defence-minister}, …
 * @param acts whether its holder acts for the state or body: a minister does, a member of parliament does not
 */
public record TitleEntry(String name, List<String> aliases, String kind, boolean acts) implements Entry {

    public TitleEntry {
        aliases = List.copyOf(aliases);
    }
}
