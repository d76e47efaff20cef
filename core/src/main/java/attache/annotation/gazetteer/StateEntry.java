package attache.annotation.gazetteer;

import java.util.List;

/**
 * A state or a territory with a code of its own in ISO 3166-1; {@code XKX} (Kosovo) is the one user-assigned code.
 *
 * @param code alpha-3, the actor's name in records
 * @param alpha2 alpha-2
 * @param name the usual English name
 * @param aliases other names and spellings
 * @param adjectives {@code Danish}
 * @param people nouns for its people, singular: {@code Dane}
 * @param capitals with spelling variants: {@code Kyiv}, {@code Kiev}
 * @param seats palaces, ministries and chambers whose names stand for the state: {@code Kremlin}
 * @param currency ISO 4217 code; empty where the territory has none
 * @param dollar whether a bare "$" in its mouth can mean its own currency
 */
public record StateEntry(
        String code,
        String alpha2,
        String name,
        List<String> aliases,
        List<String> adjectives,
        List<String> people,
        List<String> capitals,
        List<String> seats,
        String currency,
        boolean dollar)
        implements Entry {

    public StateEntry {
        aliases = List.copyOf(aliases);
        adjectives = List.copyOf(adjectives);
        people = List.copyOf(people);
        capitals = List.copyOf(capitals);
        seats = List.copyOf(seats);
    }
}
