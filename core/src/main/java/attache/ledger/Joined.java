package attache.ledger;

/**
 * Why a record is in the same entry as another one.
 *
 * @param record the id of the record that came to it
 * @param with the id of the record that it was matched with
 * @param reason in words: {@code same donor and recipient, same amount, 2 days apart}
 */
public record Joined(String record, String with, String reason) {}
