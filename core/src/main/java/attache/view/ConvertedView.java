package attache.view;

import attache.ledger.Entry;
import attache.ledger.Rates;
import attache.ledger.Rates.Converted;
import attache.record.Certainty;
import attache.record.Stage;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Stated sums brought to one currency, beside what was stated, each with its rate's day; never in place of it. */
public final class ConvertedView {
    private ConvertedView() {}

    /** What {@code entry} is stated to be worth in {@code currency}; empty where it states nothing or no rate is known. */
    public static Optional<Converted> of(EntryLine entry, String currency, Rates rates) {
        return entry.money().flatMap(money -> rates.convert(money, currency, day(entry)));
    }

    /** The day of the entry's stage, or else of its report; the first of a month or year that is told alone. */
    private static Optional<LocalDate> day(EntryLine entry) {
        return entry.when().flatMap(when -> {
            String first =
                    when.length() >= 10 ? when.substring(0, 10) : when.length() == 7 ? when + "-01" : when + "-01-01";
            try {
                return Optional.of(LocalDate.parse(first));
            } catch (DateTimeParseException e) {
                // A season or an open end: no day that a rate could be looked up by.
                return entry.reported().map(LocalDate::parse);
            }
        });
    }

    /** A line for each entry with money and the sums by stage, wrapped at {@code width}. */
    public static List<Line> lines(List<EntryLine> entries, String currency, Rates rates, int width) {
        List<Line> lines = new ArrayList<>();
        lines.add(Line.EMPTY);
        lines.add(Line.of("In " + currency, Ink.STRONG)
                .then("  converted by: " + rates.version() + "; what was stated stands above", Ink.FAINT));
        Map<Stage, BigDecimal> sums = new EnumMap<>(Stage.class);
        for (EntryLine entry : entries) {
            if (entry.money().isEmpty()) {
                continue;
            }
            Line line = Line.of(LedgerView.shortId(entry.id()) + "  ", Ink.FAINT)
                    .then(Amounts.words(entry.money().get()));
            Optional<Converted> converted = of(entry, currency, rates);
            line = converted
                    .map(sum -> " = " + currency + " " + Amounts.number(sum.amount()) + "  (" + sum.note() + ")")
                    .map(line::then)
                    .orElse(line.then(": no rate is known", Ink.FAINT));
            line.wrapped(width - 2).forEach(one -> lines.add(one.indented(2)));
            if (entry.kind() == Entry.Kind.MEASURE && entry.certainty() != Certainty.DENIED) {
                converted.ifPresent(sum -> sums.merge(entry.stage(), sum.amount(), BigDecimal::add));
            }
        }
        sums.forEach((stage, sum) -> lines.add(Line.of("  ")
                .then(stage.code(), LedgerView.ink(stage))
                .then(" ".repeat(Math.max(1, 12 - stage.code().length())))
                .then(currency + " " + Amounts.number(sum))
                .then("  entries that stand there", Ink.FAINT)));
        return lines;
    }

    /** {@code {value, currency, rate_date, days_apart?, far, rates}}. */
    public static ObjectNode json(Converted converted) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("value", converted.amount());
        node.put("currency", converted.currency());
        node.put("rate_date", converted.day().toString());
        converted.apart().ifPresent(days -> node.put("days_apart", days));
        node.put("far", converted.far());
        node.put("rates", converted.version());
        return node;
    }
}
