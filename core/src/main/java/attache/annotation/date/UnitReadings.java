package attache.annotation.date;

import attache.annotation.Edtf;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Weeks, months, quarters, seasons, years: told by their place before or after the reference, or inside another. */
final class UnitReadings {
    private UnitReadings() {}

    static Map<String, Reading> all() {
        return Map.ofEntries(
                Map.entry("turn", UnitReadings::turn),
                Map.entry("turn-from-that", Readings.elsewhere(UnitReadings::turn)),
                Map.entry("weekend", UnitReadings::weekend),
                Map.entry("season", UnitReadings::season),
                Map.entry("quarter", UnitReadings::quarter),
                Map.entry("latest", UnitReadings::latest),
                Map.entry("nth-of", UnitReadings::nthOf),
                Map.entry("last-of", UnitReadings::lastOf),
                Map.entry("unit-of", UnitReadings::unitOf),
                Map.entry("part", UnitReadings::part),
                Map.entry("about", UnitReadings::about),
                Map.entry("earlier", UnitReadings::earlier),
                Map.entry("later", UnitReadings::later),
                Map.entry("year-end", UnitReadings::yearEnd),
                Map.entry("part-of-unit", UnitReadings::turn),
                Map.entry("the-quarter", UnitReadings::theQuarter),
                Map.entry("year-before", UnitReadings::yearBefore),
                Map.entry("quarter-of-year", UnitReadings::quarterOfYear),
                Map.entry("same-the", UnitReadings::theUnit),
                Map.entry("season-of-turn", UnitReadings::seasonOfTurn),
                Map.entry("same", UnitReadings::same),
                Map.entry("week-number", UnitReadings::weekNumber));
    }

    /** The stretch that an item names, if it names one. */
    static Optional<Stretch> stretch(Item item) {
        return item.meaning() instanceof Meaning.At at ? Optional.of(at.stretch()) : Optional.empty();
    }

    private static Grain grain(Match match) {
        return Grain.of(match.value(WordClass.UNIT, 0));
    }

    static String open(Grain grain) {
        return switch (grain) {
            case DAY -> "XXXX-XX-XX";
            case WEEK -> "XXXX-WXX";
            case WEEKEND -> "XXXX-WXX-WE";
            case MONTH -> "XXXX-XX";
            case SEASON -> "XXXX-XX";
            case QUARTER -> "XXXX-QX";
            case HALF -> "XXXX-HX";
            case YEAR -> "XXXX";
            case DECADE -> "XXX";
            case CENTURY -> "XX";
        };
    }

    static Optional<Meaning> at(Optional<Stretch> stretch, Grain grain) {
        return stretch.flatMap(Readings::at).or(() -> AbsoluteReadings.undated(grain, open(grain)));
    }

    /** "last week", "this year", "the coming month". */
    private static Optional<Meaning> turn(Match match, Scene scene) {
        Grain grain = grain(match);
        int turn = match.value(WordClass.TURN, 0);
        return at(scene.reference().map(r -> Stretch.of(grain, r).plus(turn)), grain);
    }

    /** "the weekend": the coming one where a verb looks ahead or none is near, the last one where it looks back. */
    private static Optional<Meaning> weekend(Match match, Scene scene) {
        return at(
                scene.reference().map(reference -> {
                    Stretch ofWeek = Stretch.of(Grain.WEEKEND, reference);
                    boolean back = scene.direction(match.first()) == Direction.PAST;
                    return back && ofWeek.first().isAfter(reference) ? ofWeek.plus(-1) : ofWeek;
                }),
                Grain.WEEKEND);
    }

    private static Optional<Meaning> season(Match match, Scene scene) {
        int code = match.value(WordClass.SEASON, 0);
        Optional<Integer> year = Readings.year(match)
                .or(() -> Optional.of(match.value(WordClass.YEARS, 0))
                        .filter(packed -> packed > 0)
                        .map(packed -> packed / 10_000));
        if (year.isPresent()) {
            return Readings.at(Stretch.season(year.get(), code));
        }
        return at(
                scene.reference().map(reference -> {
                    Stretch ofYear = Stretch.season(reference.getYear(), code);
                    Stretch before = Stretch.season(reference.getYear() - 1, code);
                    Stretch here = before.last().isBefore(reference) ? ofYear : before;
                    if (!match.has(WordClass.TURN)) {
                        return AbsoluteReadings.nearest(
                                        Grain.SEASON, 3 * (code - 20), 1, reference, scene.lean(match.first()))
                                .orElse(here);
                    }
                    return switch (match.value(WordClass.TURN, 0)) {
                        case -1 -> here.last().isBefore(reference) ? here : here.plus(-4);
                        case 1 -> Stretch.season(reference.getYear() + 1, code);
                        case 2 ->
                            ofYear.first().isAfter(reference) ? ofYear : Stretch.season(reference.getYear() + 1, code);
                        default -> here;
                    };
                }),
                Grain.SEASON);
    }

