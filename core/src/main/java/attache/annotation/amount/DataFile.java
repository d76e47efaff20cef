package attache.annotation.amount;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Reads a tab-separated resource of this package: UTF-8, lines that begin with {@code #} and a space are comments, a fixed number of columns. */
final class DataFile {

    private DataFile() {}

    /** One row: its cells, empty ones included, and where it stands. */
    record Row(List<String> cells, String place) {

        String cell(int column) {
            return cells.get(column);
        }

        /** The cell's parts between semicolons, trimmed; none for an empty cell. */
        List<String> parts(int column) {
            List<String> parts = new ArrayList<>();
            for (String part : cell(column).split(";", -1)) {
                if (!part.isBlank()) {
                    parts.add(part.strip());
                }
            }
            return List.copyOf(parts);
        }

        /** A complaint that names the row. */
        IllegalStateException wrong(String what) {
            return new IllegalStateException(place + ": " + what + " in " + cells + "; correct the row.");
        }
    }

    /** The rows of {@code name}, padded to {@code columns}; throws {@link IllegalStateException} naming the place of a bad row. */
    static List<Row> rows(String name, int columns) {
        List<Row> rows = new ArrayList<>();
        try (InputStream bytes = DataFile.class.getResourceAsStream(name)) {
            if (bytes == null) {
                throw new IllegalStateException(
                        "Resource attache/annotation/amount/" + name + " is missing: rebuild the jar.");
            }
            BufferedReader lines = new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8));
            int number = 0;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                number++;
                if (!line.isBlank() && !line.startsWith("# ")) {
                    rows.add(row(line, name + ":" + number, columns));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Resource " + name + " cannot be read.", e);
        }
        return rows;
    }

    private static Row row(String line, String place, int columns) {
        List<String> cells = new ArrayList<>(List.of(line.split("\t", -1)));
        if (cells.size() > columns) {
            throw new Row(cells, place).wrong("more than " + columns + " columns");
        }
        while (cells.size() < columns) {
            cells.add("");
        }
        return new Row(List.copyOf(cells), place);
    }
}
