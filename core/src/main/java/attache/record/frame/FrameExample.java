package attache.record.frame;

import java.util.SortedMap;

/**
 * A sentence that a frame is tested on.
 *
 * @param text the sentence
 * @param fields for an example, fields of the record with their values as text (lists joined by {@code ", "}); empty for a
 *     counter-example
 * @param counter whether the frame must find nothing in it
 */
public record FrameExample(String text, SortedMap<String, String> fields, boolean counter) {}
