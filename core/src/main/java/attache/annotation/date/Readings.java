package attache.annotation.date;

import attache.annotation.Edtf;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The readings that rules name, by name. */
final class Readings {
    private static final int CENTURIES = 100;

    private Readings() {}

    static Map<String, Reading> all() {
        Map<String, Reading> all = new TreeMap<>();
        all.putAll(AbsoluteReadings.all());
        all.putAll(DayReadings.all());
        all.putAll(UnitReadings.all());
        all.putAll(LengthReadings.all());
        all.putAll(ClockReadings.all());
        all.putAll(RangeReadings.all());
        return Collections.unmodifiableMap(all);
    }

    /**
     * The same for words that count from a time told elsewhere ("the following month", "two days later"): with no verb that
     * looks ahead, the reference is not what they count from, so no date is given; TIMEX3's value keeps the best guess.
     */
    static Reading elsewhere(Reading reading) {
        return (match, scene) -> reading.read(match, scene)
                .map(meaning -> scene.direction(match.first()) == Direction.FUTURE ? meaning : withoutDate(meaning));
    }

    /** The same with TIMEX3's value alone. */
    static Meaning withoutDate(Meaning meaning) {
        return meaning instanceof Meaning.At at
                ? new Meaning.Undated(at.stretch().grain(), at.value())
                : meaning;
    }

    /** A stretch that EDTF can write. */
    static Optional<Meaning> at(Stretch stretch) {
        return stretch.writable() ? Optional.of(new Meaning.At(stretch)) : Optional.empty();
    }

    /** As EDTF, with {@code ~} where the words say so and EDTF has a place for it. */
    static Optional<Edtf> edtf(Meaning.At at) {
        Edtf exact = at.stretch().edtf();
        boolean point = !exact.expression().contains("/");
        return Optional.of(at.approximate() && point ? new Edtf(exact.expression() + "~") : exact);
    }

    /** The year that a match names, in four figures, in two, or not at all. */
    static Optional<Integer> year(Match match) {
        if (match.has(WordClass.YEAR)) {
            return Optional.of(match.value(WordClass.YEAR, 0));
        }
        if (match.has(WordClass.SHORT_YEAR)) {
            int two = match.value(WordClass.SHORT_YEAR, 0);
            return two < CENTURIES ? Optional.of(FigureDate.shortYear(two)) : Optional.empty();
        }
        return Optional.empty();
    }
}
