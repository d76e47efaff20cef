package attache.annotation.date;

import attache.annotation.Edtf;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Durations, and times that lie a duration before or after another. */
final class LengthReadings {
    private static final int YEARS_A_DECADE = 10;
    private static final int HOURS_A_DAY = 24;
    private static final int DAYS_A_WEEK = 7;
    private static final Pattern HOURS = Pattern.compile("PT(\\d{1,6})H");
    private static final int SECONDS_A_MINUTE = 60;
    private static final int SECONDS_AN_HOUR = 3600;

    private LengthReadings() {}

    static Map<String, Reading> all() {
        return Map.ofEntries(
                Map.entry("amount", LengthReadings::amount),
                Map.entry("amount-and-half", LengthReadings::amountAndHalf),
                Map.entry("half", LengthReadings::half),
                Map.entry("some", LengthReadings::some),
                Map.entry("clock-amount", LengthReadings::clockAmount),
                Map.entry("sum", LengthReadings::sum),
                Map.entry(
                        "keep-amount",
                        (match, scene) -> Optional.of(match.item(0).meaning())),
                Map.entry("ago", (match, scene) -> away(match, scene, -1)),
                Map.entry("bounded", LengthReadings::bounded),
                Map.entry("a-year-ago", LengthReadings::yearAgo),
                Map.entry("ahead-in", LengthReadings::aheadIn),
                Map.entry("ahead", (match, scene) -> away(match, scene, 1)),
                Map.entry("earlier-than-that", Readings.elsewhere((match, scene) -> away(match, scene, -1))),
                Map.entry("later-than-that", Readings.elsewhere((match, scene) -> away(match, scene, 1))),
                Map.entry("a-year-earlier", Readings.elsewhere(LengthReadings::yearAgo)),
                Map.entry("before-item", (match, scene) -> fromItem(match, -1)),
                Map.entry("after-item", (match, scene) -> fromItem(match, 1)),
                Map.entry("window", LengthReadings::window),
                Map.entry("ending", LengthReadings::ending),
                Map.entry("first-of", LengthReadings::firstOf),
                Map.entry("within", LengthReadings::within),
                Map.entry("unit-window", LengthReadings::unitWindow),
                Map.entry("vague", LengthReadings::vague),
                Map.entry("repeating-unit", LengthReadings::repeatingUnit),
                Map.entry("repeating-weekday", LengthReadings::repeatingWeekday),
                Map.entry(
                        "window-vague",
                        (match, scene) -> Optional.of(match.item(0).meaning())),
                Map.entry("repeating-weekdays", LengthReadings::repeatingWeekday),
                Map.entry("repeating-month", LengthReadings::repeatingMonth),
                Map.entry("repeating-season", LengthReadings::repeatingSeason));
    }

    private static Grain grain(Match match) {
        return Grain.of(match.value(WordClass.UNIT, 0));
    }

    private static Meaning.Lasting lasting(List<Meaning.Length> lengths) {
        StringBuilder value = new StringBuilder("P");
        for (Meaning.Length length : lengths) {
            boolean decades = length.grain() == Grain.DECADE && length.count() > 1;
            value.append(decades ? length.count() * YEARS_A_DECADE : length.count());
            value.append(decades ? "Y" : length.grain().letter());
        }
        return new Meaning.Lasting(lengths, value.toString());
    }

    /** A fourth or half of something is no time, nor is "the 1988 quarter" so many quarters. */
    private static Optional<Meaning> amount(Match match, Scene scene) {
        Grain grain = grain(match);
        boolean part = grain == Grain.HALF || (grain == Grain.QUARTER && match.value(WordClass.COUNT, 1) == 1);
        boolean year = match.has(WordClass.COUNT)
                && match.value(WordClass.COUNT, 1) >= 1900
                && match.value(WordClass.COUNT, 1) <= 2050;
        if (part || year) {
            return Optional.empty();
        }
        return Optional.of(lasting(List.of(new Meaning.Length(match.value(WordClass.COUNT, 1), grain(match)))));
    }

