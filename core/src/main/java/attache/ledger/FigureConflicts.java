package attache.ledger;

import attache.record.Figure;
import attache.record.SourcedRecord;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Compares figures of one subject and measure. */
final class FigureConflicts {
    private static final Set<String> LITTLE = new HashSet<>(WordList.lines("little-words.txt"));
    private static final Set<String> ONE_VALUED = new HashSet<>(WordList.lines("one-valued-measures.txt"));
    private static final Set<String> INCIDENTS = new HashSet<>(WordList.lines("incident-words.txt"));

    /** Characters before a number in which it can say that it is a change. */
    private static final int BEFORE = 30;

    private static final Pattern CHANGE =
            Pattern.compile("\\b(?:by|another|additional|further|extra)\\W{1,2}(?:[\\p{L}]++ ){0,2}\\W?$");

    private FigureConflicts() {}

    /**
     * What {@code record} is compared over with other figures; empty for other kinds, for figures that say too little of what they
     * measure for another to be of the same ("12 people"), and for changes.
     */
    static Optional<String> subject(SourcedRecord record) {
        return record.record() instanceof Figure figure
                        && namesOwner(figure)
                        && isOneValued(figure)
                        && !isChange(record)
                ? Optional.of(key(figure, Scale.of(figure.unit())))
                : Optional.empty();
    }

    /** Whether the subject is somebody or something by name: "the unemployment rate" is nobody's, and "launchers" are many. */
    private static boolean namesOwner(Figure figure) {
        return figure.subject().chars().anyMatch(Character::isUpperCase)
                && !words(figure.measure()).containsAll(words(figure.subject()));
    }

    /** Whether the measure names a property that has one value at a time, or one that is counted over stated days. */
    private static boolean isOneValued(Figure figure) {
        List<String> measure = words(figure.measure());
        boolean spanned = figure.timing()
                .date()
                .flatMap(Days::of)
                .filter(days -> !days.single())
                .isPresent();
        return measure.stream().anyMatch(ONE_VALUED::contains)
                || (spanned && measure.stream().anyMatch(INCIDENTS::contains));
    }

    /** Whether the number is by how much something changed, and not what it came to: "fell by 65 percent", "another 20". */
    private static boolean isChange(SourcedRecord record) {
        return record.record().claim().grounds().stream()
                .filter(ground -> ground.field().equals("value"))
                .map(ground -> record.article()
                        .body()
                        .substring(
                                Math.max(0, ground.span().start() - BEFORE),
                                ground.span().start()))
                .anyMatch(before -> CHANGE.matcher(before).find());
    }

    /** The differences among {@code records}, figures of one subject, in order of their ids. */
    static List<Conflict> of(List<SourcedRecord> records, Weighing weighing) {
        if (records.size() < 2) {
            return List.of();
        }
        List<Reading> readings = records.stream()
                .map(record -> {
                    Figure figure = (Figure) record.record();
                    return reading(record, figure, Scale.of(figure.unit()));
                })
                .toList();
        return new Comparison(weighing).of(Matter.FIGURE, about(readings.getFirst()), readings);
    }

    private static Reading reading(SourcedRecord record, Figure figure, Scale scale) {
        return new Reading(
                record,
                figure.quantity(),
                scale,
                says(figure),
                figure.timing()
                        .date()
                        .flatMap(Days::of)
                        .map(days -> days.until(record.article().published())),
                scale.fixed() ? Course.FIXED : Course.CHANGING);
    }

    /** {@code about 2,500 kilometers}, {@code 2 percent of GDP}, {@code at least 37 billion USD}. */
    private static String says(Figure figure) {
        boolean noun = figure.unit().chars().noneMatch(Character::isUpperCase)
                && !figure.unit().startsWith("percent");
        return Names.quantity(figure.quantity()) + " "
                + (noun ? Names.counted(figure.quantity(), figure.unit()) : figure.unit());
    }

    private static String about(Reading reading) {
        Figure figure = (Figure) reading.record().record();
        return Names.actor(figure.subject()) + ": " + figure.measure();
    }

    /** What figures on one thing have in common: the words of subject and measure, in order of the alphabet, and what is measured. */
    private static String key(Figure figure, Scale scale) {
        boolean money = scale.of().matches("[a-z]{3}");
        return String.join(" ", words(figure.subject())) + "|" + String.join(" ", words(figure.measure())) + "|"
                + (money ? "money" : scale.of());
    }

    /** The words of {@code text} that tell something, each once, lower case, singular, in order of the alphabet. */
    private static List<String> words(String text) {
        return Arrays.stream(text.toLowerCase(Locale.ROOT)
                        .replace("defence", "defense")
                        .split("[^\\p{L}\\p{N}-]+", -1))
                .filter(word -> !word.isEmpty() && !LITTLE.contains(word))
                .map(word -> word.length() > 3 && word.endsWith("s") && !word.endsWith("ss")
                        ? word.substring(0, word.length() - 1)
                        : word)
                .sorted()
                .distinct()
                .toList();
    }
}
