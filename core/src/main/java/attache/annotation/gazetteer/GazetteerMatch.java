package attache.annotation.gazetteer;

import attache.text.Span;

/**
 * A name found in a text.
 *
 * @param span where it stands in the body; neither an article before it nor a possessive {@code 's} after it belongs to it
 * @param entry what it names
 * @param sense in which way
 * @param form the name that the words fit, as the data writes it: an item's in the singular ({@code wheat}, where the entry is
 *     {@code grain}). For a state or body joined with an institution or title, the words as they stand.
 */
public record GazetteerMatch(Span span, Entry entry, Sense sense, String form) {}
