package attache.ledger;

/**
 * A link that was followed when records were joined, or what a reviewer said.
 *
 * @param record the id of the record that came to others
 * @param with the id of the record that it was matched with
 * @param strength the link's; infinite for what a reviewer said
 * @param reason what a reviewer said; empty for a link, whose words are found again for the few that are followed
 */
record Step(String record, String with, double strength, String reason) {}
