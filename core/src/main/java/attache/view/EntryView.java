package attache.view;

import attache.ledger.Entry;
import attache.ledger.StageReached;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** An entry with its history, the records that it was joined from, why, and what it rests on. */
public final class EntryView {
    private EntryView() {}

    /** Everything about one entry, wrapped at {@code width}. */
    public static List<Line> lines(Entry entry, int width) {
        List<Line> lines = new ArrayList<>();
        lines.addAll(Line.of(entry.name(), Ink.STRONG).wrapped(width));
        lines.add(Line.of(kind(entry) + " ").then(entry.id(), Ink.FAINT));
        entry.partOf()
                .ifPresent(part -> lines.addAll(Line.of("part of " + part.entry() + ": " + part.reason())
                        .wrapped(width)));
        lines.add(Line.EMPTY);
        lines.add(Line.of("History", Ink.STRONG));
        entry.history()
                .forEach(reached -> history(reached).wrapped(width - 2).forEach(line -> lines.add(line.indented(2))));
        lines.add(Line.EMPTY);
        origins(entry, width, lines);
        lines.add(Line.EMPTY);
        lines.add(Line.of("Records", Ink.STRONG).then("  " + entry.records().size(), Ink.FAINT));
        entry.records().forEach(record -> {
            RecordView.lines(record, width - 2).forEach(line -> lines.add(line.indented(2)));
            entry.joins().stream()
                    .filter(join -> join.record().equals(record.id()))
                    .forEach(join -> Line.of("joined with " + join.with() + ": " + join.reason(), Ink.FAINT)
                            .wrapped(width - 6)
                            .forEach(line -> lines.add(line.indented(6))));
            lines.add(Line.EMPTY);
        });
        return lines;
    }

    private static String kind(Entry entry) {
        return switch (entry.kind()) {
            case MEASURE -> "entry";
            case ENVELOPE -> "envelope, never added to its tranches,";
            case TOTAL -> "total, never added to entries,";
        };
    }

    private static Line history(StageReached reached) {
        Optional<String> day = reached.date().map(When::words);
        Line line = Line.of(day.orElse("undated") + "  ")
                .then(reached.stage().code(), LedgerView.ink(reached.stage()))
                .then(" (" + reached.certainty().code() + ")", Ink.FAINT);
        if (!reached.saidBy().isEmpty()) {
            line = line.then("  said by " + String.join(", in ", reached.saidBy()));
        }
        return line.then(reached.reported().map(told -> "  told " + told).orElse(""), Ink.FAINT);
    }

    private static void origins(Entry entry, int width, List<Line> lines) {
        lines.add(Line.of("Independent origins", Ink.STRONG)
                .then("  " + entry.origins().count(), Ink.FAINT));
        entry.origins()
                .origins()
                .forEach(origin -> lines.add(Line.of(origin.name()).indented(2)));
        entry.origins()
                .merges()
                .forEach(merge -> Line.of(
                                merge.report() + " goes back to "
                                        + merge.origin().name() + ": " + merge.because(),
                                Ink.FAINT)
                        .wrapped(width - 2)
                        .forEach(line -> lines.add(line.indented(2))));
    }
}
