package attache.view;

import attache.ledger.Entry;
import attache.record.Certainty;
import attache.record.Stage;
import java.util.ArrayList;
import java.util.List;

/** Entries as a table, what they come to by stage, and totals apart from both. */
public final class LedgerView {
    private static final int ID = 10;
    /** A day in brackets. */
    private static final int WHEN = 12;

    private LedgerView() {}

    /** The lines for {@code entries}, of every kind and in order, at most {@code width} columns wide. */
    public static List<Line> lines(List<EntryLine> entries, int width) {
        List<EntryLine> measures = entries.stream()
                .filter(entry -> entry.kind() != Entry.Kind.TOTAL)
                .toList();
        List<EntryLine> totals = entries.stream()
                .filter(entry -> entry.kind() == Entry.Kind.TOTAL)
                .toList();
        List<Line> lines = new ArrayList<>();
        if (!measures.isEmpty()) {
            lines.addAll(table(measures, width));
            lines.addAll(sums(measures));
        }
        if (!totals.isEmpty()) {
            lines.add(Line.EMPTY);
            lines.add(Line.of("Totals that articles state", Ink.STRONG).then("  compared, never added", Ink.FAINT));
            lines.addAll(table(totals, width));
        }
        return lines;
    }

    /** The entries as a table, whatever their kind. */
    public static List<Line> table(List<EntryLine> entries, int width) {
        Table table = new Table(List.of(
                Table.Column.text("stage", 10),
                Table.Column.text("who", 4),
                Table.Column.text("to whom", 4),
                Table.Column.text("what", 10),
                Table.Column.number("how much", 8),
                Table.Column.text("when", WHEN),
                Table.Column.number("origins", 7),
                Table.Column.text("entry", ID)));
        for (EntryLine entry : entries) {
            table.add(List.of(
                    stage(entry),
                    Line.of(String.join(", ", entry.donors())),
                    Line.of(String.join(", ", entry.recipients())),
                    what(entry),
                    Line.of(entry.money().map(Amounts::words).orElse("")),
                    when(entry),
                    Line.of(String.valueOf(entry.origins())),
                    Line.of(shortId(entry.id()), Ink.FAINT)));
        }
        List<Line> lines = new ArrayList<>(table.lines(width));
        if (entries.stream()
                .anyMatch(entry -> entry.date().isEmpty() && entry.reported().isPresent())) {
            lines.addAll(
                    Line.of("A day in brackets is that of the first report; the articles name no other.", Ink.FAINT)
                            .wrapped(width));
        }
        return lines;
    }

    /** Enough of an id to find it again by. */
    static String shortId(String id) {
        return id.length() <= ID ? id : id.substring(0, ID);
    }

    private static Line what(EntryLine entry) {
        Line items = Line.of(Amounts.words(entry.items()));
        return entry.kind() == Entry.Kind.ENVELOPE ? items.then(" (envelope)", Ink.FAINT) : items;
    }

    private static Line when(EntryLine entry) {
        return entry.date()
                .map(date -> Line.of(When.words(date)))
                .or(() -> entry.reported().map(day -> Line.of("(" + day + ")", Ink.FAINT)))
                .orElse(Line.EMPTY);
    }

    private static Line stage(EntryLine entry) {
        Line stage = Line.of(entry.stage().code(), ink(entry.stage()));
        return entry.certainty() == Certainty.ASSERTED
                ? stage
                : stage.then(" (" + entry.certainty().code() + ")", Ink.FAINT);
    }

    /** How a stage looks. */
    static Ink ink(Stage stage) {
        return switch (stage) {
            case REQUESTED, CONSIDERED -> Ink.OPEN;
            case PLEDGED, AUTHORISED, DELIVERED, USED -> Ink.GOOD;
            case REFUSED, HALTED -> Ink.BAD;
        };
    }

    /**
     * What measures come to, a line for each stage and currency. Envelopes are left out, since their tranches are there; so is
     * what is denied.
     */
    static List<Line> sums(List<EntryLine> entries) {
        List<StageSum> sums = StageSum.of(entries);
        if (sums.isEmpty()) {
            return List.of();
        }
        List<Line> lines = new ArrayList<>();
        lines.add(Line.EMPTY);
        lines.add(Line.of("Money stated, by the stage at which entries stand", Ink.STRONG)
                .then("  stages are not added up, nor are envelopes and totals", Ink.FAINT));
        sums.forEach(sum -> lines.add(Line.of("  ")
                .then(sum.stage().code(), ink(sum.stage()))
                .then(" ".repeat(Math.max(1, 12 - sum.stage().code().length())))
                .then(sum.words())
                .then("  in " + Counts.of(sum.entries().size(), "entry", "entries"), Ink.FAINT)));
        return lines;
    }
}
