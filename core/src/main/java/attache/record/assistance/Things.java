package attache.record.assistance;

import attache.annotation.Sentence;
import attache.annotation.Token;
import attache.annotation.cast.Cast;
import attache.annotation.gazetteer.GazetteerMatch;
import attache.annotation.gazetteer.ItemEntry;
import attache.record.Item;
import attache.record.Money;
import attache.text.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * Finds the noun phrases of a sentence that name support: things that the gazetteer knows, and amounts of money, gathered
 * under the head of the phrase that lists them.
 */
final class Things {
    private static final Set<String> WAYS = Set.of("to", "into", "through", "via", "under", "within");
    private static final Set<String> MODIFIERS = Set.of("compound", "nmod", "amod");

    private static final Set<String> CONVOY = Set.of("convoy", "column");

    private final Sentence sentence;
    private final int number;
    private final Cast cast;
    private final Words words;
    private final Frames frames;
    private final SupportNouns nouns;
    private final Anchors anchors;
    private final ThingAmounts amounts;
    private final ItemReader reader;

    Things(Sentence sentence, int number, Cast cast, Words words, Frames frames, List<Stated> stated) {
        this.sentence = sentence;
        this.number = number;
        this.cast = cast;
        this.words = words;
        this.frames = frames;
        this.nouns = new SupportNouns(sentence, words, frames, stated);
        this.anchors = new Anchors(sentence, words, frames, nouns);
        this.amounts = new ThingAmounts(sentence, stated, words, frames, nouns, anchors);
        this.reader = new ItemReader(sentence, number, cast, words, stated);
    }

    /** The things of the sentence, by the place of their anchor. */
    List<Thing> find() {
        Map<Integer, ItemEntry> heads = new TreeMap<>();
        for (GazetteerMatch match : cast.matches(number)) {
            if (match.entry() instanceof ItemEntry item) {
                for (Span part : joined(match.span())) {
                    headOf(part).ifPresent(head -> heads.putIfAbsent(head, item));
                }
            }
        }
        Set<Integer> all = new TreeSet<>(heads.keySet());
        all.addAll(new UnlistedGoods(sentence, number, cast, words, frames, nouns).heads(heads.keySet()));
        all.removeIf(this::isChannel);
        all.removeIf(this::isOnTheRoad);
        all.removeIf(head -> Abbreviation.isAt(sentence, head));
        // "Vehicles but no weapons".
        all.removeIf(head -> sentence.token(head).relation().equals("conj") && isNone(head));
        all.removeIf(token -> heads.keySet().stream().anyMatch(head -> reader.isSortOf(token, head)));
        for (int asset : List.copyOf(all)) {
            reader.yielded(asset).ifPresent(profit -> {
                all.remove(asset);
                all.add(profit);
            });
        }
        Map<Integer, List<Integer>> grouped = new LinkedHashMap<>();
        for (int head : all) {
            if (!isPurposeOfAnother(head, all) && !movesAnother(head, all)) {
                grouped.computeIfAbsent(amounts.whole(anchor(reader.top(head), all)), key -> new ArrayList<>())
                        .add(head);
            }
        }
        Map<Integer, Stated> money = amounts.of(grouped);
        money.keySet().forEach(anchor -> grouped.computeIfAbsent(anchor, key -> new ArrayList<>()));
        List<Thing> things = new ArrayList<>();
        new TreeMap<>(grouped)
                .forEach((anchor, members) ->
                        things.add(thing(anchor, members, heads, Optional.ofNullable(money.get(anchor)))));
        return things;
    }

    /** Where the list stands that the thing at {@code top} is in: in "shells for howitzers, trucks" the trucks stand beside the shells. */
    private int anchor(int top, Set<Integer> all) {
        int anchor = anchors.of(top, all);
        return anchor == top
                ? anchor
                : carrier(anchor)
                        .filter(all::contains)
                        .map(shells -> anchors.of(shells, all))
                        .orElse(anchor);
    }

    /** "Eight million to the UN Population Fund", "provided through a trust fund": the way that money goes, and nothing given. */
    private boolean isChannel(int head) {
        Token word = sentence.token(head);
        return words.channel().contains(word.lemma())
                && word.relation().equals("pobj")
                && WAYS.contains(sentence.token(word.head()).lemma());
    }

    /** "The convoy of nine trucks": what a convoy is made of brings things. */
    private boolean isOnTheRoad(int head) {
        Token word = sentence.token(head);
        int prep = word.head();
        return words.carrier().contains(word.lemma())
                && word.relation().equals("pobj")
                && sentence.token(prep).lemma().equals("of")
                && sentence.token(prep).head() != Token.ROOT
                && CONVOY.contains(sentence.token(sentence.token(prep).head()).lemma());
    }