    /** "two and a half years". */
    private static Optional<Meaning> amountAndHalf(Match match, Scene scene) {
        Grain grain = grain(match);
        Meaning.Length whole = new Meaning.Length(match.value(WordClass.COUNT, 1), grain);
        return halfOf(grain).map(half -> lasting(List.of(whole, half)));
    }

    private static Optional<Meaning.Length> halfOf(Grain grain) {
        return switch (grain) {
            case CENTURY -> Optional.of(new Meaning.Length(50, Grain.YEAR));
            case DECADE -> Optional.of(new Meaning.Length(5, Grain.YEAR));
            case YEAR -> Optional.of(new Meaning.Length(6, Grain.MONTH));
            case HALF -> Optional.of(new Meaning.Length(3, Grain.MONTH));
            case MONTH -> Optional.of(new Meaning.Length(2, Grain.WEEK));
            case WEEK -> Optional.of(new Meaning.Length(3, Grain.DAY));
            case DAY, WEEKEND, SEASON, QUARTER -> Optional.empty();
        };
    }

    private static Optional<Meaning> half(Match match, Scene scene) {
        return halfOf(grain(match)).map(half -> lasting(List.of(half)));
    }

    private static Optional<Meaning> some(Match match, Scene scene) {
        Grain grain = grain(match);
        return Optional.of(new Meaning.Lasting(List.of(), "PX" + grain.letter()));
    }

    private static Optional<Meaning> clockAmount(Match match, Scene scene) {
        int seconds = match.value(WordClass.CLOCK_UNIT, 1);
        String letter = seconds == SECONDS_AN_HOUR ? "H" : seconds == SECONDS_A_MINUTE ? "M" : "S";
        String count = match.has(WordClass.SOME) ? "X" : Integer.toString(match.value(WordClass.COUNT, 1));
        return Optional.of(new Meaning.Lasting(List.of(), "PT" + count + letter));
    }

    private static Optional<Meaning> sum(Match match, Scene scene) {
        List<Meaning.Length> lengths = new ArrayList<>();
        for (Item item : match.items()) {
            if (item.meaning() instanceof Meaning.Lasting part
                    && !part.lengths().isEmpty()) {
                lengths.addAll(part.lengths());
            } else {
                return Optional.empty();
            }
        }
        return Optional.of(lasting(lengths));
    }

    private static Meaning.Lasting lengthOf(Match match) {
        return (Meaning.Lasting) match.item(0).meaning();
    }

    /** "ten days ago" is a day, "two years ago" a year, as the codebook has it; a week off is a day, more or less. */
    private static Optional<Meaning> away(Match match, Scene scene, int sign) {
        Meaning.Lasting length = lengthOf(match);
        return scene.reference()
                .flatMap(reference -> moved(length, reference, sign))
                .map(meaning -> length.bounded() ? Readings.withoutDate(meaning) : meaning)
                .or(() -> vagueSide(length, sign));
    }

    private static Optional<Meaning> bounded(Match match, Scene scene) {
        return Optional.of(
                new Meaning.Lasting(lengthOf(match).lengths(), lengthOf(match).value(), true));
    }

    /** A year ago; where a quarter is spoken of, TIMEX3 tells that quarter of the year before. */
    private static Optional<Meaning> yearAgo(Match match, Scene scene) {
        Optional<Stretch> year =
                scene.reference().map(r -> Stretch.of(Grain.YEAR, r).plus(-1));
        Optional<String> quarter = scene.mentioned(Grain.QUARTER, match.first())
                .map(s -> s.plus(-4))
                .filter(s -> year.isPresent()
                        && s.first().getYear() == year.get().first().getYear())
                .map(Stretch::timex);
        return quarter.isPresent() && year.isPresent()
                ? Optional.of(new Meaning.At(year.get(), false, quarter.get()))
                : UnitReadings.at(year, Grain.YEAR);
    }

