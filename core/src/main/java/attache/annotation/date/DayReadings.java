package attache.annotation.date;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Days told by weekday or by their distance from the reference. */
final class DayReadings {
    private DayReadings() {}

    static Map<String, Reading> all() {
        return Map.ofEntries(
                Map.entry("near-day", DayReadings::nearDay),
                Map.entry("near-that-day", Readings.elsewhere(DayReadings::nearDay)),
                Map.entry("weekday", DayReadings::weekday),
                Map.entry("weekday-from-that", Readings.elsewhere(DayReadings::weekday)),
                Map.entry("weekday-ahead", DayReadings::weekdayAhead),
                Map.entry("weekday-of-week", DayReadings::weekdayOfWeek),
                Map.entry("weekday-and-day", DayReadings::weekdayAndDay),
                Map.entry("nth-weekday", DayReadings::nthWeekday),
                Map.entry("day-of-month", DayReadings::dayOfMonth),
                Map.entry("weekdays-from-now", DayReadings::weekdaysFromNow));
    }

    private static Optional<Meaning> day(Optional<LocalDate> day, String otherwise) {
        return day.map(Stretch::day).flatMap(Readings::at).or(() -> AbsoluteReadings.undated(Grain.DAY, otherwise));
    }

    private static Optional<Meaning> nearDay(Match match, Scene scene) {
        return day(
                scene.reference().map(reference -> reference.plusDays(match.value(WordClass.NEAR_DAY, 0))),
                "XXXX-XX-XX");
    }

    private static DayOfWeek of(Match match) {
        return DayOfWeek.of(match.value(WordClass.WEEKDAY, 1));
    }

    private static String open(DayOfWeek weekday) {
        return "XXXX-WXX-" + weekday.getValue();
    }

    private static Optional<Meaning> weekday(Match match, Scene scene) {
        DayOfWeek weekday = of(match);
        return day(scene.reference().map(reference -> near(weekday, reference, match, scene)), open(weekday));
    }

    /** News writes "on Friday" of the last one, unless a verb looks ahead. "Next Friday" is the one of next week. */
    private static LocalDate near(DayOfWeek weekday, LocalDate reference, Match match, Scene scene) {
        LocalDate ofWeek = Grain.WEEK.first(reference).with(TemporalAdjusters.nextOrSame(weekday));
        if (match.has(WordClass.TURN)) {
            return switch (match.value(WordClass.TURN, 0)) {
                case -1 -> reference.with(TemporalAdjusters.previous(weekday));
                case 1 -> ofWeek.plusWeeks(1);
                default -> ofWeek;
            };
        }
        return scene.direction(match.first()) == Direction.FUTURE
                ? reference.with(TemporalAdjusters.nextOrSame(weekday))
                : reference.with(TemporalAdjusters.previousOrSame(weekday));
    }

    private static Optional<Meaning> weekdayAhead(Match match, Scene scene) {
        DayOfWeek weekday = of(match);
        return day(scene.reference().map(r -> r.with(TemporalAdjusters.next(weekday))), open(weekday));
    }

    private static Optional<Meaning> weekdayOfWeek(Match match, Scene scene) {
        DayOfWeek weekday = of(match);
        return day(
                scene.reference()
                        .map(reference -> Grain.WEEK
                                .first(reference)
                                .plusWeeks(match.value(WordClass.TURN, 0))
                                .with(TemporalAdjusters.nextOrSame(weekday))),
                open(weekday));
    }

    /** "Thursday the 21st": the day of that number nearest to the reference that is such a weekday. */
    private static Optional<Meaning> weekdayAndDay(Match match, Scene scene) {
        DayOfWeek weekday = of(match);
        int number = match.value(WordClass.ORDINAL, match.value(WordClass.DAY, 0));
        return day(
                scene.reference().flatMap(reference -> {
                    for (int away : new int[] {0, -1, 1, -2, 2, -3, 3}) {
                        LocalDate month = reference.plusMonths(away);
                        Optional<LocalDate> day = AbsoluteReadings.date(month.getYear(), month.getMonthValue(), number);
                        if (day.filter(d -> d.getDayOfWeek() == weekday).isPresent()) {
                            return day;
                        }
                    }
                    return Optional.empty();
                }),
                open(weekday));
    }

    /** "The first Friday of July": of the month found before, or else of the reference's. */
    private static Optional<Meaning> nthWeekday(Match match, Scene scene) {
        DayOfWeek weekday = of(match);
        int number = match.value(WordClass.ORDINAL, 1);
        Optional<LocalDate> month = match.items().isEmpty()
                ? scene.reference()
                : UnitReadings.stretch(match.item(0))
                        .filter(s -> s.grain() == Grain.MONTH)
                        .map(Stretch::first);
        if (number > 5 || (month.isEmpty() && !match.items().isEmpty())) {
            return Optional.empty();
        }
        return day(
                month.map(first -> first.with(TemporalAdjusters.dayOfWeekInMonth(number, weekday)))
                        .filter(day -> day.getMonth() == month.orElseThrow().getMonth()),
                open(weekday) + String.format(Locale.ROOT, "-#%d", number));
    }

    /** "The 27th", "20th of next month": of the month {@code TURN} away. */
    private static Optional<Meaning> dayOfMonth(Match match, Scene scene) {
        int number = match.value(WordClass.ORDINAL, match.value(WordClass.DAY, 0));
        if (number < 1 || number > 31) {
            return Optional.empty();
        }
        return day(
                scene.reference()
                        .map(reference -> reference.withDayOfMonth(1).plusMonths(match.value(WordClass.TURN, 0)))
                        .flatMap(month -> AbsoluteReadings.date(month.getYear(), month.getMonthValue(), number)),
                String.format(Locale.ROOT, "XXXX-XX-%02d", number));
    }

    private static Optional<Meaning> weekdaysFromNow(Match match, Scene scene) {
        DayOfWeek weekday = of(match);
        int count = match.value(WordClass.COUNT, 1);
        return count < 1 || count > Meaning.Length.MOST
                ? Optional.empty()
                : day(
                        scene.reference()
                                .map(r ->
                                        r.with(TemporalAdjusters.next(weekday)).plusWeeks(count - 1L)),
                        open(weekday));
    }
}
