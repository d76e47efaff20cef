package attache.view;

import java.util.ArrayList;
import java.util.List;

/** Rows in columns that fit a width: cells that are too wide are wrapped, the widest columns first. Not thread-safe. */
public final class Table {
    private static final int GAP = 2;

    private final List<Column> columns;
    private final List<List<Line>> rows = new ArrayList<>();

    /**
     * A column.
     *
     * @param title its heading
     * @param right whether its cells stand at the right
     * @param least the columns of the terminal that it does not go below
     */
    public record Column(String title, boolean right, int least) {

        /** Words, standing at the left. */
        public static Column text(String title, int least) {
            return new Column(title, false, least);
        }

        /** Numbers, standing at the right, never wrapped below their heading. */
        public static Column number(String title, int least) {
            return new Column(title, true, least);
        }
    }

    public Table(List<Column> columns) {
        this.columns = List.copyOf(columns);
    }

    /** Adds a row; throws {@link IllegalArgumentException} where it has not one cell a column. */
    public void add(List<Line> cells) {
        if (cells.size() != columns.size()) {
            throw new IllegalArgumentException(
                    "A row of " + cells.size() + " cells in a table of " + columns.size() + " columns.");
        }
        rows.add(List.copyOf(cells));
    }

    /** Whether it has no rows. */
    public boolean isEmpty() {
        return rows.isEmpty();
    }

    /** The heading and the rows, none wider than {@code width} unless the columns' least widths are. */
    public List<Line> lines(int width) {
        int[] widths = widths(width);
        List<Line> lines = new ArrayList<>();
        lines.addAll(row(columns.stream().map(c -> Line.of(c.title, Ink.FAINT)).toList(), widths));
        rows.forEach(row -> lines.addAll(row(row, widths)));
        return lines;
    }

    private int[] widths(int width) {
        int[] widths = new int[columns.size()];
        int total = GAP * (columns.size() - 1);
        for (int i = 0; i < widths.length; i++) {
            widths[i] = natural(i);
            total += widths[i];
        }
        while (total > width) {
            int widest = -1;
            for (int i = 0; i < widths.length; i++) {
                boolean shrinks = widths[i] > columns.get(i).least;
                if (shrinks && (widest < 0 || widths[i] > widths[widest])) {
                    widest = i;
                }
            }
            if (widest < 0) {
                break;
            }
            widths[widest]--;
            total--;
        }
        return widths;
    }

    private int natural(int column) {
        int widest = Math.max(1, Letters.width(columns.get(column).title));
        for (List<Line> row : rows) {
            widest = Math.max(widest, row.get(column).width());
        }
        return widest;
    }

    private List<Line> row(List<Line> cells, int[] widths) {
        List<List<Line>> wrapped = new ArrayList<>();
        int height = 1;
        for (int i = 0; i < widths.length; i++) {
            wrapped.add(cells.get(i).wrapped(widths[i]));
            height = Math.max(height, wrapped.get(i).size());
        }
        List<Line> lines = new ArrayList<>();
        for (int h = 0; h < height; h++) {
            Line line = Line.EMPTY;
            for (int i = 0; i < widths.length; i++) {
                Line cell = h < wrapped.get(i).size() ? wrapped.get(i).get(h) : Line.EMPTY;
                int pad = widths[i] - cell.width();
                Line gap = i == 0 ? Line.EMPTY : blanks(GAP);
                line = line.then(gap).then(columns.get(i).right ? blanks(pad).then(cell) : cell.then(blanks(pad)));
            }
            lines.add(line);
        }
        return lines;
    }

    private static Line blanks(int count) {
        return count <= 0 ? Line.EMPTY : new Line(List.of(new Line.Piece(" ".repeat(count), Ink.PLAIN)));
    }
}
