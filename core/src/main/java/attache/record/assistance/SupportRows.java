package attache.record.assistance;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Reads the tab-separated files by which the sort of support is told. */
final class SupportRows {
    private SupportRows() {}

    /** The cells of every line that is no comment; throws {@link IllegalStateException} naming a line of another width. */
    static List<String[]> rows(String file, int cells) {
        InputStream in = SupportRows.class.getResourceAsStream(file);
        if (in == null) {
            throw new IllegalStateException(file + " is missing beside " + SupportRows.class + ".");
        }
        List<String[]> rows = new ArrayList<>();
        try (CsvReader<CsvRecord> lines = CsvReader.builder()
                .fieldSeparator('\t')
                .commentStrategy(CommentStrategy.SKIP)
                .ofCsvRecord(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            for (CsvRecord line : lines) {
                if (line.getFieldCount() != cells) {
                    throw new IllegalStateException(file + ": line " + line.getStartingLineNumber() + " has "
                            + line.getFieldCount() + " cells, not " + cells + ".");
                }
                rows.add(line.getFields().toArray(String[]::new));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return rows;
    }
}
