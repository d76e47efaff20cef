package attache.annotation.amount;

import java.math.BigDecimal;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a currency's sign, code or name says.
 *
 * @param codes the currencies it may mean, by ISO 4217 code
 * @param usual the one of them that it means where nothing says whose; empty where readers would not agree
 * @param factor what it multiplies the number by: 0.01 for cents, a million for "MUSD", else 1
 * @param before whether it may stand before digits
 * @param care when it is to be read
 */
record CurrencyName(Set<String> codes, String usual, BigDecimal factor, boolean before, Care care) {

    /** When a name is to be read as a currency. */
    enum Care {
        /** Always. */
        NONE,
        /** Only beside a large number: it is an everyday word too. */
        LARGE
    }

    CurrencyName {
        codes = Set.copyOf(new TreeSet<>(codes));
    }

    boolean isPart() {
        return factor.compareTo(BigDecimal.ONE) < 0;
    }
}
