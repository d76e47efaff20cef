package attache.annotation.date;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Dates that name a month, a year or a decade; a missing year is found near the reference. */
final class AbsoluteReadings {
    private static final long WRONG_SIDE = 100_000;

    /** Days by which a date of another year must be nearer than one of the reference's own year to be meant. */
    private static final long OTHER_YEAR = 130;

    /** The same for a coming year, where the verb near by is in the past. */
    private static final long OTHER_YEAR_AHEAD = 200;

    private static final int NEXT_LEAP = 8;
    private static final int MOST_CENTURIES = 29;

    private AbsoluteReadings() {}

    static Map<String, Reading> all() {
        return Map.ofEntries(
                Map.entry("day", AbsoluteReadings::day),
                Map.entry("figures", AbsoluteReadings::figures),
                Map.entry("year-month", AbsoluteReadings::yearMonth),
                Map.entry("month", AbsoluteReadings::month),
                Map.entry("month-of-turn", AbsoluteReadings::monthOfTurn),
                Map.entry("month-in-figures", AbsoluteReadings::monthInFigures),
                Map.entry("year", AbsoluteReadings::year),
                Map.entry("decade", AbsoluteReadings::decade),
                Map.entry("century", AbsoluteReadings::century),
                Map.entry("years", AbsoluteReadings::years),
                Map.entry("holiday", AbsoluteReadings::holiday));
    }

    private static Optional<Meaning> day(Match match, Scene scene) {
        int packed = match.value(WordClass.MONTH_DAY, 0);
        int month = packed > 0 ? packed / 100 : month(match);
        int day = packed > 0 ? packed % 100 : match.value(WordClass.DAY, match.value(WordClass.ORDINAL, 0));
        if (day < 1 || day > 31 || endsSentence(match, scene)) {
            return Optional.empty();
        }
        return Readings.year(match)
                .map(year -> dayOf(year, month, day))
                .orElseGet(() -> dayNear(month, day, match, scene));
    }

    private static int month(Match match) {
        return match.value(WordClass.MONTH, 0);
    }

    /** "… in April. One of them": a dot behind a month's full name, and then a word. */
    private static boolean endsSentence(Match match, Scene scene) {
        Tokens tokens = scene.tokens();
        for (int i = match.first() + 1; i + 1 < match.end(); i++) {
            if (tokens.isDotBeforeCapital(i)) {
                return true;
            }
        }
        return false;
    }

    /** The day, or an expression without a date where there is none such. */
    static Optional<Meaning> dayOf(int year, int month, int day) {
        Optional<Meaning> at = date(year, month, day).map(Stretch::day).flatMap(Readings::at);
        return at.or(() -> undated(Grain.DAY, String.format(Locale.ROOT, "%04d-%02d-%02d", year, month, day)));
    }