    /** A quarter or half by number or short form, of a year named, turned to, or near. */
    private static Optional<Meaning> quarter(Match match, Scene scene) {
        int base = match.value(WordClass.UNIT, Grain.QUARTER.number()) == Grain.HALF.number() ? 39 : 32;
        int number = match.value(WordClass.ORDINAL, 0);
        Grain grain = Grain.of(match.value(WordClass.UNIT, Grain.QUARTER.number()));
        if (grain != Grain.QUARTER && grain != Grain.HALF) {
            return Optional.empty();
        }
        boolean halves = base == 39;
        if (number < 0 || number > (halves ? 2 : 4)) {
            return Optional.empty();
        }
        int code = match.value(WordClass.CODE, base + number);
        Optional<Integer> year = Readings.year(match);
        if (year.isPresent()) {
            return Readings.at(Stretch.code(year.get(), code));
        }
        if (match.has(WordClass.CODE) && code >= 40) { // "H2" alone is more often something else
            return Optional.empty();
        }
        return scene.reference()
                .map(reference -> {
                    Stretch ofYear = Stretch.code(reference.getYear(), code);
                    if (match.has(WordClass.TURN)) {
                        return ofYear.plus((long) match.value(WordClass.TURN, 0) * (code >= 40 ? 2 : 4));
                    }
                    boolean far = ofYear.first().isAfter(reference.plusMonths(6));
                    return far ? ofYear.plus(code >= 40 ? -2 : -4) : ofYear;
                })
                .flatMap(Readings::at)
                .or(() -> AbsoluteReadings.undated(
                        grain, "XXXX-" + (code >= 40 ? "H" + (code - 39) : "Q" + (code - 32))));
    }

    /** "the latest quarter": the last that has ended. */
    private static Optional<Meaning> latest(Match match, Scene scene) {
        Grain grain = grain(match);
        return at(scene.reference().map(r -> Stretch.of(grain, r).plus(-1)), grain);
    }

    /** "the first week of 2015", "the third quarter of last year": the nth unit inside another. */
    private static Optional<Meaning> nthOf(Match match, Scene scene) {
        Grain grain = grain(match);
        int number = match.value(WordClass.ORDINAL, 1);
        Optional<Stretch> whole = stretch(match.item(0)).filter(s -> s.grain().compareTo(grain) > 0);
        if (whole.isEmpty() || number < 1 || number > 53) {
            return Optional.empty();
        }
        LocalDate start = whole.get().first();
        // ISO 8601: a year's first week is the one that holds January 4th; taken for months alike.
        Stretch first = grain == Grain.WEEK ? Stretch.of(grain, start.plusDays(3)) : Stretch.of(grain, start);
        return Optional.of(first.plus(number - 1L))
                .filter(s -> !s.first().isAfter(whole.get().last()))
                .flatMap(Readings::at);
    }

    private static Optional<Meaning> lastOf(Match match, Scene scene) {
        Grain grain = grain(match);
        return stretch(match.item(0))
                .filter(s -> s.grain().compareTo(grain) > 0)
                .map(whole ->
                        Stretch.of(grain, grain == Grain.WEEK ? whole.last().minusDays(3) : whole.last()))
                .flatMap(Readings::at);
    }

    /** "the week of the 18th": the unit around a day. */
    private static Optional<Meaning> unitOf(Match match, Scene scene) {
        Grain grain = grain(match);
        return stretch(match.item(0))
                .filter(s -> s.grain().compareTo(grain) < 0)
                .map(inside -> Stretch.of(grain, inside.first()))
                .flatMap(Readings::at);
    }

    /** "early May", "the end of 1990": told as the whole, as the codebook has it. */
    private static Optional<Meaning> part(Match match, Scene scene) {
        return Optional.of(match.item(0).meaning());
    }

