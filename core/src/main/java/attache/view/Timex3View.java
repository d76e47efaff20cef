package attache.view;

import attache.annotation.date.Dates;
import attache.annotation.date.TimeExpression;
import attache.text.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What {@code attache normalize --kind date --timex3} prints for a document: its time expressions as TimeML 1.2.1's TIMEX3.
 *
 * <p>In: a document's name, its creation time, its text. Out: a value that serialises to {@code {"doc","timex":[{"start",
 * "end","text","type","value"}]}}; offsets count Unicode code points. A range whose ends are both named gives two. Safe to
 * share between threads.
 *
 * @param dates the reader
 */
public record Timex3View(Dates dates) {

    /** A document's expressions. */
    public record Document(String doc, List<Tag> timex) {}

    /**
     * One TIMEX3.
     *
     * @param start the first code point
     * @param end one past the last code point
     * @param text the words
     * @param type {@code DATE}, {@code TIME}, {@code DURATION} or {@code SET}
     * @param value TIMEX3's value
     */
    public record Tag(int start, int end, String text, String type, String value) {}

    /** Reads {@code text}, written on {@code creation}. */
    public Document read(String doc, Optional<LocalDate> creation, String text) {
        List<Tag> tags = new ArrayList<>();
        CodePointCursor points = new CodePointCursor(text);
        for (TimeExpression expression : dates.find(text, creation)) {
            for (var timex : expression.timex()) {
                Span span = points.count(timex.span());
                tags.add(new Tag(
                        span.start(),
                        span.end(),
                        timex.span().in(text),
                        timex.type().name(),
                        timex.value()));
            }
        }
        return new Document(doc, List.copyOf(tags));
    }
}
