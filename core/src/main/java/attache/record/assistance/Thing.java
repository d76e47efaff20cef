package attache.record.assistance;

import attache.annotation.Quantity;
import attache.annotation.Sentence;
import attache.record.Item;
import attache.record.Money;
import attache.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A noun phrase that names support, with all that is listed in it.
 *
 * @param anchor the head of the whole phrase ("package" in "a package of tanks and shells")
 * @param heads the heads of the things named in it
 * @param items the things named in it
 * @param itemSpans where each item stands in the body
 * @param money its stated value
 * @param moneySpan where the value stands
 * @param supports names of the gazetteer's support sorts of the items
 */
record Thing(
        int anchor,
        List<Integer> heads,
        List<Item> items,
        List<Span> itemSpans,
        Optional<Money> money,
        Optional<Span> moneySpan,
        List<String> supports) {

    /** This phrase with another value, whose words stand at {@code span}. */
    Thing withMoney(Money other, Span span) {
        return new Thing(anchor, heads, items, itemSpans, Optional.of(other), Optional.of(span), supports);
    }

    /** Whether one of the things named in it is called by one of these nouns in {@code sentence}. */
    boolean isCalled(Sentence sentence, Set<String> nouns) {
        return heads.stream()
                .anyMatch(head -> nouns.contains(sentence.token(head).lemma()));
    }

    /** What the pronoun at {@code token} means by this phrase: its things and no value; in whatever number where {@code uncounted}. */
    Thing namedBy(int token, boolean uncounted) {
        List<Item> named =
                uncounted ? items.stream().map(item -> Item.of(item.name())).toList() : items;
        return new Thing(token, List.of(token), named, itemSpans, Optional.empty(), Optional.empty(), supports);
    }

    /** What the word at {@code token} means where it counts some of this phrase's only thing: "six of them". */
    Thing counted(int token, Optional<Quantity> count) {
        Item some = new Item(items.getFirst().name(), count, items.getFirst().unit());
        return new Thing(token, List.of(token), List.of(some), itemSpans, Optional.empty(), Optional.empty(), supports);
    }

    /** What the word at {@code token} means where it takes a sum from this phrase's: its things without their numbers, "aid" where it names none. */
    Thing part(int token, Money sum, Span span) {
        List<Item> named = items.isEmpty()
                ? List.of(Item.of("aid"))
                : items.stream().map(item -> Item.of(item.name())).toList();
        List<Span> spans = items.isEmpty() ? List.of(span) : itemSpans;
        return new Thing(token, List.of(token), named, spans, Optional.of(sum), Optional.of(span), supports);
    }

    /** This phrase with the things of another part of it. */
    Thing with(Thing other) {
        List<Integer> allHeads = new ArrayList<>(heads);
        allHeads.addAll(other.heads());
        List<Item> all = new ArrayList<>(items);
        List<Span> spans = new ArrayList<>(itemSpans);
        for (int i = 0; i < other.items().size(); i++) {
            String name = other.items().get(i).name();
            if (all.stream().noneMatch(item -> item.name().equals(name))) {
                all.add(other.items().get(i));
                spans.add(other.itemSpans().get(i));
            }
        }
        List<String> allSupports = new ArrayList<>(supports);
        allSupports.addAll(other.supports());
        return new Thing(
                anchor, allHeads, all, spans, money.or(other::money), moneySpan.or(other::moneySpan), allSupports);
    }
}
