package attache.ledger;

import attache.record.Figure;
import attache.record.SourcedRecord;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Compares figures of one subject and measure. */
final class FigureConflicts {
    private static final Set<String> LITTLE = new HashSet<>(WordList.lines("little-words.txt"));

    private FigureConflicts() {}

    /** What {@code record} is compared over with other figures; empty for other kinds. */
    static Optional<String> subject(SourcedRecord record) {
        return record.record() instanceof Figure figure
                ? Optional.of(key(figure, Scale.of(figure.unit())))
                : Optional.empty();
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
                figure.timing().date().flatMap(Days::of),
                scale.fixed());
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
        return words(figure.subject()) + "|" + words(figure.measure()) + "|" + (money ? "money" : scale.of());
    }

    private static String words(String text) {
        return Arrays.stream(text.toLowerCase(Locale.ROOT)
                        .replace("defence", "defense")
                        .split("[^\\p{L}\\p{N}-]+", -1))
                .filter(word -> !word.isEmpty() && !LITTLE.contains(word))
                .map(word -> word.length() > 3 && word.endsWith("s") && !word.endsWith("ss")
                        ? word.substring(0, word.length() - 1)
                        : word)
                .sorted()
                .distinct()
                .collect(Collectors.joining(" "));
    }
}