    /** "in three weeks" lies ahead where a verb looks ahead; elsewhere it is how long something took. */
    private static Optional<Meaning> aheadIn(Match match, Scene scene) {
        return scene.direction(match.first()) == Direction.FUTURE ? away(match, scene, 1) : Optional.empty();
    }

    private static Optional<Meaning> vagueSide(Meaning.Lasting length, int sign) {
        return length.lengths().isEmpty()
                ? Optional.of(new Meaning.Vague(sign < 0 ? "PAST_REF" : "FUTURE_REF"))
                : AbsoluteReadings.undated(length.finest(), UnitReadings.open(length.finest()));
    }

    private static Optional<Meaning> moved(Meaning.Lasting length, LocalDate from, int sign) {
        return length.from(from, sign).flatMap(day -> {
            Grain finest = length.lengths().size() > 1 ? Grain.DAY : length.finest();
            return switch (finest) {
                case DAY -> Readings.at(Stretch.day(day));
                case WEEK, WEEKEND -> Optional.of(new Meaning.At(Stretch.day(day), true, day.toString()));
                case MONTH, SEASON, HALF -> Readings.at(Stretch.of(Grain.MONTH, day));
                case QUARTER -> Readings.at(Stretch.of(Grain.QUARTER, day));
                case YEAR, DECADE, CENTURY -> Readings.at(Stretch.of(Grain.YEAR, day));
            };
        });
    }

    /** "two days after today", "two years before 2020". */
    private static Optional<Meaning> fromItem(Match match, int sign) {
        Meaning.Lasting length = lengthOf(match);
        return UnitReadings.stretch(match.item(1)).flatMap(stretch -> {
            boolean day = stretch.grain() == Grain.DAY;
            return length.from(stretch.first(), sign)
                    .flatMap(moved -> Readings.at(day ? Stretch.day(moved) : Stretch.of(stretch.grain(), moved)));
        });
    }

    /** "the past six months", "the next two days". */
    private static Optional<Meaning> window(Match match, Scene scene) {
        Meaning.Lasting length = lengthOf(match);
        int turn = match.value(WordClass.TURN, 0);
        Meaning.Lasting days = inDays(length);
        return Optional.of(new Meaning.Between(
                scene.reference().flatMap(r -> span(days, r, turn)), Timex.Type.DURATION, length.value(), List.of()));
    }

    /** "The last 48 hours" are two days as dates; less than a day are none. */
    private static Meaning.Lasting inDays(Meaning.Lasting length) {
        Matcher hours = HOURS.matcher(length.value());
        int days = hours.matches() ? Math.ceilDiv(Integer.parseInt(hours.group(1)), HOURS_A_DAY) : 0;
        return hours.matches() && Integer.parseInt(hours.group(1)) >= HOURS_A_DAY
                ? lasting(List.of(new Meaning.Length(days, Grain.DAY)))
                : length;
    }

    /** "The year ended March 31", "the six months to June 2024": so long up to that day. */
    private static Optional<Meaning> ending(Match match, Scene scene) {
        boolean unit = match.has(WordClass.UNIT);
        Meaning.Lasting length = unit ? lasting(List.of(new Meaning.Length(1, grain(match)))) : lengthOf(match);
        Optional<Stretch> end = UnitReadings.stretch(match.item(unit ? 0 : 1)).map(day -> Stretch.day(day.last()));
        return end.flatMap(day -> length.from(day.first().plusDays(1), -1))
                .flatMap(from -> RangeReadings.between(Optional.of(Stretch.day(from)), end, match.items()));
    }

