package attache.view;

import attache.annotation.Quantity;
import attache.annotation.amount.Amount;
import attache.annotation.amount.Amounts;
import attache.annotation.amount.Dimension;
import attache.annotation.amount.Money;
import attache.annotation.amount.Numeral;
import attache.annotation.amount.Numerals;
import attache.annotation.amount.Ordinal;
import attache.annotation.amount.Percent;
import attache.annotation.amount.PlainNumber;
import attache.annotation.amount.UnitClass;
import attache.text.Span;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What {@code attache normalize} shows of one line: {@code {"found": [{"start", "end", "text", …}]}}, in the order of the line.
 *
 * <p>{@code start} and {@code end} count Unicode code points, half-open. Each finding has {@code value}, or {@code min} and
 * {@code max} as far as stated, and {@code bound} (exact, about, at_least, at_most); money has {@code currency} (ISO 4217; {@code XXX} where the words name none in particular, as "crowns" do), a
 * percentage and a dimension have {@code unit}. Numbers are plain decimals.
 */
public final class NormalizedView {

    private NormalizedView() {}

    /** What is looked for. */
    public enum Kind {
        NUMBER,
        MONEY,
        PERCENT,
        DIMENSION,
        TEMPERATURE
    }

    /** The amounts of one kind in a line. */
    public static Map<String, Object> of(Kind kind, String line) {
        List<Map<String, Object>> found = switch (kind) {
            case NUMBER -> numbers(line);
            case MONEY -> amounts(line, Amount.Kind.MONEY);
            case PERCENT -> amounts(line, Amount.Kind.PERCENT);
            case DIMENSION -> dimensions(line, false);
            case TEMPERATURE -> dimensions(line, true);
        };
        Map<String, Object> view = new LinkedHashMap<>();
        view.put("found", found);
        return view;
    }

    private static List<Map<String, Object>> numbers(String line) {
        CodePointCursor points = new CodePointCursor(line);
        return Numerals.findAll(line).stream()
                .filter(numeral -> numeral.form() != Numeral.Form.ORDINAL)
                .map(numeral -> number(line, points, numeral))
                .toList();
    }

    private static Map<String, Object> number(String line, CodePointCursor points, Numeral numeral) {
        Map<String, Object> row = place(line, points, numeral.span());
        boolean vague = numeral.form() == Numeral.Form.VAGUE;
        row.put(vague ? "min" : "value", plain(numeral.value()));
        row.put("bound", numeral.bound().code());
        return row;
    }

    private static List<Map<String, Object>> amounts(String line, Amount.Kind kind) {
        CodePointCursor points = new CodePointCursor(line);
        return Amounts.findLiterally(line, kind).stream()
                .map(amount -> row(line, points, amount))
                .toList();
    }

    private static List<Map<String, Object>> dimensions(String line, boolean temperatures) {
        CodePointCursor points = new CodePointCursor(line);
        return Amounts.findLiterally(line, Amount.Kind.DIMENSION).stream()
                .filter(amount -> isTemperature(amount) == temperatures)
                .map(amount -> row(line, points, amount))
                .toList();
    }

    private static boolean isTemperature(Amount amount) {
        return amount instanceof Dimension dimension && dimension.unit().unitClass() == UnitClass.TEMPERATURE;
    }

    private static Map<String, Object> row(String line, CodePointCursor points, Amount amount) {
        Map<String, Object> row = place(line, points, amount.span());
        Quantity quantity = amount.quantity();
        quantity.value().ifPresent(value -> row.put("value", plain(value)));
        quantity.min().ifPresent(min -> row.put("min", plain(min)));
        quantity.max().ifPresent(max -> row.put("max", plain(max)));
        row.put("bound", quantity.bound().code());
        switch (amount) {
            case Money money -> row.put("currency", money.currency());
            case Percent percent -> row.put("unit", percent.unit());
            case Dimension dimension -> row.put("unit", dimension.unit().name());
            case PlainNumber _, Ordinal _ -> {}
        }
        return row;
    }

    private static Map<String, Object> place(String line, CodePointCursor points, Span span) {
        Span counted = points.count(span);
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("start", counted.start());
        row.put("end", counted.end());
        row.put("text", span.in(line));
        return row;
    }

    private static BigDecimal plain(BigDecimal value) {
        BigDecimal bare = value.stripTrailingZeros();
        return bare.scale() < 0 ? bare.setScale(0) : bare;
    }
}
