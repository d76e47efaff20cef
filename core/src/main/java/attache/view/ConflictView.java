package attache.view;

import java.util.ArrayList;
import java.util.List;

/** Conflicts, a block each: what about, the two sides, the type and why. */
public final class ConflictView {
    private ConflictView() {}

    /** The lines for {@code conflicts}, in order, wrapped at {@code width}. */
    public static List<Line> lines(List<ConflictLine> conflicts, int width) {
        List<Line> lines = new ArrayList<>();
        for (ConflictLine conflict : conflicts) {
            Ink ink = conflict.type().equals("contradiction") ? Ink.BAD : Ink.OPEN;
            lines.addAll(Line.of(conflict.type(), ink)
                    .then(" of " + conflict.matter() + ": ")
                    .then(conflict.about(), Ink.STRONG)
                    .then("  " + LedgerView.shortId(conflict.id()), Ink.FAINT)
                    .wrapped(width));
            side(conflict.left(), width, lines);
            side(conflict.right(), width, lines);
            Line.of(conflict.reason(), Ink.FAINT).wrapped(width - 4).forEach(line -> lines.add(line.indented(4)));
        }
        return lines;
    }

    private static void side(ConflictLine.Says side, int width, List<Line> lines) {
        Line.of(side.says(), Ink.STRONG)
                .then("  \"" + side.words() + "\"")
                .then(
                        "  " + side.doc() + ", " + Counts.of(side.origins(), "origin", "origins") + ", record "
                                + side.record(),
                        Ink.FAINT)
                .wrapped(width - 4)
                .forEach(line -> lines.add(line.indented(4)));
    }
}
