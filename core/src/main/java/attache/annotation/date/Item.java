package attache.annotation.date;

/**
 * A match that was read.
 *
 * @param first its first token
 * @param end one past its last token
 * @param meaning what it says
 * @param rule the rule's name
 */
record Item(int first, int end, Meaning meaning, String rule) {}