    /** "Weapons and equipment" are two things, also where the gazetteer knows them as one phrase. */
    private List<Span> joined(Span span) {
        List<Span> parts = new ArrayList<>();
        int start = span.start();
        for (int i = sentence.tokenAt(span.start());
                i < sentence.size() && sentence.token(i).span().end() <= span.end();
                i++) {
            Token word = sentence.token(i);
            boolean nounBefore = i > 0 && sentence.token(i - 1).isNoun();
            if (word.tag().equals("CC") && nounBefore && word.span().start() > start) {
                parts.add(new Span(start, sentence.token(i - 1).span().end()));
                start = word.span().end();
            }
        }
        if (start < span.end()) {
            parts.add(new Span(start, span.end()));
        }
        return parts;
    }

    /** "The supply of weapons", "weapons deliveries": the noun says that another thing moves. */
    private boolean movesAnother(int head, Set<Integer> heads) {
        if (!nouns.isTransfer(head)) {
            return false;
        }
        for (int i : sentence.dependents(head)) {
            Token word = sentence.token(i);
            if (MODIFIERS.contains(word.relation()) && heads.contains(i)) {
                return true;
            }
            if (word.relation().equals("prep")
                    && word.lemma().equals("of")
                    && sentence.dependents(i, "pobj").stream().anyMatch(heads::contains)) {
                return true;
            }
        }
        return false;
    }

    /** The token that heads the noun phrase in which a match stands; empty where it stands in no noun phrase. */
    private OptionalInt headOf(Span span) {
        int first = sentence.tokenAt(span.start());
        int last = sentence.tokenAt(span.end() - 1);
        if (last >= sentence.size()) {
            return OptionalInt.empty();
        }
        int head = last;
        for (int i = last; i >= first; i--) {
            int above = sentence.token(i).head();
            if (above == Token.ROOT || above < first || above > last) {
                head = i;
                break;
            }
        }
        head = held(head, last);
        for (int step = 0; step < 4; step++) {
            Token word = sentence.token(head);
            int above = word.head();
            boolean modifies = above != Token.ROOT
                    && MODIFIERS.contains(word.relation())
                    && sentence.token(above).isNoun()
                    && above > head
                    && frames.noun(sentence.token(above).lemma()).isEmpty()
                    && (!words.container().contains(sentence.token(above).lemma())
                            || words.mass().contains(sentence.token(above).lemma()) // "machine-gun rounds"
                            || namesWhole(head, above)
                            || isWayOf(head, above));
            if (!modifies) {
                break;
            }
            if (!words.goods().contains(sentence.token(above).lemma())) {
                // "An intelligence assessment", "a weapons exhibition": the thing only tells what something else is
                // about.
                return OptionalInt.empty();
            }
            head = above;
        }
        if (words.own().contains(sentence.token(head).lemma()) || isNever(head)) {
            return OptionalInt.empty();
        }
        Token word = sentence.token(head);
        // "Signed the supplemental": an adjective that stands where a noun does.
        boolean asNoun = word.tag().equals("JJ")
                && Set.of("dobj", "nsubj", "nsubjpass", "pobj").contains(word.relation());
        return word.isNoun() || asNoun || word.tag().equals("CD") || word.tag().equals("VBG")
                ? OptionalInt.of(head)
                : OptionalInt.empty();
    }

    /** "Supply lines": what things move along holds none. */
    private boolean isWayOf(int head, int above) {
        return !words.bundle().contains(sentence.token(above).lemma())
                && frames.noun(sentence.token(head).lemma()).stream().anyMatch(frame -> frame.act() == Act.TRANSFER);
    }

    /** "Help package", "aid tranche": two words for support as a whole. */
    private boolean namesWhole(int head, int above) {
        return words.bundle().contains(sentence.token(head).lemma())
                && words.whole().contains(sentence.token(above).lemma());
    }

    /** What a holder holds inside a match: the ammunition of "rounds of ammunition", the arms of "supply of arms". */
    private int held(int head, int last) {
        if (!nouns.isContainer(head) && !nouns.isTransfer(head)) {
            return head;
        }
        return sentence.dependents(head, "prep").stream()
                .filter(prep -> sentence.token(prep).lemma().equals("of"))
                .flatMap(prep -> sentence.dependents(prep, "pobj").stream())
                .filter(noun -> noun <= last)
                .findFirst()
                .orElse(head);
    }

    /** "These capabilities include guns and shells": what is listed says what they are. */
    private boolean lists(int anchor) {
        Token word = sentence.token(anchor);
        return word.relation().equals("nsubj")
                && words.include().contains(sentence.token(word.head()).lemma());
    }

    /** "Support, including economic and military assistance": the sorts behind say what the whole is. */
    private boolean isSpelledOut(int anchor, List<Integer> members) {
        return words.bundle().contains(sentence.token(anchor).lemma())
                && !isSort(anchor)
                && members.stream()
                        .anyMatch(other -> isSort(other)
                                && IntStream.range(anchor, other)
                                        .anyMatch(i -> words.example()
                                                .contains(sentence.token(i).lemma())));
    }

