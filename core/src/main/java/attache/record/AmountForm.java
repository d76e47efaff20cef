package attache.record;

import attache.annotation.Bound;
import attache.annotation.Quantity;
import java.math.BigDecimal;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Quantities, money and items in the codebook's form (its "Numbers"), in and out. */
public final class AmountForm {
    private AmountForm() {}

    /** {@code {name, value?, min?, max?, bound?, unit?}}. */
    public static ObjectNode write(Item item) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("name", item.name());
        item.count().ifPresent(count -> write(count, node));
        item.unit().ifPresent(unit -> node.put("unit", unit));
        return node;
    }

    /** {@code {value?, min?, max?, bound, currency}}. */
    public static ObjectNode write(Money money) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        write(money.amount(), node);
        node.put("currency", money.currency());
        return node;
    }

    /** Puts {@code value} or {@code min} and {@code max}, and {@code bound}, into {@code node}. */
    static void write(Quantity quantity, ObjectNode node) {
        quantity.value().ifPresent(value -> number("value", value, node));
        quantity.min().ifPresent(min -> number("min", min, node));
        quantity.max().ifPresent(max -> number("max", max, node));
        node.put("bound", quantity.bound().code());
    }

    private static void number(String field, BigDecimal value, ObjectNode node) {
        BigDecimal bare = value.stripTrailingZeros();
        node.put(field, bare.scale() < 0 ? bare.setScale(0) : bare);
    }

    /** The item in {@code node}; throws {@link IllegalArgumentException} where it has no name. */
    public static Item item(JsonNode node) {
        return new Item(CodebookForm.text(node, "name"), quantity(node), CodebookForm.optional(node, "unit"));
    }

    /** The money in {@code node}, where it is an object with an amount. */
    public static Optional<Money> money(JsonNode node) {
        return quantity(node).map(amount -> new Money(amount, CodebookForm.text(node, "currency")));
    }

    /** The quantity in {@code node}, where it has one; {@code step} is read where a store has added it. */
    static Optional<Quantity> quantity(JsonNode node) {
        Optional<BigDecimal> value = number(node, "value");
        Optional<BigDecimal> min = value.isPresent() ? Optional.empty() : number(node, "min");
        Optional<BigDecimal> max = value.isPresent() ? Optional.empty() : number(node, "max");
        Bound bound = Bound.valueOf(CodebookForm.upper(node.path("bound").asString("exact")));
        return value.or(() -> min).or(() -> max).map(end -> {
            BigDecimal step = number(node, "step").orElseGet(() -> Quantity.stepOf(end));
            return new Quantity(value, min, max, bound, step);
        });
    }

    private static Optional<BigDecimal> number(JsonNode node, String field) {
        return node.path(field).isNumber() ? Optional.of(node.path(field).decimalValue()) : Optional.empty();
    }
}
