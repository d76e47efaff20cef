package attache.record.figure;

import attache.text.Span;

/**
 * What was measured.
 *
 * @param name the codebook's name of a party, or the words for a thing
 * @param span where it stands
 */
record Subject(String name, Span span) {}
