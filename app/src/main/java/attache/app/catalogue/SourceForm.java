package attache.app.catalogue;

import attache.view.Ink;
import attache.view.Line;
import attache.view.Table;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Outlets as they are shown. Stateless. */
public final class SourceForm {
    private SourceForm() {}

    /** {@code {outlet, tier?, articles, copies, entries, first, from?, to?}}. */
    public static ObjectNode json(SourceLine source) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("outlet", source.outlet());
        source.tier().ifPresent(tier -> node.put("tier", tier));
        node.put("articles", source.articles());
        node.put("copies", source.copies());
        node.put("entries", source.entries());
        node.put("first", source.first());
        source.from().map(LocalDate::toString).ifPresent(day -> node.put("from", day));
        source.to().map(LocalDate::toString).ifPresent(day -> node.put("to", day));
        return node;
    }

    /** The outlets as a table, at most {@code width} columns wide; empty where there is none. */
    public static List<Line> lines(List<SourceLine> sources, int width) {
        Table table = new Table(List.of(
                Table.Column.text("outlet", 12),
                Table.Column.number("tier", 4),
                Table.Column.number("articles", 8),
                Table.Column.number("copies", 6),
                Table.Column.number("entries", 7),
                Table.Column.number("first", 5),
                Table.Column.text("from", 10),
                Table.Column.text("to", 10)));
        for (SourceLine source : sources) {
            table.add(List.of(
                    source.outlet().isEmpty() ? Line.of("not named", Ink.FAINT) : Line.of(source.outlet(), Ink.STRONG),
                    Line.of(
                            source.tier().isPresent()
                                    ? String.valueOf(source.tier().getAsInt())
                                    : ""),
                    Line.of(String.valueOf(source.articles())),
                    Line.of(String.valueOf(source.copies())),
                    Line.of(String.valueOf(source.entries())),
                    Line.of(String.valueOf(source.first())),
                    day(source.from()),
                    day(source.to())));
        }
        return table.isEmpty() ? List.of() : table.lines(width);
    }

    private static Line day(Optional<LocalDate> day) {
        return Line.of(day.map(LocalDate::toString).orElse(""));
    }
}
