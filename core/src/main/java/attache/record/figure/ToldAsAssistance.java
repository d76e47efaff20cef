package attache.record.figure;

import attache.annotation.Quantity;
import attache.record.Assistance;
import attache.record.CodebookRecord;
import attache.record.Figure;
import attache.record.Ground;
import attache.record.Item;
import attache.text.Span;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Leaves out the figures that only repeat what an assistance record tells: the codebook counts a quantity that is already an item's
 * number once, as that. Sums are kept: a figure is read of a sum only beside words of finance, and where a measure claims it too that
 * is mostly the one that is wrong.
 */
public final class ToldAsAssistance {
    private static final String VALUE = "value";

    /** How many characters may stand between a number and the name of what it counts: "20 Marder infantry fighting vehicles". */
    private static final int BESIDE = 40;

    private ToldAsAssistance() {}

    /** {@code records} of one article without the figures that an assistance record among them tells; the others in their order. */
    public static List<CodebookRecord> leftOut(List<CodebookRecord> records) {
        List<Assistance> measures = records.stream()
                .filter(Assistance.class::isInstance)
                .map(Assistance.class::cast)
                .toList();
        return records.stream()
                .filter(record -> !(record instanceof Figure figure)
                        || measures.stream().noneMatch(measure -> tells(measure, figure)))
                .toList();
    }

    private static boolean tells(Assistance measure, Figure figure) {
        boolean sameSentence = measure.claim().evidence().stream()
                .anyMatch(span -> figure.claim().evidence().contains(span));
        return sameSentence && isItem(measure, figure);
    }

    /** A number with the things that it counts right behind it. */
    private static boolean isItem(Assistance measure, Figure figure) {
        List<Item> items = measure.items();
        Optional<Span> number = span(figure.claim().grounds(), VALUE);
        return IntStream.range(0, items.size())
                .filter(i -> items.get(i)
                        .count()
                        .filter(count -> isSame(count, figure.quantity()))
                        .isPresent())
                .mapToObj(i -> span(measure.claim().grounds(), "items[" + i + "]"))
                .flatMap(Optional::stream)
                .anyMatch(thing -> number.filter(at -> isBeside(at, thing)).isPresent());
    }

    private static boolean isBeside(Span number, Span item) {
        return number.overlaps(item) || (number.end() <= item.start() && item.start() - number.end() <= BESIDE);
    }

    private static Optional<Span> span(List<Ground> grounds, String field) {
        return grounds.stream()
                .filter(ground -> ground.field().equals(field))
                .map(Ground::span)
                .findFirst();
    }

    private static boolean isSame(Quantity one, Quantity other) {
        return one.anchor().compareTo(other.anchor()) == 0;
    }
}
