package attache.annotation.gazetteer;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** A CSV resource: comment lines begin with {@code #}, the first other line names the columns, lists are parted by {@code |}. */
final class CsvTable {
    private CsvTable() {}

    /**
     * The rows of {@code file}, a resource beside this class, in order.
     *
     * @throws IllegalStateException where the file is missing or a line has too many or too few fields
     */
    static List<Row> read(String file) {
        InputStream stream = CsvTable.class.getResourceAsStream(file);
        if (stream == null) {
            throw new IllegalStateException("No resource " + file + " beside " + CsvTable.class.getName() + ".");
        }
        List<Row> rows = new ArrayList<>();
        try (CsvReader<NamedCsvRecord> reader = CsvReader.builder()
                .commentStrategy(CommentStrategy.SKIP)
                .ofNamedCsvRecord(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            for (NamedCsvRecord line : reader) {
                rows.add(new Row(file, line));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read resource " + file + ".", e);
        }
        return rows;
    }

    /** One line, its values by column. */
    record Row(String file, NamedCsvRecord line) {

        /** The value of {@code column}; may be empty. */
        String text(String column) {
            return line.findField(column)
                    .orElseThrow(() -> fault(column, "is not among the columns " + line.getHeader()))
                    .strip();
        }

        /** The value of {@code column}; throws where it is empty. */
        String required(String column) {
            String text = text(column);
            if (text.isEmpty()) {
                throw fault(column, "is empty");
            }
            return text;
        }

        /** The value of {@code column}; throws where it is none of {@code allowed}. */
        String oneOf(String column, Set<String> allowed) {
            String text = required(column);
            if (!allowed.contains(text)) {
                throw fault(
                        column,
                        "is \"" + text + "\", none of "
                                + allowed.stream().sorted().toList());
            }
            return text;
        }

        /** The values of {@code column} between bars; none where it is empty. Throws on an empty or repeated value. */
        List<String> list(String column) {
            String text = text(column);
            if (text.isEmpty()) {
                return List.of();
            }
            List<String> values =
                    Arrays.stream(text.split("\\|", -1)).map(String::strip).toList();
            if (values.contains("") || Set.copyOf(values).size() < values.size()) {
                throw fault(column, "has an empty or a repeated value: \"" + text + "\"");
            }
            return values;
        }

        /** {@code yes} or {@code no}. */
        boolean flag(String column) {
            return oneOf(column, Set.of("yes", "no")).equals("yes");
        }

        /** The constant of {@code type} that the value names, dashes for underscores. */
        <E extends Enum<E>> E constant(String column, Class<E> type) {
            String wanted = required(column).toUpperCase(Locale.ROOT).replace('-', '_');
            return Arrays.stream(type.getEnumConstants())
                    .filter(constant -> constant.name().equals(wanted))
                    .findFirst()
                    .orElseThrow(() -> fault(column, "is \"" + text(column) + "\", no " + type.getSimpleName()));
        }

        /** A fault of this line, to be thrown. */
        IllegalStateException fault(String column, String complaint) {
            return new IllegalStateException(
                    file + ", line " + line.getStartingLineNumber() + ", column " + column + " " + complaint + ".");
        }
    }
}