    private static Optional<Meaning> about(Match match, Scene scene) {
        return match.item(0).meaning() instanceof Meaning.At at
                ? Optional.of(new Meaning.At(at.stretch(), true, at.value()))
                : Optional.of(match.item(0).meaning());
    }

    /** "earlier this month": the codebook tells it as the month. */
    private static Optional<Meaning> earlier(Match match, Scene scene) {
        return turn(match, scene);
    }

    /** "later this week": from the reference to the unit's end. */
    private static Optional<Meaning> later(Match match, Scene scene) {
        Grain grain = grain(match);
        if (scene.reference().isEmpty()) {
            return AbsoluteReadings.undated(grain, open(grain));
        }
        Stretch whole = Stretch.of(grain, scene.reference().orElseThrow());
        Stretch today = Stretch.day(scene.reference().orElseThrow());
        Optional<Edtf> days = RangeReadings.days(Optional.of(today), Optional.of(Stretch.day(whole.last())));
        return Optional.of(new Meaning.Between(days, Timex.Type.DATE, whole.timex(), List.of()));
    }

    private static Optional<Meaning> yearEnd(Match match, Scene scene) {
        Optional<Integer> year =
                Readings.year(match).or(() -> scene.reference().map(r -> r.getYear() + match.value(WordClass.TURN, 0)));
        return year.map(y -> Stretch.day(LocalDate.of(y, 12, 31)))
                .flatMap(Readings::at)
                .or(() -> AbsoluteReadings.undated(Grain.DAY, "XXXX-12-31"));
    }

    /** "the week", "the month": the reference's own. */
    private static Optional<Meaning> theUnit(Match match, Scene scene) {
        Grain grain = grain(match);
        return grain == Grain.WEEK || grain == Grain.MONTH ? turn(match, scene) : Optional.empty();
    }

    /** "the quarter", "the latest period": the one named last, or else the last that has ended. */
    private static Optional<Meaning> theQuarter(Match match, Scene scene) {
        Optional<Stretch> ended =
                scene.reference().map(r -> Stretch.of(Grain.QUARTER, r).plus(-1));
        return at(scene.mentioned(Grain.QUARTER, match.first()).or(() -> ended), Grain.QUARTER);
    }

    /** "the year-earlier quarter": a year before the one named last. */
    private static Optional<Meaning> yearBefore(Match match, Scene scene) {
        Optional<Stretch> quarter =
                scene.mentioned(Grain.QUARTER, match.first()).map(s -> s.plus(-4));
        return at(
                quarter.or(() ->
                        scene.reference().map(r -> Stretch.of(Grain.YEAR, r).plus(-1))),
                Grain.YEAR);
    }

    /** "the 1988 quarter": the quarter named last, of that year. */
    private static Optional<Meaning> quarterOfYear(Match match, Scene scene) {
        return Readings.year(match)
                .flatMap(year -> scene.mentioned(Grain.QUARTER, match.first())
                        .map(s -> Stretch.of(Grain.QUARTER, s.first().withYear(year)))
                        .or(() -> Optional.of(Stretch.year(year)))
                        .flatMap(Readings::at));
    }

    private static Optional<Meaning> seasonOfTurn(Match match, Scene scene) {
        int code = match.value(WordClass.SEASON, 0);
        return at(
                scene.reference().map(r -> Stretch.season(r.getYear() + match.value(WordClass.TURN, 0), code)),
                Grain.SEASON);
    }

    /** "that week", "the same month": the one spoken of, which only a wider look could tell. */
    private static Optional<Meaning> same(Match match, Scene scene) {
        Grain grain = grain(match);
        return AbsoluteReadings.undated(grain, open(grain));
    }

    private static Optional<Meaning> weekNumber(Match match, Scene scene) {
        int number = match.value(WordClass.COUNT, 0);
        return number < 1 || number > 53
                ? Optional.empty()
                : scene.reference()
                        .map(r -> Readings.year(match).orElse(r.getYear()))
                        .map(year ->
                                Stretch.of(Grain.WEEK, LocalDate.of(year, 1, 4)).plus(number - 1L))
                        .flatMap(Readings::at)
                        .or(() ->
                                AbsoluteReadings.undated(Grain.WEEK, String.format(Locale.ROOT, "XXXX-W%02d", number)));
    }
}