    /** Whether an adjective tells what sort of support a noun names: "military aid". */
    private boolean isSort(int noun) {
        return sentence.dependents(noun).stream()
                .anyMatch(
                        i -> i < noun && words.kind().contains(sentence.token(i).lemma()));
    }

    /** A holder holds something: "thousands of rounds" does, "artillery rounds" do not. */
    private boolean holdsOthers(int head) {
        if (nouns.isCarrier(head)) {
            return true;
        }
        // "Spare parts" are parts of nothing else.
        boolean listed = cast.matches(number).stream()
                .anyMatch(match -> match.entry() instanceof ItemEntry entry
                        && !entry.generic()
                        && match.span().contains(sentence.token(head).span())
                        && match.span().start() < sentence.token(head).span().start());
        boolean qualified = listed
                || sentence.dependents(head).stream()
                        .anyMatch(i -> i < head && sentence.token(i).relation().equals("compound"));
        boolean counted =
                words.fired().contains(sentence.token(head).lemma()) && SupportNouns.isCounted(sentence, head);
        return (!qualified && !counted)
                || sentence.dependents(head, "prep").stream()
                        .anyMatch(
                                i -> i == head + 1 && sentence.token(i).lemma().equals("of"));
    }

    private boolean isNone(int head) {
        return sentence.dependents(head, "det").stream()
                .anyMatch(i -> sentence.token(i).lemma().equals("no"));
    }

    private boolean isNever(int head) {
        return sentence.dependents(head).stream()
                .filter(i -> i < head || sentence.token(i).relation().equals("acl"))
                .anyMatch(i -> words.never().contains(sentence.token(i).form().toLowerCase(Locale.ROOT)));
    }

    /** "Shells for howitzers": what they are for is no thing of its own. */
    private boolean isPurposeOfAnother(int head, Set<Integer> heads) {
        return carrier(head).filter(heads::contains).isPresent();
    }

    /** The goods that are counted by the thing at {@code head}, where there are some: "shells" over "howitzers". */
    private Optional<Integer> carrier(int head) {
        int at = head;
        while (sentence.token(at).relation().equals("conj")
                && sentence.token(sentence.token(at).head()).isNoun()) {
            if (words.fired().contains(sentence.token(at).lemma())) {
                // "Shells for howitzers, missiles and boats": goods that are for something themselves.
                return Optional.empty();
            }
            at = sentence.token(at).head();
        }
        if (!sentence.token(at).relation().equals("pobj")) {
            return Optional.empty();
        }
        int prep = sentence.token(at).head();
        int outer = sentence.token(prep).head();
        boolean counted = outer != Token.ROOT
                && sentence.token(prep).lemma().equals("for")
                && words.mass().contains(sentence.token(outer).lemma());
        return counted && !SupportNouns.isListedBeside(sentence, outer, head) ? Optional.of(outer) : Optional.empty();
    }

    private Thing thing(int anchor, List<Integer> members, Map<Integer, ItemEntry> known, Optional<Stated> money) {
        List<Item> items = new ArrayList<>();
        List<Span> spans = new ArrayList<>();
        List<String> supports = new ArrayList<>();
        boolean specific = members.stream().anyMatch(m -> !nouns.isBundle(m));
        boolean named = members.stream().anyMatch(m -> !nouns.isContainer(m));
        for (int head : members) {
            if (named && nouns.isContainer(head) && holdsOthers(head)) {
                continue;
            }
            if (head == anchor && members.size() > 1 && lists(anchor)) {
                continue;
            }
            if (head == anchor && isSpelledOut(anchor, members)) {
                continue;
            }
            boolean goods = nouns.isContainer(head)
                    && !words.bundle().contains(sentence.token(head).lemma())
                    && !holdsOthers(head);
            if (specific
                    && nouns.isBundle(head)
                    && !goods
                    && !sentence.token(head).relation().equals("conj")) {
                continue;
            }
            for (Item item : reader.items(head, Optional.ofNullable(known.get(head)))) {
                int same = IntStream.range(0, items.size())
                        .filter(i -> items.get(i).name().equals(item.name()))
                        .findFirst()
                        .orElse(-1);
                if (same >= 0
                        && items.get(same).count().isEmpty()
                        && item.count().isPresent()) {
                    // "Tents and blankets (500 tents, 2,300 blankets)".
                    items.set(same, item);
                    spans.set(same, reader.phrase(head));
                } else if (same < 0) {
                    items.add(item);
                    spans.add(reader.phrase(head));
                    ItemEntry entry = known.get(head);
                    if (entry != null) {
                        supports.add(entry.support().name());
                    }
                }
            }
        }
        return new Thing(
                anchor,
                members.isEmpty() ? List.of(anchor) : members,
                items,
                spans,
                money.map(m -> new Money(m.quantity(), m.currency().orElseThrow())),
                money.map(Stated::span),
                supports);
    }
}
