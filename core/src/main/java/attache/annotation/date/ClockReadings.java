package attache.annotation.date;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Times of day, with the day where one is near. */
final class ClockReadings {
    private static final List<String> PARTS = List.of("MO", "MI", "AF", "EV", "NI", "DT");
    private static final int NOON = 12;
    private static final int HOURS = 24;

    private ClockReadings() {}

    static Map<String, Reading> all() {
        return Map.of(
                "clock", ClockReadings::clock,
                "day-part", ClockReadings::dayPart,
                "day-part-told", ClockReadings::dayPartTold,
                "time-on-day", ClockReadings::timeOnDay,
                "repeating-time", ClockReadings::repeatingTime);
    }

    private static Optional<Meaning> clock(Match match, Scene scene) {
        int hour = match.has(WordClass.CLOCK) ? match.value(WordClass.CLOCK, 0) / 100 : match.value(WordClass.COUNT, 0);
        int minute = match.value(WordClass.CLOCK, 0) % 100;
        if (match.has(WordClass.HALF_DAY)) {
            if (hour < 1 || hour > NOON) {
                return Optional.empty();
            }
            hour = hour % NOON + match.value(WordClass.HALF_DAY, 0);
        }
        if (hour > HOURS) {
            return Optional.empty();
        }
        return Optional.of(time(scene.reference(), String.format(Locale.ROOT, "T%02d:%02d", hour, minute)));
    }

    private static Meaning time(Optional<LocalDate> day, String time) {
        return new Meaning.Clock(Optional.empty(), day.map(LocalDate::toString).orElse("XXXX-XX-XX") + time);
    }

    /** "this morning", "last night": of the day {@code NEAR_DAY} away. */
    private static Optional<Meaning> dayPart(Match match, Scene scene) {
        Optional<LocalDate> day = scene.reference().map(r -> r.plusDays(match.value(WordClass.NEAR_DAY, 0)));
        String part = "T" + PARTS.get(match.value(WordClass.DAY_PART, 0));
        return Optional.of(new Meaning.Clock(day, day.map(LocalDate::toString).orElse("XXXX-XX-XX") + part));
    }

    /** "the morning": of a day told elsewhere, so of no date; TIMEX3 takes the reference's. */
    private static Optional<Meaning> dayPartTold(Match match, Scene scene) {
        return Optional.of(time(scene.reference(), "T" + PARTS.get(match.value(WordClass.DAY_PART, 0))));
    }

    /** "10 p.m. Wednesday", "Friday evening": an item for the day, and a time or a part of the day. */
    private static Optional<Meaning> timeOnDay(Match match, Scene scene) {
        Optional<Item> day = match.items().stream()
                .filter(item -> item.meaning().type() == Timex.Type.DATE)
                .findFirst();
        if (day.isEmpty()) {
            return Optional.empty();
        }
        Optional<LocalDate> named = UnitReadings.stretch(day.get())
                .filter(s -> s.grain() == Grain.DAY)
                .map(Stretch::first);
        boolean open = day.get().meaning() instanceof Meaning.Undated undated && undated.grain() == Grain.DAY;
        if (named.isEmpty() && !open) {
            return Optional.empty();
        }
        return time(match)
                .map(time -> new Meaning.Clock(named, day.get().meaning().value() + time));
    }

    private static Optional<String> time(Match match) {
        if (match.has(WordClass.DAY_PART)) {
            return Optional.of("T" + PARTS.get(match.value(WordClass.DAY_PART, 0)));
        }
        return match.items().stream()
                .filter(item -> item.meaning() instanceof Meaning.Clock)
                .map(item ->
                        item.meaning().value().substring(item.meaning().value().indexOf('T')))
                .findFirst();
    }

    private static Optional<Meaning> repeatingTime(Match match, Scene scene) {
        String part = "T" + PARTS.get(match.value(WordClass.DAY_PART, 0));
        String day = match.has(WordClass.WEEKDAY) ? "XXXX-WXX-" + match.value(WordClass.WEEKDAY, 1) : "XXXX-XX-XX";
        return Optional.of(new Meaning.Repeating(day + part));
    }
}
