package attache.record;

import attache.annotation.Quantity;

/**
 * A measured fact that can be checked or contradicted (codebook, "figure").
 *
 * @param claim what all kinds share
 * @param subject what was measured: an actor or a thing
 * @param measure which property of it
 * @param quantity how much
 * @param unit of what: {@code mile}, {@code percent of GDP}, a currency code, the singular of what is counted
 * @param timing as of when
 */
public record Figure(Claim claim, String subject, String measure, Quantity quantity, String unit, Timing timing)
        implements CodebookRecord {

    @Override
    public String kind() {
        return "figure";
    }
}
