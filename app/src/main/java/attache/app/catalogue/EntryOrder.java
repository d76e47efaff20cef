package attache.app.catalogue;

import attache.record.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What entries can be sorted by; what is unknown comes last either way. Ties keep the ledger's own order. */
public enum EntryOrder {
    /** The name. */
    NAME,
    /** How far it has come. */
    STAGE,
    /** The first donor. */
    DONOR,
    /** The first recipient. */
    RECIPIENT,
    /** The first day that it may be of. */
    DATE,
    /** Its stated value: by currency, then by amount, since currencies cannot be compared. */
    MONEY,
    /** How many independent origins it rests on. */
    ORIGINS,
    /** How many records it was joined from. */
    RECORDS,
    /** How many conflicts its records are in. */
    CONFLICTS;

    private Comparator<LedgerRow> ascending() {
        return switch (this) {
            case NAME -> Comparator.comparing(LedgerRow::name);
            case STAGE -> Comparator.comparing(row -> row.line().stage());
            case DONOR -> Comparator.comparing(row -> first(row.line().donors()));
            case RECIPIENT -> Comparator.comparing(row -> first(row.line().recipients()));
            case DATE -> Comparator.comparing(row -> row.first().orElse(LocalDate.EPOCH));
            case MONEY ->
                Comparator.comparing((LedgerRow row) ->
                                row.line().money().map(Money::currency).orElse(""))
                        .thenComparing(row -> row.line()
                                .money()
                                .map(money -> money.amount().anchor())
                                .orElse(BigDecimal.ZERO));
            case ORIGINS -> Comparator.comparingInt(row -> row.line().origins());
            case RECORDS -> Comparator.comparingInt(row -> row.line().records());
            case CONFLICTS -> Comparator.comparingInt(LedgerRow::conflicts);
        };
    }

    /** The order, or the same from the end. */
    public Comparator<LedgerRow> comparator(boolean descending) {
        Comparator<LedgerRow> known = descending ? ascending().reversed() : ascending();
        return Comparator.comparing((LedgerRow row) -> !isKnown(row)).thenComparing(known);
    }

    /** The name in requests. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The order of that name. */
    public static Optional<EntryOrder> named(String code) {
        return List.of(values()).stream()
                .filter(order -> order.code().equals(code))
                .findFirst();
    }

    private boolean isKnown(LedgerRow row) {
        return switch (this) {
            case DATE -> row.first().isPresent();
            case MONEY -> row.line().money().isPresent();
            case DONOR -> !row.line().donors().isEmpty();
            case RECIPIENT -> !row.line().recipients().isEmpty();
            case NAME, STAGE, ORIGINS, RECORDS, CONFLICTS -> true;
        };
    }

    private static String first(List<String> names) {
        return names.isEmpty() ? "" : names.getFirst();
    }
}
