package attache.source;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.LineNumberReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Tab-separated tables that ship beside a class: UTF-8, lines that are blank or begin with {@code #} are comments. */
public final class ResourceTable {
    private ResourceTable() {}

    /**
     * The rows of the table {@code name} beside {@code owner}, in file order.
     *
     * @param cells how many cells every row has
     * @throws IllegalStateException where the table is missing, or naming the line that has another number of cells
     */
    public static List<List<String>> rows(Class<?> owner, String name, int cells) {
        List<List<String>> rows = new ArrayList<>();
        try (InputStream in = owner.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(name + " is missing beside " + owner.getName() + ".");
            }
            LineNumberReader lines = new LineNumberReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.isBlank() && !line.startsWith("#")) {
                    rows.add(row(line, name + ", line " + lines.getLineNumber(), cells));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return List.copyOf(rows);
    }

    /**
     * The words of each class in the table {@code name} beside {@code sorts}, whose rows are a class, as the constants are called but in small letters
     * and with hyphens, and a word. Classes without a word are left out.
     *
     * @throws IllegalStateException as {@link #rows} does, or naming a class that {@code sorts} does not have
     */
    public static <E extends Enum<E>> Map<E, Set<String>> classes(Class<E> sorts, String name) {
        Map<E, Set<String>> words = new EnumMap<>(sorts);
        for (List<String> row : rows(sorts, name, 2)) {
            words.computeIfAbsent(sort(row.getFirst(), name, sorts), fresh -> new HashSet<>())
                    .add(row.getLast());
        }
        return words;
    }

    private static <E extends Enum<E>> E sort(String cell, String name, Class<E> sorts) {
        try {
            return Enum.valueOf(sorts, cell.toUpperCase(Locale.ROOT).replace('-', '_'));
        } catch (IllegalArgumentException e) {
            throw new IllegalStateException(name + ": no such class: " + cell, e);
        }
    }

    private static List<String> row(String line, String place, int cells) {
        List<String> row = List.of(line.split("\t", -1));
        if (row.size() != cells) {
            throw new IllegalStateException(place + ": " + row.size() + " cells, not " + cells + ": " + line);
        }
        return row;
    }
}
