package attache.annotation.date;

import attache.annotation.Edtf;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Intervals: from one date to another, since one, until one. */
final class RangeReadings {
    private RangeReadings() {}

    static Map<String, Reading> all() {
        return Map.ofEntries(
                Map.entry("between", RangeReadings::between),
                Map.entry("days-of-month", RangeReadings::daysOfMonth),
                Map.entry("days-of-turn", RangeReadings::daysOfTurn),
                Map.entry("since", RangeReadings::since),
                Map.entry("until", RangeReadings::until),
                Map.entry("since-unit", RangeReadings::sinceUnit),
                Map.entry("until-unit", RangeReadings::untilUnit),
                Map.entry("now-until", (match, scene) -> withNow(match, scene, true)),
                Map.entry("until-now", (match, scene) -> withNow(match, scene, false)),
                Map.entry("through", RangeReadings::through),
                Map.entry("onwards", RangeReadings::onwards),
                Map.entry("weekdays-of-week", RangeReadings::weekdaysOfWeek),
                Map.entry("to-date", RangeReadings::toDate),
                Map.entry("rest", RangeReadings::rest),
                Map.entry("anniversary", RangeReadings::anniversary),
                Map.entry("from-item-on", RangeReadings::fromItemOn),
                Map.entry("keep", (match, scene) -> Optional.of(match.item(0).meaning())));
    }

    /** EDTF from the first day or unit of {@code from} to {@code to}; an empty end is open. */
    static Optional<Edtf> days(Optional<Stretch> from, Optional<Stretch> to) {
        if (from.isEmpty() && to.isEmpty()) {
            return Optional.empty();
        }
        boolean backwards = from.isPresent()
                && to.isPresent()
                && from.get().first().isAfter(to.get().last());
        return backwards
                ? Optional.empty()
                : Optional.of(new Edtf(from.map(RangeReadings::start).orElse("..") + "/"
                        + to.map(RangeReadings::end).orElse("..")));
    }

    /** An interval's end is one EDTF point; where the unit has none of its own, its first or last day stands for it. */
    private static String start(Stretch stretch) {
        return isPoint(stretch) ? stretch.edtf().expression() : stretch.first().toString();
    }

    private static String end(Stretch stretch) {
        return isPoint(stretch) ? stretch.edtf().expression() : stretch.last().toString();
    }

    private static boolean isPoint(Stretch stretch) {
        return stretch.grain() != Grain.WEEK && stretch.grain() != Grain.WEEKEND;
    }

    static Optional<Meaning> between(Optional<Stretch> from, Optional<Stretch> to, List<Item> parts) {
        return days(from, to)
                .map(days -> new Meaning.Between(Optional.of(days), Timex.Type.DATE, days.expression(), parts));
    }

    /** "from May to June 2024": an end without a year takes that of the other, so that the order holds. */
    private static Optional<Meaning> between(Match match, Scene scene) {
        List<Item> parts = match.items();
        Optional<Stretch> from = UnitReadings.stretch(parts.get(0));
        Optional<Stretch> to = UnitReadings.stretch(parts.get(1));
        if (from.isEmpty() || to.isEmpty()) {
            return Optional.of(new Meaning.Between(Optional.empty(), Timex.Type.DATE, "", parts));
        }
        boolean yearBehind = namesYear(parts.get(1), scene) && !namesYear(parts.get(0), scene);
        Stretch start = from.get();
        Stretch end = to.get();
        if (yearBehind && start.grain().compareTo(Grain.YEAR) < 0) {
            start = withYear(start, end.first().getYear());
            start = start.first().isAfter(end.last())
                    ? withYear(start, end.first().getYear() - 1)
                    : start;
        } else if (start.first().isAfter(end.last())
                && !namesYear(parts.get(1), scene)
                && !isWeekday(parts.get(1), scene)) {
            end = withYear(end, start.first().getYear());
            end = end.last().isBefore(start.first())
                    ? withYear(end, start.first().getYear() + 1)
                    : end;
        }
        if (isWeekday(parts.get(1), scene)) {
            end = end.plus(-7 * weeksBack(end, start));
        }
        Optional<Edtf> days = days(Optional.of(start), Optional.of(end));
        return days.isEmpty() ? Optional.empty() : Optional.of(new Meaning.Between(days, Timex.Type.DATE, "", parts));
    }

    private static boolean namesYear(Item item, Scene scene) {
        for (int i = item.first(); i < item.end(); i++) {
            if (scene.tokens().is(i, WordClass.YEAR)
                    || scene.tokens().is(i, WordClass.FIGURES)
                    || scene.tokens().is(i, WordClass.YEAR_MONTH)) {
                return true;
            }
        }
        return false;
    }

