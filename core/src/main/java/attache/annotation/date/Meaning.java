package attache.annotation.date;

import attache.annotation.Edtf;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What a match says, before it gets a span. */
sealed interface Meaning {

    /** TIMEX3's type. */
    Timex.Type type();

    /** TIMEX3's value. */
    String value();

    /** One unit of the calendar. */
    record At(Stretch stretch, boolean approximate, String value) implements Meaning {
        At(Stretch stretch) {
            this(stretch, false, stretch.timex());
        }

        @Override
        public Timex.Type type() {
            return Timex.Type.DATE;
        }
    }

    /** A unit of the calendar that no reference anchors, or that does not exist ("31st of this month" in June). */
    record Undated(Grain grain, String value) implements Meaning {
        @Override
        public Timex.Type type() {
            return Timex.Type.DATE;
        }
    }

    /** Days from one to another; an end may be open. {@code parts} are the items that TIMEX3 marks one by one. */
    record Between(Optional<Edtf> days, Timex.Type type, String value, List<Item> parts) implements Meaning {}

    /** A length of time; {@code bounded} where it is told as "more than" or "less than" that. */
    record Lasting(List<Length> lengths, String value, boolean bounded) implements Meaning {
        Lasting(List<Length> lengths, String value) {
            this(lengths, value, false);
        }

        @Override
        public Timex.Type type() {
            return Timex.Type.DURATION;
        }

        /** {@code day} moved by all lengths, {@code sign} times; empty where a count is not told or the calendar ends. */
        Optional<LocalDate> from(LocalDate day, int sign) {
            LocalDate moved = day;
            for (Length length : lengths) {
                if (length.count() > Length.MOST) {
                    return Optional.empty();
                }
                moved = length.grain().plus(moved, sign * length.count());
            }
            return lengths.isEmpty() || !new Stretch(Grain.DAY, moved).writable()
                    ? Optional.empty()
                    : Optional.of(moved);
        }

        /** The coarsest unit named. */
        Grain coarsest() {
            return lengths.stream().map(Length::grain).max(Grain::compareTo).orElse(Grain.DAY);
        }

        /** The finest unit named. */
        Grain finest() {
            return lengths.stream().map(Length::grain).min(Grain::compareTo).orElse(Grain.DAY);
        }
    }

    /** Now, once, some day: TIMEX3's {@code PRESENT_REF}, {@code PAST_REF}, {@code FUTURE_REF}. */
    record Vague(String value) implements Meaning {
        @Override
        public Timex.Type type() {
            return Timex.Type.DATE;
        }
    }

    /** Times that come again. */
    record Repeating(String value) implements Meaning {
        @Override
        public Timex.Type type() {
            return Timex.Type.SET;
        }
    }

    /** A time of day. */
    record Clock(Optional<LocalDate> day, String value) implements Meaning {
        @Override
        public Timex.Type type() {
            return Timex.Type.TIME;
        }
    }

    /** So many units. */
    record Length(long count, Grain grain) {
        /** More than any history; keeps arithmetic inside the calendar. */
        static final long MOST = 9999;
    }
}
