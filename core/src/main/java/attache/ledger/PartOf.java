package attache.ledger;

/**
 * A link from a tranche to what it is part of.
 *
 * @param entry the id of the envelope or total
 * @param reason in words, quoting what the text says
 */
public record PartOf(String entry, String reason) {}