    /** How many weeks {@code end} must go back, so that it is the first such weekday from {@code start} on; below zero: ahead. */
    private static long weeksBack(Stretch end, Stretch start) {
        return Math.floorDiv(ChronoUnit.DAYS.between(start.first(), end.first()), 7);
    }

    /** Whether a weekday alone is said: "Friday", not "Friday, May 3" and not "next Friday". */
    private static boolean isWeekday(Item item, Scene scene) {
        return item.end() == item.first() + 1
                && (scene.tokens().is(item.first(), WordClass.WEEKDAY)
                        || scene.tokens().is(item.first(), WordClass.DOUBTFUL_WEEKDAY));
    }

    private static Stretch withYear(Stretch stretch, int year) {
        return Stretch.of(stretch.grain(), stretch.first().withYear(year));
    }

    /** "between 5 and 7 March 2024", "October 15-17". */
    private static Optional<Meaning> daysOfMonth(Match match, Scene scene) {
        int month = match.value(WordClass.MONTH, 0);
        int first = nth(match, 0);
        int last = nth(match, 1);
        if (first >= last) {
            return Optional.empty();
        }
        Optional<Integer> year = Readings.year(match)
                .or(() -> scene.reference()
                        .flatMap(r -> AbsoluteReadings.nearest(Grain.DAY, month, first, r, scene.lean(match.first())))
                        .map(s -> s.first().getYear()));
        return year.isEmpty()
                ? AbsoluteReadings.undated(Grain.MONTH, String.format(Locale.ROOT, "XXXX-%02d", month))
                : AbsoluteReadings.date(year.get(), month, first)
                        .flatMap(from -> AbsoluteReadings.date(year.get(), month, last)
                                .flatMap(to -> between(
                                        Optional.of(Stretch.day(from)), Optional.of(Stretch.day(to)), List.of())));
    }

    /** The nth day of the match, given as cardinal or ordinal. */
    private static int nth(Match match, int nth) {
        boolean cardinals = match.value(WordClass.DAY, 1, 0) > 0;
        boolean ordinals = match.value(WordClass.ORDINAL, 1, 0) > 0;
        if (cardinals || ordinals) {
            return match.value(cardinals ? WordClass.DAY : WordClass.ORDINAL, nth, 0);
        }
        int cardinal = match.value(WordClass.DAY, 0);
        int ordinal = match.value(WordClass.ORDINAL, 0);
        return nth == 0 ? Math.min(cardinal, ordinal) : Math.max(cardinal, ordinal);
    }

    private static Optional<Meaning> daysOfTurn(Match match, Scene scene) {
        int first = nth(match, 0);
        int last = nth(match, 1);
        return scene.reference()
                .map(r -> r.withDayOfMonth(1).plusMonths(match.value(WordClass.TURN, 0)))
                .flatMap(month -> AbsoluteReadings.date(month.getYear(), month.getMonthValue(), first)
                        .flatMap(from -> AbsoluteReadings.date(month.getYear(), month.getMonthValue(), last)
                                .flatMap(to -> between(
                                        Optional.of(Stretch.day(from)), Optional.of(Stretch.day(to)), List.of()))));
    }

    /** "since February 2022" is open; nothing that goes on since then begins after the reference. */
    private static Optional<Meaning> since(Match match, Scene scene) {
        Item item = match.item(0);
        Optional<Stretch> from = UnitReadings.stretch(item);
        boolean ahead = from.isPresent()
                && scene.reference().isPresent()
                && from.get().first().isAfter(scene.reference().orElseThrow())
                && !namesYear(item, scene);
        Optional<Stretch> start = ahead ? from.map(s -> withYear(s, s.first().getYear() - 1)) : from;
        return Optional.of(new Meaning.Between(days(start, Optional.empty()), Timex.Type.DATE, "", List.of(item)));
    }

    /** "by Friday", "until May 9", "before the end of the year": open at the start. */
    private static Optional<Meaning> until(Match match, Scene scene) {
        Item item = match.item(0);
        Optional<Stretch> to = UnitReadings.stretch(item);
        boolean passed = isWeekday(item, scene)
                && scene.direction(match.first()) != Direction.PAST
                && to.isPresent()
                && scene.reference().isPresent()
                && to.get().first().isBefore(scene.reference().get());
        to = passed ? to.map(day -> day.plus(7)) : to;
        boolean whole = match.has(WordClass.EDGE) && match.value(WordClass.EDGE, 0) == 2;
        Optional<Stretch> end = whole ? to.map(s -> Stretch.day(s.last())) : to;
        return Optional.of(new Meaning.Between(days(Optional.empty(), end), Timex.Type.DATE, "", List.of(item)));
    }

    /** "Will run through 2027": open at the start; "stood through the 1970s" tells what it lasted. */
    private static Optional<Meaning> through(Match match, Scene scene) {
        boolean ahead = UnitReadings.stretch(match.item(0))
                .flatMap(to -> scene.reference().map(to.last()::isAfter))
                .orElse(false);
        return ahead ? until(match, scene) : Optional.empty();
    }

