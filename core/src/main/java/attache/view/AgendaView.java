package attache.view;

import attache.ledger.AgendaItem;
import attache.ledger.AgendaItem.Standing;
import attache.record.SourcedRecord;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What was to come, by how it stands: due, past due with nothing heard since, undated, kept. */
public final class AgendaView {
    private static final List<Standing> ORDER =
            List.of(Standing.DUE, Standing.PAST_DUE, Standing.UNDATED, Standing.KEPT);

    private AgendaView() {}

    /** A section for each standing that has items, wrapped at {@code width}. */
    public static List<Line> lines(List<AgendaItem> items, int width) {
        List<Line> lines = new ArrayList<>();
        for (Standing standing : ORDER) {
            List<AgendaItem> same =
                    items.stream().filter(item -> item.standing() == standing).toList();
            if (!same.isEmpty()) {
                lines.add(Line.of(title(standing), Ink.STRONG).then("  " + same.size(), Ink.FAINT));
                same.forEach(item -> item(item, width, lines));
                lines.add(Line.EMPTY);
            }
        }
        return lines;
    }

    private static String title(Standing standing) {
        return switch (standing) {
            case DUE -> "Due";
            case PAST_DUE -> "Past due, nothing heard since";
            case KEPT -> "Kept";
            case UNDATED -> "No day told";
        };
    }

    private static void item(AgendaItem item, int width, List<Line> lines) {
        SourcedRecord first = item.records().getFirst();
        Line line = Line.of(item.date().map(When::words).orElse("undated") + "  ")
                .then(item.what())
                .then("  " + told(first) + ", record " + first.id(), Ink.FAINT);
        if (item.kept().isPresent()) {
            line = line.then(
                    "; kept: " + told(item.kept().get()) + ", record "
                            + item.kept().get().id(),
                    Ink.FAINT);
        }
        List<Line> wrapped = line.wrapped(width - 4);
        lines.add(wrapped.getFirst().indented(2));
        wrapped.stream().skip(1).forEach(more -> lines.add(more.indented(4)));
    }

    private static String told(SourcedRecord record) {
        return record.article().doc()
                + record.article().published().map(day -> " of " + day).orElse("");
    }

    /** {@code {date?, what, standing, records: [id], kept?: id}}. */
    public static ObjectNode json(AgendaItem item) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        item.date().ifPresent(date -> node.put("date", date.expression()));
        node.put("what", item.what());
        node.put("standing", item.standing().name().toLowerCase(Locale.ROOT));
        ArrayNode records = node.putArray("records");
        item.records().forEach(record -> records.add(record.id()));
        item.kept().ifPresent(record -> node.put("kept", record.id()));
        return node;
    }
}
