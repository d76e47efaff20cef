package attache.record.assistance;

import attache.annotation.Bound;
import attache.annotation.Quantity;
import attache.annotation.Sentence;
import attache.annotation.Token;
import attache.annotation.cast.Cast;
import attache.annotation.gazetteer.ItemEntry;
import attache.record.Item;
import attache.text.Span;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Reads one thing of a phrase into items: the shortest name that identifies it, in the singular, with the number stated. */
final class ItemReader {
    private static final Set<String> SOURCES = Set.of("of", "from", "on");
    private static final Set<String> ALL = Set.of("all", "both", "each");
    private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);
    private static final Set<String> QUANTIFIES = Set.of("CD", "JJR", "JJS");

    private final Sentence sentence;
    private final int number;
    private final Cast cast;
    private final Words words;
    private final List<Stated> stated;
    private final ItemNames names;

    ItemReader(Sentence sentence, int number, Cast cast, Words words, List<Stated> stated) {
        this.sentence = sentence;
        this.number = number;
        this.cast = cast;
        this.words = words;
        this.stated = stated;
        this.names = new ItemNames(sentence, number, cast, words, stated);
    }

    /** One item, or several where joined adjectives name several ("security, economic and humanitarian assistance"). */
    List<Item> items(int head, Optional<ItemEntry> entry) {
        List<Integer> sorts = words.bundle().contains(sentence.token(head).lemma()) ? sorts(head) : List.of();
        Optional<Integer> fitted = fitted(head);
        if (fitted.isPresent()) {
            return List.of(item(names.of(List.of(fitted.get())) + " " + names.of(List.of(head)), head, entry));
        }
        List<Integer> purposes = purposes(head);
        if (!purposes.isEmpty()) {
            // "Ammunition for howitzers" is "howitzer ammunition".
            return purposes.stream()
                    .map(i -> item(names.of(i) + " " + names.of(head), head, entry))
                    .toList();
        }
        Optional<Integer> source = source(head);
        if (source.isPresent()) {
            // "Profits from frozen assets".
            int prep = sentence.token(source.get()).head();
            String name = names.of(head) + " " + sentence.token(prep).lemma() + " " + names.of(source.get());
            return List.of(item(name, head, entry));
        }
        if (sorts.size() < 2) {
            List<String> joined = joinedNames(head);
            return joined.isEmpty()
                    ? List.of(item(names.of(head), head, entry))
                    : joined.stream().map(Item::of).toList();
        }
        String noun = ItemNames.singular(sentence.token(head)).toLowerCase(Locale.ROOT);
        return sorts.stream()
                .sorted()
                .map(i -> Item.of(sentence.token(i).form().toLowerCase(Locale.ROOT) + " " + noun))
                .toList();
    }

    private Item item(String name, int head, Optional<ItemEntry> entry) {
        Optional<Quantity> count = count(head, entry);
        return new Item(name, count, count.flatMap(_ -> unit(head)));
    }

    /** What brings in the money that the noun at {@code head} names: the assets of "interest on frozen assets". */
    private Optional<Integer> source(int head) {
        return words.gain().contains(sentence.token(head).lemma())
                ? Stream.concat(
                                Stream.of(head),
                                // "Interest earned on frozen assets".
                                sentence.dependents(head, "acl").stream())
                        .flatMap(word -> sentence.dependents(word, "prep").stream())
                        .filter(prep -> SOURCES.contains(sentence.token(prep).lemma()))
                        .flatMap(prep -> sentence.dependents(prep, "pobj").stream())
                        .filter(noun ->
                                words.asset().contains(sentence.token(noun).lemma()))
                        .findFirst()
                : Optional.empty();
    }

    /** The noun for what the thing at {@code token} brings in, where that is what the sentence tells of. */
    Optional<Integer> yielded(int token) {
        return IntStream.range(0, token)
                .boxed()
                .filter(noun -> source(noun).filter(source -> source == token).isPresent())
                .findFirst();
    }

    /** "Storm Shadow and Scalp missiles": two names with one noun; empty where there is one. */
    private List<String> joinedNames(int head) {
        List<Integer> parts = names.parts(head);
        for (int at = 1; at < parts.size() - 2; at++) {
            int and = parts.get(at);
            if (sentence.token(and).tag().equals("CC")
                    && sentence.token(and - 1).isProperNoun()
                    && sentence.token(and + 1).isProperNoun()
                    && isOneName(and - 1, and)) {
                List<Integer> first = new ArrayList<>(parts.subList(0, at));
                first.add(parts.getLast());
                return List.of(names.of(first), names.of(parts.subList(at + 1, parts.size())));
            }
        }
        return List.of();
    }

    /** Whether the gazetteer knows the name that {@code token} ends, and not one that goes on past {@code and}. */
    private boolean isOneName(int token, int and) {
        return names.named(token)
                .filter(match -> sentence.tokenAt(match.span().end() - 1) < and)
                .isPresent();
    }

    /** Whether the token is one of the words for sorts in front of the noun at {@code head}: "food" in "food and humanitarian aid". */
    boolean isSortOf(int token, int head) {
        return token < head
                && words.bundle().contains(sentence.token(head).lemma())
                && sorts(head).contains(token);
    }

    /**
     * The token of "security, economic and humanitarian assistance" that what is outside governs: its noun, or the word for a sort that the
     * parser hung all the others on.
     */
    int top(int head) {
        List<Integer> sorts = words.bundle().contains(sentence.token(head).lemma()) ? sorts(head) : List.of();
        if (sorts.isEmpty()) {
            return head;
        }
        int at = head;
        while (sentence.token(at).head() >= sorts.getFirst()
                && sentence.token(at).head() <= head) {
            at = sentence.token(at).head();
        }
        return sentence.token(at).isNoun() ? at : head;
    }

    /** The joined words for sorts in front of the noun, read off the words: parsers hang such lists in many ways. */
    private List<Integer> sorts(int head) {
        List<Integer> found = new ArrayList<>();
        boolean joined = false;
        boolean known = false;
        for (int i = head - 1; i >= 0; i--) {
            Token word = sentence.token(i);
            if (words.kind().contains(word.lemma())) {
                found.addFirst(i);
                known = true;
            } else if (isSeparator(i)) {
                joined |= word.tag().equals("CC");
            } else if (word.tag().equals("JJ")
                    && !words.loose().contains(word.lemma())
                    && (isSeparator(i + 1) || (i > 0 && isSeparator(i - 1)))) {
                // "Diplomatic and legal support": one known sort makes sorts of the adjectives listed with it.
                found.addFirst(i);
            } else {
                break;
            }
        }
        return joined && known ? found : List.of();
    }

    private boolean isSeparator(int token) {
        Token word = sentence.token(token);
        return word.tag().equals("CC") || word.form().equals(",");
    }

    /** What the number counts where it is not the thing: "28 tons of flour", "1,000 containers of arms". */
    private Optional<String> unit(int head) {
        return weighed(head).flatMap(Stated::unit).or(() -> holding(head));
    }

    private Optional<String> holding(int head) {
        int holder = names.holderOf(head);
        return holder >= 0
                        && words.counter().contains(sentence.token(holder).lemma())
                        && SupportNouns.isCounted(sentence, holder)
                ? Optional.of(sentence.token(holder).lemma())
                : Optional.empty();
    }

    /** The mass or volume that the thing is stated in: what holds it with "of" ends a dimension. */
    private Optional<Stated> weighed(int head) {
        int holder = names.holderOf(head);
        return holder < 0
                ? Optional.empty()
                : stated.stream()
                        .filter(amount -> amount.unit().isPresent()
                                && amount.span().contains(sentence.token(holder).span()))
                        .findFirst();
    }

    /** The number stated for the thing; "a" and "an" are one where the thing can be counted. */
    private Optional<Quantity> count(int head, Optional<ItemEntry> entry) {
        Optional<Quantity> part = part(head).or(() -> weighed(head).map(Stated::quantity));
        if (part.isPresent() || isShareOf(head)) {
            return part;
        }
        Span phrase = phrase(head);
        int first = head;
        for (int i : sentence.dependents(head)) {
            first = Math.min(first, i < head ? sentence.subtree(i).getFirst() : first);
        }
        int from = sentence.token(first).span().start();
        // "Hundreds of missiles", "millions of rounds of ammunition": the number stands in front of the phrase.
        int at = head;
        for (int holder = names.holderOf(at); holder >= 0 && holder < at; holder = names.holderOf(at)) {
            from = Math.min(
                    from,
                    sentence.token(sentence.subtree(holder).getFirst()).span().start());
            at = holder;
        }
        // The number right before the phrase, where the parser gave it to another noun ("31 Abrams … in January 2023").
        int left = sentence.tokenAt(Math.min(from, phrase.start())) - 1;
        while (left >= 0
                && (QUANTIFIES.contains(sentence.token(left).tag())
                        || words.loose().contains(sentence.token(left).lemma()))) {
            from = Math.min(from, sentence.token(left).span().start());
            left--;
        }
        Span reach = new Span(Math.min(from, phrase.start()), phrase.end());
        for (Stated amount : stated.reversed()) {
            if (amount.currency().isEmpty()
                    && amount.isCount()
                    && !isShare(amount.quantity())
                    && !isHyphened(amount)
                    && !isWorth(amount)
                    && !isOfName(amount)
                    && reach.contains(amount.span())
                    && amount.span().end() <= sentence.token(head).span().start()) {
                return Optional.of(amount.quantity());
            }
        }
        boolean one = sentence.dependents(head).stream()
                .anyMatch(i -> Set.of("a", "an", "another", "one")
                        .contains(sentence.token(i).form().toLowerCase(Locale.ROOT)));
        boolean countable = (entry.map(e -> !e.generic()).orElse(true)
                        || words.whole().contains(sentence.token(head).lemma()))
                && !words.laws().contains(sentence.token(head).lemma())
                && !words.uncounted().contains(sentence.token(head).lemma())
                && !sentence.token(head).tag().endsWith("S");
        return one && countable ? Optional.of(Quantity.of(1, Bound.EXACT)) : Optional.empty();
    }

    /** "A ten-year agreement", "a two-stage plan": a number that a hyphen joins to a word measures that word. */
    private boolean isHyphened(Stated amount) {
        int behind = sentence.tokenAt(amount.span().end() - 1) + 1;
        return behind < sentence.size() && sentence.token(behind).tag().equals("HYPH");
    }

    /** "A 1-billion bundle of vehicles": a number in millions before one thing is what that is worth. */
    private boolean isWorth(Stated amount) {
        int behind = sentence.tokenAt(amount.span().end() - 1) + 1;
        return amount.quantity().anchor().compareTo(MILLION) >= 0
                && behind + 1 < sentence.size()
                && sentence.token(behind).tag().equals("NN")
                && sentence.token(behind + 1).lemma().equals("of");
    }

    /** "Twelve Panzerhaubitze 2000 howitzers": a number behind a name that nobody is called by belongs to it. */
    private boolean isOfName(Stated amount) {
        int before = sentence.tokenAt(amount.span().start()) - 1;
        return before >= 0
                && sentence.token(before).tag().equals("NNP")
                && Set.of("nmod", "compound").contains(sentence.token(before).relation())
                && sentence.token(before).head() > before + 1
                && cast.mentions(number).stream().noneMatch(m -> m.first() <= before && before <= m.last());
    }

    /** "A third of the shells": a share counts nothing. */
    private static boolean isShare(Quantity quantity) {
        return quantity.value()
                .filter(value -> value.compareTo(BigDecimal.ONE) < 0)
                .isPresent();
    }

    /** "Ten of the fourteen tanks": ten. */
    private Optional<Quantity> part(int head) {
        int holder = names.holderOf(head);
        return holder >= 0 && sentence.token(holder).tag().equals("CD")
                ? stated.stream()
                        .filter(amount -> amount.currency().isEmpty()
                                && amount.isCount()
                                && amount.span().contains(sentence.token(holder).span()))
                        .map(Stated::quantity)
                        .findFirst()
                : Optional.empty();
    }

    /** "Any of its four batteries", "some of the ten tanks": the number is that of the whole. */
    private boolean isShareOf(int head) {
        int holder = names.holderOf(head);
        return holder >= 0
                && words.some().contains(sentence.token(holder).lemma())
                && !ALL.contains(sentence.token(holder).lemma());
    }

    /** From the first identifying word to the head. */
    Span phrase(int head) {
        List<Integer> parts = names.parts(head);
        return new Span(
                sentence.token(parts.getFirst()).span().start(),
                sentence.token(parts.getLast()).span().end());
    }

    /** "Munitions for NASAMS, rifles and radars", known as one name: what stands behind it is not what they are for. */
    private Optional<Integer> fitted(int head) {
        return !words.mass().contains(sentence.token(head).lemma())
                ? Optional.empty()
                : sentence.dependents(head, "prep").stream()
                        .filter(prep -> sentence.token(prep).lemma().equals("for"))
                        .flatMap(prep -> sentence.dependents(prep, "pobj").stream())
                        .filter(noun -> names.named(head)
                                .filter(match -> match.span()
                                        .contains(sentence.token(noun).span()))
                                .isPresent())
                        .findFirst();
    }

    /** The things that goods are for: "ammunition for howitzers and mortars". */
    private List<Integer> purposes(int head) {
        List<Integer> found = new ArrayList<>();
        if (!words.mass().contains(sentence.token(head).lemma())) {
            return found;
        }
        for (int prep : sentence.dependents(head, "prep")) {
            if (sentence.token(prep).lemma().equals("for")) {
                sentence.dependents(prep, "pobj").forEach(i -> joined(i, found));
                found.removeIf(i -> SupportNouns.isListedBeside(sentence, head, i));
            }
        }
        found.removeIf(i -> !isKnown(i));
        return found;
    }

    private void joined(int noun, List<Integer> found) {
        found.add(noun);
        sentence.dependents(noun, "conj").forEach(i -> joined(i, found));
    }

    private boolean isKnown(int token) {
        int start = sentence.token(token).span().start();
        return cast.matches(number).stream()
                .anyMatch(m -> m.entry() instanceof ItemEntry && m.span().contains(start));
    }
}
