package attache.view;

import attache.ledger.Tenure;
import java.util.List;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Offices over time. */
public final class TenuresView {
    private TenuresView() {}

    /** The offices as a table, at most {@code width} columns wide. */
    public static List<Line> lines(List<Tenure> tenures, int width) {
        Table table = new Table(List.of(
                Table.Column.text("of", 4),
                Table.Column.text("person", 10),
                Table.Column.text("office", 10),
                Table.Column.text("status", 8),
                Table.Column.text("first told", 10),
                Table.Column.text("last told", 10),
                Table.Column.number("articles", 8)));
        for (Tenure tenure : tenures) {
            table.add(List.of(
                    Line.of(tenure.of().name()),
                    Line.of(tenure.person(), Ink.STRONG),
                    Line.of(tenure.title()),
                    Line.of(tenure.status().code()),
                    Line.of(tenure.first().map(Object::toString).orElse("undated")),
                    Line.of(tenure.last().map(Object::toString).orElse("")),
                    Line.of(String.valueOf(tenure.records().size()))));
        }
        return table.isEmpty() ? List.of() : table.lines(width);
    }

    /** {@code {person, title, of, status, first?, last?, records: [id]}}. */
    public static ObjectNode json(Tenure tenure) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("person", tenure.person());
        node.put("title", tenure.title());
        node.put("of", tenure.of().name());
        node.put("status", tenure.status().code());
        tenure.first().ifPresent(day -> node.put("first", day.toString()));
        tenure.last().ifPresent(day -> node.put("last", day.toString()));
        ArrayNode records = node.putArray("records");
        tenure.records().forEach(record -> records.add(record.id()));
        return node;
    }
}