    /** "starting in June": open, and as near or far as its words say. */
    private static Optional<Meaning> onwards(Match match, Scene scene) {
        Item item = match.item(0);
        return Optional.of(new Meaning.Between(
                days(UnitReadings.stretch(item), Optional.empty()), Timex.Type.DATE, "", List.of(item)));
    }

    /** "since the beginning of the year". */
    private static Optional<Meaning> sinceUnit(Match match, Scene scene) {
        Grain grain = Grain.of(match.value(WordClass.UNIT, 0));
        Optional<Stretch> unit = scene.reference().map(r -> Stretch.of(grain, r));
        String value = unit.map(Stretch::timex).orElse(UnitReadings.open(grain));
        return Optional.of(new Meaning.Between(days(unit, Optional.empty()), Timex.Type.DATE, value, List.of()));
    }

    /** "by the end of the month". */
    private static Optional<Meaning> untilUnit(Match match, Scene scene) {
        Grain grain = Grain.of(match.value(WordClass.UNIT, 0));
        Optional<Stretch> unit = scene.reference().map(r -> Stretch.of(grain, r));
        String value = unit.map(Stretch::timex).orElse(UnitReadings.open(grain));
        Optional<Stretch> end = unit.map(s -> Stretch.day(s.last()));
        return Optional.of(new Meaning.Between(days(Optional.empty(), end), Timex.Type.DATE, value, List.of()));
    }

    /** "between now and mid-May", "from May until today". */
    private static Optional<Meaning> withNow(Match match, Scene scene, boolean nowFirst) {
        Optional<Stretch> now = scene.reference().map(Stretch::day);
        Optional<Stretch> other = UnitReadings.stretch(match.item(0));
        if (now.isEmpty() || other.isEmpty()) {
            return Optional.of(new Meaning.Between(Optional.empty(), Timex.Type.DATE, "", match.items()));
        }
        Optional<Edtf> days = nowFirst ? days(now, other) : days(other, now);
        return days.map(d -> new Meaning.Between(Optional.of(d), Timex.Type.DATE, "", match.items()));
    }

    private static Optional<Meaning> weekdaysOfWeek(Match match, Scene scene) {
        Optional<LocalDate> monday =
                scene.reference().map(r -> Grain.WEEK.first(r).plusWeeks(match.value(WordClass.TURN, 0)));
        return monday.flatMap(day -> between(
                Optional.of(Stretch.day(day.plusDays(match.value(WordClass.WEEKDAY, 0, 1) - 1L))),
                Optional.of(Stretch.day(day.plusDays(match.value(WordClass.WEEKDAY, 1, 1) - 1L))),
                List.of()));
    }

    private static Optional<Meaning> toDate(Match match, Scene scene) {
        Optional<Edtf> days = scene.reference().flatMap(r -> days(Optional.empty(), Optional.of(Stretch.day(r))));
        return Optional.of(new Meaning.Between(days, Timex.Type.DATE, "PRESENT_REF", List.of()));
    }

    /** "the rest of the week": from the reference to its end. */
    private static Optional<Meaning> rest(Match match, Scene scene) {
        Grain grain = Grain.of(match.value(WordClass.UNIT, 0));
        return scene.reference()
                .flatMap(r -> between(
                        Optional.of(Stretch.day(r)),
                        Optional.of(Stretch.day(Stretch.of(grain, r).last())),
                        List.of()))
                .or(() -> AbsoluteReadings.undated(grain, UnitReadings.open(grain)));
    }

    /** "the third anniversary of 24 February 2022". */
    private static Optional<Meaning> anniversary(Match match, Scene scene) {
        int years = match.value(WordClass.ORDINAL, match.value(WordClass.COUNT, 1));
        return UnitReadings.stretch(match.item(0))
                .filter(s -> years <= Meaning.Length.MOST / 10)
                .map(s -> Stretch.of(s.grain(), s.first().plusYears(years)))
                .flatMap(Readings::at);
    }

    /** "three days from next Monday": a duration from a day on. */
    private static Optional<Meaning> fromItemOn(Match match, Scene scene) {
        Optional<Item> date = match.items().stream()
                .filter(i -> i.meaning().type() == Timex.Type.DATE)
                .findFirst();
        Optional<Meaning.Lasting> length = match.items().stream()
                .filter(i -> i.meaning() instanceof Meaning.Lasting)
                .map(i -> (Meaning.Lasting) i.meaning())
                .findFirst();
        Optional<LocalDate> from = date.flatMap(UnitReadings::stretch).map(Stretch::first);
        return from.flatMap(day -> length.flatMap(l -> l.from(day, 1)))
                .flatMap(end -> between(from.map(Stretch::day), Optional.of(Stretch.day(end)), match.items()));
    }
}
