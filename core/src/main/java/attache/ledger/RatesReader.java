package attache.ledger;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Reads tables of rates of exchange in two layouts.
 *
 * <p>That of the European Central Bank's history ({@code eurofxref-hist.csv}): {@code Date,USD,JPY,…}, a line a day, units of the
 * currency for one euro, {@code N/A} or nothing where there was no rate. And a plain one: {@code date,currency,per_eur}, a rate a line;
 * columns behind these are passed over. Lines that begin with {@code #} and blank ones are comments.
 */
public final class RatesReader {
    private static final Pattern CODE = Pattern.compile("[A-Z]{3}");

    private RatesReader() {}

    /**
     * The table in {@code text}.
     *
     * @param version what to call it
     * @throws IllegalArgumentException naming the line and what is wrong with it; an empty table is wrong too
     */
    public static Rates read(String version, String text) {
        List<String> lines = text.lines().toList();
        int head = 0;
        while (head < lines.size() && isComment(lines.get(head))) {
            head++;
        }
        if (head == lines.size()) {
            throw new IllegalArgumentException("The table of rates is empty.");
        }
        String[] columns = cells(lines.get(head));
        boolean plain = columns.length >= 3
                && columns[0].equalsIgnoreCase("date")
                && columns[1].equalsIgnoreCase("currency")
                && columns[2].equalsIgnoreCase("per_eur");
        boolean history = columns.length >= 2
                && columns[0].equalsIgnoreCase("date")
                && CODE.matcher(columns[1]).matches();
        if (!plain && !history) {
            throw new IllegalArgumentException(
                    "Line " + (head + 1) + " is no heading of a table of rates: \"" + lines.get(head)
                            + "\". Wanted is \"Date,USD,…\" as the European Central Bank has it, or \"date,currency,per_eur\".");
        }
        Map<String, NavigableMap<LocalDate, BigDecimal>> rates = new TreeMap<>();
        for (int i = head + 1; i < lines.size(); i++) {
            if (!isComment(lines.get(i))) {
                String[] row = cells(lines.get(i));
                if (plain) {
                    plain(row, i + 1, rates);
                } else {
                    day(columns, row, i + 1, rates);
                }
            }
        }
        if (rates.isEmpty()) {
            throw new IllegalArgumentException("The table of rates has a heading and no rates.");
        }
        return new Rates(version, rates);
    }

    private static boolean isComment(String line) {
        return line.isBlank() || line.startsWith("#");
    }

    private static String[] cells(String line) {
        String[] cells = line.split(",", -1);
        for (int i = 0; i < cells.length; i++) {
            cells[i] = cells[i].strip();
        }
        return cells;
    }

    private static void plain(String[] row, int line, Map<String, NavigableMap<LocalDate, BigDecimal>> rates) {
        if (row.length < 3 || !CODE.matcher(row[1]).matches()) {
            throw new IllegalArgumentException("Line " + line
                    + " wants a day, a currency's three letters and a rate: \"" + String.join(",", row) + "\".");
        }
        put(row[1], date(row[0], line), rate(row[2], line), rates);
    }

    private static void day(
            String[] columns, String[] row, int line, Map<String, NavigableMap<LocalDate, BigDecimal>> rates) {
        LocalDate day = date(row[0], line);
        for (int i = 1; i < Math.min(columns.length, row.length); i++) {
            boolean told = !row[i].isEmpty()
                    && !row[i].equals("N/A")
                    && CODE.matcher(columns[i]).matches();
            if (told) {
                put(columns[i], day, rate(row[i], line), rates);
            }
        }
    }

    private static void put(
            String currency, LocalDate day, BigDecimal rate, Map<String, NavigableMap<LocalDate, BigDecimal>> rates) {
        rates.computeIfAbsent(currency, _ -> new TreeMap<>()).put(day, rate);
    }

    private static LocalDate date(String text, int line) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException("Line " + line + ": \"" + text + "\" is no date such as 2024-06-28.", e);
        }
    }

    private static BigDecimal rate(String text, int line) {
        try {
            BigDecimal rate = new BigDecimal(text);
            if (rate.signum() > 0) {
                return rate;
            }
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("Line " + line + ": \"" + text + "\" is no rate such as 1.0705.", e);
        }
        throw new IllegalArgumentException("Line " + line + ": a rate is more than nought, not \"" + text + "\".");
    }
}
