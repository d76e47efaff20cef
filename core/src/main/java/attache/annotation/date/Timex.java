package attache.annotation.date;

import attache.text.Span;

/**
 * A time expression as TimeML 1.2.1 writes it (TIMEX3).
 *
 * @param span where it stands, half-open, in UTF-16 units of the text
 * @param type its type
 * @param value its value: {@code 1998-W03}, {@code P3D}, {@code PRESENT_REF}, …
 */
public record Timex(Span span, Type type, String value) {
    /** TIMEX3's types. */
    public enum Type {
        /** A day or something longer on the calendar. */
        DATE,
        /** A time of day. */
        TIME,
        /** A length of time. */
        DURATION,
        /** Times that come again. */
        SET
    }
}
