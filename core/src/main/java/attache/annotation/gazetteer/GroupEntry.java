package attache.annotation.gazetteer;

import java.util.List;

/**
 * Several actors named as one, which records keep as words: {@code allies}, {@code European leaders}.
 *
 * @param name as the codebook writes it
 * @param aliases other phrases for the same group
 */
public record GroupEntry(String name, List<String> aliases) implements Entry {

    public GroupEntry {
        aliases = List.copyOf(aliases);
    }
}