    /** "The first nine months of 2024", "the last two weeks of the year": whole units, counted from that end. */
    private static Optional<Meaning> firstOf(Match match, Scene scene) {
        Meaning.Lasting length = lengthOf(match);
        Optional<Stretch> whole = match.items().size() > 1
                ? UnitReadings.stretch(match.items().get(1))
                : scene.reference().map(r -> Stretch.of(grain(match), r));
        if (whole.isEmpty() || length.lengths().size() != 1) {
            return Optional.empty();
        }
        boolean last = match.value(WordClass.EDGE, 0) == 2;
        Meaning.Length told = length.lengths().getFirst();
        Meaning.Length count =
                told.grain() == Grain.WEEK ? new Meaning.Length(told.count() * DAYS_A_WEEK, Grain.DAY) : told;
        Stretch end = Stretch.of(
                count.grain(), last ? whole.get().last() : whole.get().first());
        Stretch far = end.plus(last ? 1L - count.count() : count.count() - 1L);
        boolean fits = count.grain().compareTo(whole.get().grain()) < 0
                && count.count() > 0
                && !far.first().isBefore(whole.get().first())
                && !far.last().isAfter(whole.get().last());
        return fits
                ? RangeReadings.between(Optional.of(last ? far : end), Optional.of(last ? end : far), match.items())
                : Optional.empty();
    }

    private static Optional<Edtf> span(Meaning.Lasting length, LocalDate reference, int turn) {
        return length.from(reference, turn < 0 ? -1 : 1).flatMap(other -> {
            Optional<Stretch> far = Optional.of(Stretch.day(other));
            boolean days = length.finest() == Grain.DAY;
            Optional<Stretch> near = Optional.of(Stretch.day(turn > 0 && days ? reference.plusDays(1) : reference));
            return turn < 0 ? RangeReadings.days(far, near) : RangeReadings.days(near, far);
        });
    }

    private static Optional<Meaning> within(Match match, Scene scene) {
        Meaning.Lasting length = lengthOf(match);
        return Optional.of(new Meaning.Between(
                scene.reference()
                        .flatMap(r -> length.from(r, 1)
                                .flatMap(end -> RangeReadings.days(
                                        Optional.of(Stretch.day(r)), Optional.of(Stretch.day(end))))),
                Timex.Type.DURATION,
                length.value(),
                List.of()));
    }

    /** "over the next year", "the past month": a window of one unit; TIMEX3 tells the unit itself. */
    private static Optional<Meaning> unitWindow(Match match, Scene scene) {
        Grain grain = grain(match);
        int turn = match.value(WordClass.TURN, 0);
        if (grain == Grain.DAY || scene.reference().isEmpty()) {
            return UnitReadings.at(
                    scene.reference().map(r -> Stretch.of(grain, r).plus(turn)), grain);
        }
        LocalDate reference = scene.reference().orElseThrow();
        Meaning.Lasting length = lasting(List.of(new Meaning.Length(1, grain)));
        return Optional.of(new Meaning.Between(
                span(length, reference, turn),
                Timex.Type.DATE,
                Stretch.of(grain, reference).plus(turn).timex(),
                List.of()));
    }

    private static Optional<Meaning> vague(Match match, Scene scene) {
        int side = match.value(WordClass.VAGUE, 0);
        return Optional.of(new Meaning.Vague(side < 0 ? "PAST_REF" : side > 0 ? "FUTURE_REF" : "PRESENT_REF"));
    }

    private static Optional<Meaning> repeatingUnit(Match match, Scene scene) {
        Grain grain = Grain.of(match.value(WordClass.FREQUENCY, grain(match).number()));
        return Optional.of(new Meaning.Repeating("P" + match.value(WordClass.COUNT, 1) + grain.letter()));
    }

    private static Optional<Meaning> repeatingWeekday(Match match, Scene scene) {
        return Optional.of(new Meaning.Repeating("XXXX-WXX-" + match.value(WordClass.WEEKDAY, 1)));
    }

    /** "every July". */
    private static Optional<Meaning> repeatingMonth(Match match, Scene scene) {
        return Optional.of(
                new Meaning.Repeating(String.format(Locale.ROOT, "XXXX-%02d", match.value(WordClass.MONTH, 1))));
    }

    /** "every summer". */
    private static Optional<Meaning> repeatingSeason(Match match, Scene scene) {
        Stretch any = Stretch.season(2000, match.value(WordClass.SEASON, 21));
        return Optional.of(new Meaning.Repeating("XXXX" + any.timex().substring(4)));
    }
}
