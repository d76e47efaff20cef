package attache.ledger;

import attache.annotation.Bound;
import attache.record.Actor;
import attache.record.Item;
import attache.record.Money;
import attache.record.SourcedRecord;
import attache.record.Support;
import attache.story.Origins;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Makes an entry of the records of one measure. */
final class EntryMaker {
    private final Origins origins;
    private final Outweighing outweighing;

    EntryMaker(Origins origins, Outweighing outweighing) {
        this.origins = origins;
        this.outweighing = outweighing;
    }

    /**
     * The entry of {@code members}, which are in {@link Joinable#ORDER}.
     *
     * @param joins why they were joined
     */
    Entry entry(List<Measure> members, List<Joined> joins) {
        List<SourcedRecord> records = members.stream().map(Measure::source).toList();
        List<Actor> donors = side(members, member -> member.record().donors());
        List<Actor> recipients = side(members, member -> member.record().recipients());
        Outweighing.OfEntry weighed = outweighing.of(records);
        List<Item> items = items(members, weighed);
        Optional<Money> money = money(members, weighed);
        Support support = support(members);
        List<StageReached> history = History.of(members);
        StageReached standing = History.standing(weighed.counting(history));
        boolean total = members.getFirst().total();
        String what = Names.what(support, items, money, standing.stage(), total);
        return new Entry(
                Digests.id(total ? "t-" : "e-", members.getFirst().id()),
                Names.entry(donors, recipients, what, History.start(history)),
                total ? Entry.Kind.TOTAL : Entry.Kind.MEASURE,
                donors,
                recipients,
                support,
                items,
                money,
                history,
                standing,
                records,
                joins,
                Optional.empty(),
                origins.independence(records));
    }

    /** The actors that any record names, those of a name of their own first; groups only where there is no such. */
    private static List<Actor> side(List<Measure> members, Function<Measure, List<Actor>> side) {
        List<Actor> all = members.stream()
                .flatMap(member -> side.apply(member).stream())
                .distinct()
                .sorted()
                .toList();
        List<Actor> named =
                all.stream().filter(actor -> !Measure.isGroup(actor.name())).toList();
        return named.isEmpty() ? all : named;
    }

    /** Each item once, under its longest name, with the number of the record that is surest of it. */
    private static List<Item> items(List<Measure> members, Outweighing.OfEntry weighed) {
        Map<Thing, Item> items = new LinkedHashMap<>();
        members.stream()
                .flatMap(member -> member.record().items().stream())
                .map(weighed::counting)
                .sorted(Comparator.comparing((Item item) -> item.count().isEmpty())
                        .thenComparing(item -> item.count()
                                .map(count -> count.bound() != Bound.EXACT)
                                .orElse(true)))
                .forEach(item -> {
                    Thing thing = Thing.of(item);
                    boolean known = items.keySet().stream()
                            .anyMatch(other -> other.likeness(thing).compareTo(Thing.Likeness.HEAD) >= 0);
                    if (!known && !thing.words().isEmpty()) {
                        items.put(thing, item);
                    }
                });
        if (items.isEmpty()) {
            return members.stream()
                    .flatMap(member -> member.record().items().stream())
                    .limit(1)
                    .toList();
        }
        return List.copyOf(items.values());
    }

    /** The most precise sum that is stated: exact before bounded, then the smallest last digit. */
    private static Optional<Money> money(List<Measure> members, Outweighing.OfEntry weighed) {
        return members.stream()
                .flatMap(member -> member.money().stream())
                .filter(weighed::counts)
                .min(Comparator.comparing((Money money) -> money.amount().bound())
                        .thenComparing(money -> money.amount().step())
                        .thenComparing(Money::currency));
    }

    /** The sort of support that most records name, one that says something before {@code OTHER}. */
    private static Support support(List<Measure> members) {
        Map<Support, Long> votes = members.stream()
                .collect(Collectors.groupingBy(
                        member -> member.record().support(), TreeMap::new, Collectors.counting()));
        if (votes.size() > 1) {
            votes.remove(Support.OTHER);
        }
        List<Map.Entry<Support, Long>> ranked = new ArrayList<>(votes.entrySet());
        ranked.sort(Map.Entry.<Support, Long>comparingByValue().reversed());
        return ranked.getFirst().getKey();
    }
}
