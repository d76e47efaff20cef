package attache.annotation.amount;

import java.util.List;
import java.util.Optional;

/**
 * What the text around tells of currencies that its words leave open, as ISO 4217 codes. Immutable.
 *
 * @param home the currency of the donor who is spoken of, where known: taken wherever the words can mean it ("$", "pounds", "kroner")
 * @param named the currencies of states named around, the likeliest first: taken where the words have no usual meaning ("kroner",
 *     "crowns", not "$")
 * @param carried the currency that sums around are of: taken for millions and more that are a sum and name none ("a 40 million
 *     grant", "the remaining 4 billion")
 */
public record CurrencyContext(Optional<String> home, List<String> named, Optional<String> carried) {

    /** Nothing is known. */
    public static final CurrencyContext NONE = new CurrencyContext(Optional.empty(), List.of(), Optional.empty());

    public CurrencyContext {
        named = List.copyOf(named);
    }

    /** The donor's currency alone, where known. */
    public static CurrencyContext ofHome(Optional<String> home) {
        return new CurrencyContext(home, List.of(), Optional.empty());
    }

    /** The same with a donor's currency. */
    public CurrencyContext withHome(Optional<String> donors) {
        return new CurrencyContext(donors, named, carried);
    }

    /** The same with the currency of sums around. */
    public CurrencyContext withCarried(Optional<String> around) {
        return new CurrencyContext(home, named, around);
    }

    /** The currency that a name means here, where that can be told. */
    Optional<String> settle(CurrencyName name) {
        if (home.isPresent() && name.codes().contains(home.get())) {
            return home;
        }
        return name.usual().isEmpty()
                ? named.stream().filter(name.codes()::contains).findFirst()
                : Optional.of(name.usual());
    }
}
