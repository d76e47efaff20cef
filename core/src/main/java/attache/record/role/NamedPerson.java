package attache.record.role;

import attache.text.Span;
import java.util.Optional;

/**
 * A person's name in a sentence, without the office before it.
 *
 * @param name the person's fullest name in the article
 * @param actsFor the state or body that the person is known to act for
 * @param first the name's first token
 * @param last its last token
 * @param head its head token
 * @param span where the name stands
 */
record NamedPerson(String name, Optional<String> actsFor, int first, int last, int head, Span span) {}
