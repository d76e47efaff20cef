package attache.record.assistance;

import attache.annotation.cast.Party;
import attache.record.Item;
import attache.record.Money;
import attache.record.Support;
import attache.text.Span;
import java.util.List;
import java.util.Optional;

/**
 * A measure found in a sentence, before it becomes a record.
 *
 * @param thing the noun phrase that names it; empty where a verb names it
 * @param items the things in it
 * @param reached the stage, and what reached it
 * @param sides who gives and gets
 * @param rule the frame that decided
 * @param support the sort of support, where the frame fixes it
 * @param strength what the words themselves give: see {@link Strength}
 */
record Draft(
        Optional<Thing> thing,
        List<Item> items,
        StageReader.Reached reached,
        Sides.Found sides,
        String rule,
        Optional<Support> support,
        Strength strength) {

    /** Characters between an owner and what is his: "Ukraine's war-torn power grid". */
    private static final int NEAR = 25;

    /** How firmly the sentence itself carries the record; the confidence rests on it. */
    enum Strength {
        /** A stage word, and both sides named beside it. */
        FULL,
        /** A stage word, and one side. */
        PARTIAL,
        /** A side comes from elsewhere in the article. */
        COMPLETED,
        /** No stage word: a noun that names the moving of support. */
        NOMINAL
    }

    /** A measure that the noun phrase {@code thing} names; "aid" where it names no thing. */
    static Draft of(Thing thing, StageReader.Reached reached, Sides.Found sides, Strength strength) {
        return new Draft(
                Optional.of(thing),
                thing.items().isEmpty() ? List.of(Item.of("aid")) : asGiven(thing, reached, sides),
                reached,
                sides,
                reached.decisive().frame().name(),
                Optional.empty(),
                strength);
    }

    /** "Will repair Ukraine's tanks": what is given is the repair of them, as they are the recipient's. */
    private static List<Item> asGiven(Thing thing, StageReader.Reached reached, Sides.Found sides) {
        Frame frame = reached.decisive().frame();
        boolean done = frame.layout() == Layout.RAISE
                && frame.thing().isPresent()
                && sides.recipients().stream().anyMatch(owner -> standsBefore(owner, thing));
        return done
                ? thing.items().stream()
                        .map(item ->
                                item.named(item.name() + " " + frame.thing().get()))
                        .toList()
                : thing.items();
    }

    private static boolean standsBefore(Party owner, Thing thing) {
        Span named = thing.itemSpans().getFirst();
        return owner.mention().end() < named.end()
                && named.start() - owner.mention().end() <= NEAR;
    }

    /** Its stated value. */
    Optional<Money> money() {
        return thing.flatMap(Thing::money);
    }

    /** This measure with its money as another reading of the same words has it. */
    Draft withAmounts(List<Stated> read) {
        return thing.flatMap(t -> t.moneySpan()
                        .flatMap(span -> read.stream()
                                .filter(amount -> amount.span().equals(span)
                                        && amount.currency().isPresent())
                                .findFirst()
                                .map(amount -> t.withMoney(
                                        new Money(
                                                amount.quantity(),
                                                amount.currency().orElseThrow()),
                                        amount.said()))))
                .map(t -> new Draft(Optional.of(t), items, reached, sides, rule, support, strength))
                .orElse(this);
    }

    /** This measure with the things of another draft of it; words for support as a whole give way to things named. */
    Draft with(Draft other) {
        if (thing.isEmpty() || other.thing.isEmpty()) {
            return thing.isPresent() ? this : other;
        }
        Thing mine = thing.get();
        Thing joined = mine.with(other.thing.get());
        List<Item> all = joined.items();
        return new Draft(Optional.of(joined), all.isEmpty() ? items : all, reached, sides, rule, support, strength);
    }
}
