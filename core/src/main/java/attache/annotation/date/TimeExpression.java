package attache.annotation.date;

import attache.annotation.Edtf;
import attache.text.Span;
import java.util.List;
import java.util.Optional;

/** Words of a text that name a time. Immutable. */
public sealed interface TimeExpression {
    /** Where the words stand: half-open, in UTF-16 units of the text. */
    Span span();

    /** The words: the text at {@link #span()}. */
    String text();

    /** The rule that found them. */
    String rule();

    /** The same in TIMEX3, in order of the text: one, or two for a range whose ends are both named. */
    List<Timex> timex();

    /** The days named, where words and reference allow to tell. */
    default Optional<Edtf> date() {
        return switch (this) {
            case Date date -> date.day();
            case Period period -> period.days();
            case TimeOfDay time -> time.day();
            case Duration _, Recurrence _ -> Optional.empty();
        };
    }

    /** A day. {@code day} is empty where the words are relative and no reference was given, or no such day exists. */
    record Date(Span span, String text, Optional<Edtf> day, String rule, List<Timex> timex) implements TimeExpression {}

    /** A week, month, season, year, …, or an interval; {@code days} is empty where they cannot be told ("recently"). */
    record Period(Span span, String text, Optional<Edtf> days, String rule, List<Timex> timex)
            implements TimeExpression {}

    /** A length of time that hangs on no date; {@code length} is ISO 8601's form, {@code X} for a count not told. */
    record Duration(Span span, String text, String length, String rule, List<Timex> timex) implements TimeExpression {}

    /** Times that come again: "every Monday", "annually". */
    record Recurrence(Span span, String text, String rule, List<Timex> timex) implements TimeExpression {}

    /** A time of day, with the day where one is named. */
    record TimeOfDay(Span span, String text, Optional<Edtf> day, String rule, List<Timex> timex)
            implements TimeExpression {}
}
