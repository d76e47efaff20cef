package attache.view;

import attache.ledger.Position;
import attache.record.statement.Warning;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.node.ArrayNode;
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
                    .then(through(position), Ink.FAINT)
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

    /** Through whom a statement is known: ", by Ann Example, in The Example Times". */
    private static String through(Position position) {
        List<String> by = position.record().record().claim().assertedBy();
        return by.isEmpty() ? "" : "  by " + String.join(", in ", by);
    }

    private static String day(Position position) {
        return position.record().article().published().map(Object::toString).orElse("undated   ");
    }

    /**
     * {@code {reported?, sort, words, office?, warning?, asserted_by, certainty, record, doc}}; a warning is {@code {warner, warned?,
     * of?, against?, red_line}}.
     */
    public static ObjectNode json(Position position) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        position.record().article().published().ifPresent(day -> node.put("reported", day.toString()));
        node.put("sort", position.sort());
        node.put("words", position.words());
        position.office().ifPresent(office -> node.put("office", office));
        position.warning().ifPresent(warning -> node.set("warning", json(warning)));
        ArrayNode by = node.putArray("asserted_by");
        position.record().record().claim().assertedBy().forEach(by::add);
        node.put("certainty", position.record().record().claim().certainty().code());
        node.put("record", position.record().id());
        node.put("doc", position.record().article().doc());
        return node;
    }

    private static ObjectNode json(Warning warning) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("warner", warning.warner());
        warning.warned().ifPresent(actor -> node.put("warned", actor.name()));
        if (!warning.of().isEmpty()) {
            node.put("of", warning.of());
        }
        if (!warning.against().isEmpty()) {
            node.put("against", warning.against());
        }
        node.put("red_line", warning.redLine());
        return node;
    }
}
