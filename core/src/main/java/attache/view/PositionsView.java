package attache.view;

import attache.ledger.Position;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** An actor's positions over time. */
public final class PositionsView {
    private PositionsView() {}

    /** A line or more each, in order, wrapped at {@code width}. */
    public static List<Line> lines(List<Position> positions, int width) {
        List<Line> lines = new ArrayList<>();
        for (Position position : positions) {
            Line line = Line.of(day(position) + "  ")
                    .then(position.sort(), Ink.STRONG)
                    .then("  " + position.words())
                    .then(
                            "  " + position.record().article().doc() + ", record "
                                    + position.record().id(),
                            Ink.FAINT);
            List<Line> wrapped = line.wrapped(width - 4);
            lines.add(wrapped.getFirst());
            wrapped.stream().skip(1).forEach(more -> lines.add(more.indented(4)));
        }
        return lines;
    }

    private static String day(Position position) {
        return position.record().article().published().map(Object::toString).orElse("undated   ");
    }

    /** {@code {reported?, sort, words, certainty, record, doc}}. */
    public static ObjectNode json(Position position) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        position.record().article().published().ifPresent(day -> node.put("reported", day.toString()));
        node.put("sort", position.sort());
        node.put("words", position.words());
        node.put("certainty", position.record().record().claim().certainty().code());
        node.put("record", position.record().id());
        node.put("doc", position.record().article().doc());
        return node;
    }
}
