package attache.record.statement;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Reads this package's tab-separated files. */
final class DataRows {
    private DataRows() {}

    /** The cells of every line that is no comment; throws {@link IllegalStateException} naming a line of another width. */
    static List<String[]> rows(String file, int cells) {
        List<String[]> rows = new ArrayList<>();
        try (InputStream in = DataRows.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException(file + " is missing beside " + DataRows.class + ".");
            }
            BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith("#") || line.isBlank()) {
                    continue;
                }
                String[] row = line.split("\t", -1);
                if (row.length != cells) {
                    throw new IllegalStateException(
                            file + ": a line has " + row.length + " cells, not " + cells + ": " + line);
                }
                rows.add(row);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return rows;
    }
}
