package attache.view;

import attache.ledger.Need;
import attache.record.SourcedRecord;
import attache.record.Stage;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What was asked for against what was promised, authorised and delivered: a column a stage, none added to another. */
public final class NeedsView {
    private static final List<Stage> STAGES =
            List.of(Stage.REQUESTED, Stage.PLEDGED, Stage.AUTHORISED, Stage.DELIVERED);

    /** Names of things that a cell shows. */
    private static final int NAMED = 3;

    private NeedsView() {}

    /** The needs that were asked for as a table, the gaps that were named, and money by stage, wrapped at {@code width}. */
    public static List<Line> lines(List<Need> needs, List<SourcedRecord> gaps, int width) {
        List<Line> lines = new ArrayList<>();
        List<Need> asked = needs.stream().filter(Need::asked).toList();
        if (!asked.isEmpty()) {
            lines.add(Line.of("Asked for, and what came of it", Ink.STRONG)
                    .then("  by class of things; each stage by itself", Ink.FAINT));
            lines.addAll(table(asked).lines(width));
            lines.add(Line.EMPTY);
        }
        if (!gaps.isEmpty()) {
            lines.add(Line.of("Gaps named", Ink.STRONG).then("  " + gaps.size(), Ink.FAINT));
            gaps.forEach(gap -> RecordView.claim(gap.record())
                    .then("  " + gap.article().doc() + ", record " + gap.id(), Ink.FAINT)
                    .wrapped(width - 2)
                    .forEach(line -> lines.add(line.indented(2))));
            lines.add(Line.EMPTY);
        }
        List<Line> money = money(needs);
        if (!money.isEmpty()) {
            lines.add(Line.of("Money stated with things, by stage", Ink.STRONG)
                    .then("  stages are not added up", Ink.FAINT));
            lines.addAll(money);
        }
        return lines;
    }

    private static Table table(List<Need> needs) {
        Table table = new Table(List.of(
                Table.Column.text("to whom", 4),
                Table.Column.text("class", 8),
                Table.Column.text("requested", 10),
                Table.Column.text("pledged", 10),
                Table.Column.text("authorised", 10),
                Table.Column.text("delivered", 10)));
        for (Need need : needs) {
            List<Line> cells = new ArrayList<>(List.of(Line.of(need.recipient().name()), Line.of(need.itemClass())));
            STAGES.forEach(
                    stage -> cells.add(cell(Optional.ofNullable(need.tallies().get(stage)), stage)));
            table.add(cells);
        }
        return table;
    }

    private static Line cell(Optional<Need.Tally> tally, Stage stage) {
        return tally.map(found -> {
                    String named = found.items().entrySet().stream()
                            .limit(NAMED)
                            .map(item -> item.getValue()
                                    .map(number ->
                                            Amounts.number(number) + " " + Amounts.counted(number, item.getKey()))
                                    .orElse(item.getKey()))
                            .collect(Collectors.joining(", "));
                    int more = found.items().size() - NAMED;
                    return Line.of(named + (more > 0 ? ", " + more + " more" : ""), LedgerView.ink(stage));
                })
                .orElse(Line.of("–", Ink.FAINT));
    }

    private static List<Line> money(List<Need> needs) {
        List<Line> lines = new ArrayList<>();
        for (Need need : needs) {
            for (Stage stage : STAGES) {
                Optional.ofNullable(need.tallies().get(stage))
                        .filter(tally -> !tally.money().isEmpty())
                        .ifPresent(tally ->
                                lines.add(Line.of("  " + need.recipient().name() + "  ")
                                        .then(stage.code(), LedgerView.ink(stage))
                                        .then("  " + need.itemClass() + ": " + sums(tally.money()))));
            }
        }
        return lines;
    }

    private static String sums(Map<String, BigDecimal> money) {
        return new TreeMap<>(money)
                .entrySet().stream()
                        .map(sum -> sum.getKey() + " " + Amounts.number(sum.getValue()))
                        .collect(Collectors.joining(", "));
    }

    /** {@code {recipient, class, stages: {requested?: {entries, items: [{name, most?}], money: {USD: n}}, …}}}. */
    public static ObjectNode json(Need need) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("recipient", need.recipient().name());
        node.put("class", need.itemClass());
        node.put("asked", need.asked());
        ObjectNode stages = node.putObject("stages");
        for (Stage stage : STAGES) {
            Optional.ofNullable(need.tallies().get(stage)).ifPresent(tally -> {
                ObjectNode one = stages.putObject(stage.code());
                ArrayNode entries = one.putArray("entries");
                tally.entries().forEach(entries::add);
                ArrayNode items = one.putArray("items");
                tally.items().forEach((name, most) -> {
                    ObjectNode item = items.addObject().put("name", name);
                    most.ifPresent(number -> item.put("most", number));
                });
                ObjectNode money = one.putObject("money");
                tally.money().forEach(money::put);
            });
        }
        return node;
    }
}
