package attache.pipeline;

import attache.annotation.Quantity;
import attache.record.Actor;
import attache.record.Assistance;
import attache.record.Certainty;
import attache.record.Claim;
import attache.record.CodebookRecord;
import attache.record.Event;
import attache.record.Figure;
import attache.record.Item;
import attache.record.Money;
import attache.record.Role;
import attache.record.Statement;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Records as a person writes them down: one line each, what decides first, certainty only where it is not asserted. */
final class RecordLines {
    private RecordLines() {}

    /** The line of {@code record}. */
    static String of(CodebookRecord record) {
        String line = switch (record) {
            case Assistance a -> assistance(a);
            case Statement s -> statement(s);
            case Event e ->
                "event %s %s | %s > %s"
                        .formatted(e.type().code(), e.status().code(), names(e.actors()), names(e.targets()));
            case Figure f ->
                "figure | %s | %s | %s %s".formatted(f.subject(), f.measure(), number(f.quantity()), f.unit());
            case Role r -> "role %s | %s | %s | %s".formatted(r.status().code(), r.person(), r.title(), r.of());
        };
        return (line + sureness(record.claim())).replaceAll("\\s+", " ").strip();
    }

    private static String assistance(Assistance record) {
        String items = record.items().stream().map(RecordLines::item).collect(Collectors.joining("; "));
        return "assistance %s | %s > %s | %s%s"
                .formatted(
                        record.stage().code(),
                        names(record.donors()),
                        names(record.recipients()),
                        items,
                        record.money()
                                .map(RecordLines::money)
                                .map(m -> " | " + m)
                                .orElse(""));
    }

    private static String statement(Statement record) {
        return "statement %s | %s%s | %s"
                .formatted(
                        record.act().code(),
                        record.speaker(),
                        record.addressee().map(to -> " > " + to).orElse(""),
                        record.content());
    }

    private static String sureness(Claim claim) {
        String by = claim.assertedBy().isEmpty() ? "" : " by " + String.join(" by ", claim.assertedBy());
        return claim.certainty() == Certainty.ASSERTED
                ? by.isEmpty() ? "" : " |" + by
                : " | " + claim.certainty().code() + by;
    }

    private static String names(List<Actor> actors) {
        return actors.stream().map(Actor::name).collect(Collectors.joining(", "));
    }

    private static String item(Item item) {
        String unit = item.unit().map(u -> " " + u).orElse("");
        return item.count().map(count -> number(count) + unit + " ").orElse("") + item.name();
    }

    private static String money(Money money) {
        return number(money.amount()) + " " + money.currency();
    }

    private static String number(Quantity quantity) {
        return quantity.value()
                .map(RecordLines::plain)
                .orElseGet(() -> ends(quantity.min()) + ".." + ends(quantity.max()));
    }

    private static String ends(Optional<BigDecimal> end) {
        return end.map(RecordLines::plain).orElse("");
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }
}