    static Optional<LocalDate> date(int year, int month, int day) {
        try {
            return Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    static Optional<Meaning> undated(Grain grain, String value) {
        return Optional.of(new Meaning.Undated(grain, value));
    }

    private static Optional<Meaning> dayNear(int month, int day, Match match, Scene scene) {
        String value = String.format(Locale.ROOT, "XXXX-%02d-%02d", month, day);
        return scene.reference()
                .flatMap(reference -> nearest(Grain.DAY, month, day, reference, scene.lean(match.first())))
                .flatMap(Readings::at)
                .or(() -> undated(Grain.DAY, value));
    }

    /** The stretch of that month and day that the clause most likely means, seen from the reference. */
    static Optional<Stretch> nearest(Grain grain, int month, int day, LocalDate reference, Scene.Lean lean) {
        Stretch best = null;
        for (int year = reference.getYear() - NEXT_LEAP; year <= reference.getYear() + NEXT_LEAP; year++) {
            Optional<Stretch> next = date(year, month, day).map(d -> Stretch.of(grain, d));
            if (next.isPresent() && (best == null || better(next.get(), best, reference, lean))) {
                best = next.get();
            }
        }
        return Optional.ofNullable(best);
    }

    private static boolean better(Stretch a, Stretch b, LocalDate reference, Scene.Lean lean) {
        return badness(a, reference, lean) < badness(b, reference, lean);
    }

    /** Days away from the reference, with a penalty for the wrong side, or else for another year. */
    private static long badness(Stretch stretch, LocalDate reference, Scene.Lean lean) {
        long ahead = stretch.first().toEpochDay() - reference.toEpochDay();
        long behind = reference.toEpochDay() - stretch.last().toEpochDay();
        long away = Math.max(0, Math.max(ahead, behind));
        return away
                + switch (lean) {
                    case PAST -> ahead > 0 ? WRONG_SIDE : 0;
                    case FUTURE -> behind > 0 ? WRONG_SIDE : 0;
                    case TOLD_IN_PAST, NONE -> {
                        boolean otherYear = stretch.first().getYear() != reference.getYear();
                        boolean unlikely = lean == Scene.Lean.TOLD_IN_PAST && ahead > 0;
                        yield !otherYear ? 0 : unlikely ? OTHER_YEAR_AHEAD : OTHER_YEAR;
                    }
                };
    }

    private static Optional<Meaning> figures(Match match, Scene scene) {
        int packed = match.value(WordClass.FIGURES, 0);
        return dayOf(packed / 10_000, packed / 100 % 100, packed % 100);
    }

    private static Optional<Meaning> yearMonth(Match match, Scene scene) {
        int packed = match.value(WordClass.YEAR_MONTH, 0);
        return Readings.at(Stretch.month(packed / 100, packed % 100));
    }

    private static Optional<Meaning> monthInFigures(Match match, Scene scene) {
        int month = match.value(WordClass.DAY, 0);
        return month < 1 || month > 12
                ? Optional.empty()
                : Readings.at(Stretch.month(match.value(WordClass.YEAR, 0), month));
    }

    private static Optional<Meaning> month(Match match, Scene scene) {
        int month = month(match);
        Optional<Integer> year = Readings.year(match);
        if (year.isPresent()) {
            return Readings.at(Stretch.month(year.get(), month));
        }
        return scene.reference()
                .flatMap(reference -> turnedMonth(month, match, scene, reference))
                .flatMap(Readings::at)
                .or(() -> undated(Grain.MONTH, String.format(Locale.ROOT, "XXXX-%02d", month)));
    }

    /** "last May" ended before the reference, "next May" begins after it, "this May" is of its year. */
    private static Optional<Stretch> turnedMonth(int month, Match match, Scene scene, LocalDate reference) {
        if (!match.has(WordClass.TURN)) {
            return nearest(Grain.MONTH, month, 1, reference, scene.lean(match.first()));
        }
        Stretch ofYear = Stretch.month(reference.getYear(), month);
        return Optional.of(
                switch (match.value(WordClass.TURN, 0)) {
                    case -1 ->
                        ofYear.last().isBefore(reference) ? ofYear : Stretch.month(reference.getYear() - 1, month);
                    case 1 ->
                        ofYear.first().isAfter(reference) ? ofYear : Stretch.month(reference.getYear() + 1, month);
                    default -> ofYear;
                });
    }

    private static Optional<Meaning> monthOfTurn(Match match, Scene scene) {
        int month = month(match);
        int day = match.value(WordClass.DAY, match.value(WordClass.ORDINAL, 0));
        return scene.reference()
                .map(reference -> reference.getYear() + match.value(WordClass.TURN, 0))
                .flatMap(year -> day > 0 ? dayOf(year, month, day) : Readings.at(Stretch.month(year, month)))
                .or(() -> undated(Grain.MONTH, String.format(Locale.ROOT, "XXXX-%02d", month)));
    }

    private static Optional<Meaning> year(Match match, Scene scene) {
        return Readings.year(match)
                .or(() -> Optional.of(match.value(WordClass.COUNT, 0)))
                .filter(year -> year > 0)
                .map(Stretch::year)
                .flatMap(Readings::at);
    }

    private static Optional<Meaning> decade(Match match, Scene scene) {
        int decade = match.value(WordClass.DECADE, 0);
        int century = match.value(WordClass.COUNT, 0);
        if (century > MOST_CENTURIES) {
            return Optional.empty();
        }
        int year = century > 0 ? century * 100 + decade % 100 : decade;
        return Readings.at(Stretch.of(Grain.DECADE, LocalDate.of(year, 1, 1)));
    }

    private static Optional<Meaning> century(Match match, Scene scene) {
        int number = match.value(WordClass.ORDINAL, 0);
        return number < 1 || number > 30
                ? Optional.empty()
                : Readings.at(new Stretch(Grain.CENTURY, LocalDate.of((number - 1) * 100, 1, 1)));
    }

    private static Optional<Meaning> years(Match match, Scene scene) {
        int packed = match.value(WordClass.YEARS, 0);
        Stretch first = Stretch.year(packed / 10_000);
        Stretch last = Stretch.year(packed % 10_000);
        return RangeReadings.between(Optional.of(first), Optional.of(last), match.items());
    }

    private static Optional<Meaning> holiday(Match match, Scene scene) {
        int packed = match.value(WordClass.HOLIDAY, 0);
        Optional<Integer> year = Readings.year(match);
        return year.isPresent()
                ? dayOf(year.get(), packed / 100, packed % 100)
                : dayNear(packed / 100, packed % 100, match, scene);
    }
}
